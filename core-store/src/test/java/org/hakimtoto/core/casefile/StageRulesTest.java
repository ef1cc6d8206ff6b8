package org.hakimtoto.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.casefile.Play.move;
import static org.hakimtoto.core.value.Track.CARE_AND_PROTECTION;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.AssessBirth;
import org.hakimtoto.core.casefile.CaseCommand.BeginDiversion;
import org.hakimtoto.core.casefile.CaseCommand.Decline;
import org.hakimtoto.core.casefile.CaseCommand.HandOver;
import org.hakimtoto.core.casefile.CaseCommand.Involve;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Taking a case up, handing it on, and moving it along its tracks.
class StageRulesTest {
  private static final LocalDate TODAY = Play.NOW.atZone(CaseRules.KENYA).toLocalDate();

  @Test
  void the_first_office_that_accepts_takes_the_case_out_of_the_queue() {
    var play = Play.care();

    play.by(Cast.POLICE).does(new Accept()).isRefused(Refusal.ALREADY_DONE, new Accept());
    assertThat(play.file().stage()).isEqualTo(Stage.INTAKE);

    play.by(Cast.CHILDREN).does(new Accept());
    assertThat(play.last()).isInstanceOf(CaseEvent.Accepted.class);
    assertThat(play.file().acceptedBy())
        .containsExactlyInAnyOrder(Cast.STATION.id(), Cast.OFFICE.id());
  }

  @Test
  void a_case_nobody_holds_is_held_by_the_first_office_that_accepts() {
    var play = Play.unheld(Play.report(ChildRole.VICTIM, Danger.NONE, Category.BEATEN, "9"));

    play.by(Cast.POLICE).does(new Accept());
    assertThat(play.file().holder()).isEmpty();

    play.by(Cast.COORDINATOR).does(new Accept());
    assertThat(play.file().holder()).contains(Cast.COUNTY.id());
  }

  @Test
  void a_unit_that_declines_acts_no_longer() {
    var play = Play.care();

    play.by(Cast.POLICE).does(new Accept()).does(new Decline(DeclineReason.NO_MEANS));

    assertThat(play.file().acceptedBy()).isEmpty();
  }

  @Test
  void the_prosecution_takes_a_file_up_only_of_a_child_who_is_accused() {
    var play = Play.accused();
    play.by(Cast.POLICE).does(new Accept());

    play.by(Cast.PROSECUTOR).isRefused(Refusal.NOT_FROM_THIS_STAGE, new Accept());
    play.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.ARREST));
    play.by(Cast.PROSECUTOR).does(new Accept());

    assertThat(play.last()).isInstanceOf(CaseEvent.Accepted.class);
  }

  @Test
  void a_unit_that_was_brought_in_says_that_it_acts_and_leaves_the_queue_as_it_is() {
    var play = Play.care();
    play.by(Cast.CHILDREN).does(new Involve(Cast.PROBATION.id()));

    play.by(Cast.PROBATION_OFFICER).does(new Accept());

    assertThat(play.file().stage()).isEqualTo(Stage.REPORTED);
  }

  @Test
  void the_holder_hands_over_to_another_office_and_still_takes_part() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NO_SUCH_UNIT, new HandOver(play.id()))
        .isRefused(Refusal.NOT_AN_OFFICE, new HandOver(Cast.STATION.id()))
        .isRefused(Refusal.ALREADY_DONE, new HandOver(Cast.OFFICE.id()))
        .does(new HandOver(Cast.FAR_OFFICE.id()))
        .isRefused(Refusal.NOT_ALLOWED, new HandOver(Cast.OFFICE.id()));

    assertThat(play.file().holder()).contains(Cast.FAR_OFFICE.id());
    assertThat(play.file().units()).contains(Cast.OFFICE.id());
    play.by(Cast.FAR_CHILDREN).does(new Accept());
  }

  @Test
  void a_unit_is_brought_in_once() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NO_SUCH_UNIT, new Involve(play.id()))
        .isRefused(Refusal.ALREADY_DONE, new Involve(Cast.OFFICE.id()))
        .does(new Involve(Cast.FAR_STATION.id()))
        .isRefused(Refusal.ALREADY_DONE, new Involve(Cast.FAR_STATION.id()));
    play.by(Cast.FAR_POLICE).does(new Accept());
  }

  @Test
  void a_case_takes_up_the_second_track_at_intake() {
    var play = Play.care();
    play.by(Cast.CHILDREN).does(new Accept());
    play.by(Cast.POLICE).isRefused(Refusal.ALREADY_DONE, move(CONFLICT_WITH_THE_LAW, Stage.INTAKE));

    var older = Play.of(Play.report(ChildRole.NEEDS_CARE, Danger.NONE, Category.STREET, "14"));
    older.by(Cast.CHILDREN).does(new Accept());
    older.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.ARREST));

    assertThat(older.file().stages())
        .containsEntry(CARE_AND_PROTECTION, Stage.INTAKE)
        .containsEntry(CONFLICT_WITH_THE_LAW, Stage.ARREST);
    assertThat(older.file().track()).isEqualTo(CONFLICT_WITH_THE_LAW);
  }

  @Test
  void one_track_ends_while_the_other_goes_on_and_is_told_no_longer() {
    var play = Play.arrested();
    play.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
    play.by(Cast.PROSECUTOR)
        .does(new Accept())
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, move(CONFLICT_WITH_THE_LAW, Stage.CLOSED));
    play.by(Cast.CHILDREN).does(move(CARE_AND_PROTECTION, Stage.PLACE_OF_SAFETY));
    play.by(Cast.PROSECUTOR).does(move(CONFLICT_WITH_THE_LAW, Stage.CLOSED));

    assertThat(play.file().closed()).isFalse();
    assertThat(play.file().track()).isEqualTo(CARE_AND_PROTECTION);
    assertThat(play.file().stage()).isEqualTo(Stage.PLACE_OF_SAFETY);
    play.by(Cast.CHILDREN)
        .does(move(CARE_AND_PROTECTION, Stage.AFTERCARE))
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, move(CARE_AND_PROTECTION, Stage.CLOSED))
        .does(new CaseCommand.Close(CloseReason.RETURNED_HOME));
    assertThat(play.file().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void a_track_the_case_never_was_on_does_not_end() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, move(CONFLICT_WITH_THE_LAW, Stage.CLOSED));
  }

  @Test
  void diversion_is_a_move_of_its_own() {
    var play = Play.arrested();
    play.by(Cast.POLICE).does(move(CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));

    play.by(Cast.POLICE)
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, new BeginDiversion(DiversionLevel.ONE));
    play.by(Cast.PROSECUTOR).does(new Accept()).does(new BeginDiversion(DiversionLevel.TWO));

    assertThat(play.file().stage()).isEqualTo(Stage.DIVERSION);
    assertThat(play.last()).isEqualTo(new CaseEvent.DiversionBegun(DiversionLevel.TWO, play.now()));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_child_below_twelve_is_charged_by_no_role_at_no_stage(Stage to) {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "11"));
    var harmless = EnumSet.of(Stage.REPORTED, Stage.INTAKE, Stage.MADE_SAFE, Stage.CLOSED);

    assertThat(play.file().track()).isEqualTo(CARE_AND_PROTECTION);
    if (!harmless.contains(to)) {
      play.by(Cast.POLICE).isRefused(Refusal.UNDER_TWELVE, move(CONFLICT_WITH_THE_LAW, to));
    }
  }

  @ParameterizedTest(name = "stated {0}, born {1} days after turning 12 on the day: charged {2}")
  @CsvSource({
    // the assessment outweighs what was stated, in both directions
    "11, 0, true",
    "11, 1, false",
    "13, 0, true",
    "13, 1, false",
    "?, 0, true",
    "?, 1, false",
  })
  void the_assessed_day_counts(String stated, int days, boolean charged) {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.NONE, Category.THEFT, stated));
    play.by(Cast.CHILDREN)
        .does(new Accept())
        .does(new AssessBirth(TODAY.minusYears(12).plusDays(days)));
    var arrest = move(CONFLICT_WITH_THE_LAW, Stage.ARREST);

    if (charged) {
      play.by(Cast.POLICE).does(arrest);
    } else {
      play.by(Cast.POLICE).isRefused(Refusal.UNDER_TWELVE, arrest);
      // growing older changes nothing: the age when it happened counts
      play.later(Duration.ofDays(400)).by(Cast.POLICE).isRefused(Refusal.UNDER_TWELVE, arrest);
    }
  }

  @Test
  void a_child_found_too_young_goes_back_to_care() {
    var play = Play.arrested();

    play.by(Cast.CHILDREN)
        .does(new AssessBirth(TODAY.minusYears(11)))
        .isRefused(Refusal.ALREADY_DONE, new AssessBirth(TODAY.minusYears(11)));

    assertThat(play.file().stages())
        .containsEntry(CONFLICT_WITH_THE_LAW, Stage.MADE_SAFE)
        .containsEntry(CARE_AND_PROTECTION, Stage.INTAKE);
    play.by(Cast.POLICE)
        .isRefused(Refusal.UNDER_TWELVE, move(CONFLICT_WITH_THE_LAW, Stage.ARREST))
        .isRefused(Refusal.NOT_ALLOWED, new AssessBirth(TODAY.minusYears(14)));
    play.by(Cast.CHIEF).isRefused(Refusal.NOT_ALLOWED, new AssessBirth(TODAY.minusYears(14)));
  }

  @Test
  void nobody_was_born_tomorrow_or_thirty_years_ago() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.IN_THE_FUTURE, new AssessBirth(TODAY.plusDays(1)))
        .isRefused(Refusal.IN_THE_PAST, new AssessBirth(TODAY.minusYears(30).minusDays(1)))
        .does(new AssessBirth(TODAY));
    assertThat(play.file().bornOn()).contains(TODAY);
  }
}
