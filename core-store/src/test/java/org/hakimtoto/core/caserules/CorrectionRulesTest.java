package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.CorrectReport;
import org.hakimtoto.core.casefile.CaseCommand.SetHearing;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;

/// A chief says what a report should have said.
class CorrectionRulesTest {
  private static final Area ELSEWHERE = Area.ofSubCounty(27, 140);

  @Test
  void only_who_made_the_report_corrects_it_and_not_with_what_it_says_already() {
    var play = Play.care();

    play.by(Cast.CHILDREN).isRefused(Refusal.NOT_ALLOWED, age(11));
    play.by(Cast.ASSISTANT).isRefused(Refusal.NOT_ALLOWED, age(11));
    play.by(Cast.CHIEF).does(age(11)).isRefused(Refusal.NOTHING_SAID, age(11));
  }

  @Test
  void the_first_report_stays_beside_it() {
    var play = Play.care();
    var first = play.file().report();

    play.by(Cast.CHIEF)
        .does(new CorrectReport(new Correction.Name("OB 12")))
        .does(new CorrectReport(new Correction.Child(Sex.GIRL, StatedAge.of(7))));

    assertThat(play.file().report().sex()).isEqualTo(Sex.GIRL);
    assertThat(play.file().report().nameOrObNumber()).isEqualTo("OB 12");
    assertThat(((CaseEvent.Reported) play.history().getFirst()).report()).isEqualTo(first);
  }

  @Test
  void it_is_judged_anew_and_urgency_only_rises() {
    var play = Play.care();
    assertThat(play.file().urgency()).isEqualTo(Urgency.GREEN);

    play.by(Cast.CHIEF).does(what(ChildRole.VICTIM, Category.SEXUAL));
    assertThat(play.file().urgency()).isEqualTo(Urgency.RED);
    assertThat(corrected(play).anew()).isTrue();

    play.by(Cast.CHIEF).does(what(ChildRole.NEEDS_CARE, Category.NEGLECT));
    assertThat(play.file().urgency()).isEqualTo(Urgency.RED);
    assertThat(corrected(play).anew()).isFalse();
  }

  @Test
  void a_child_with_the_police_who_turns_out_to_be_accused_is_held() {
    var play =
        Play.of(
            Play.report(
                ChildRole.WITNESS,
                Danger.NONE,
                Category.THEFT,
                "15",
                Whereabouts.POLICE,
                new Guardian.NotKnown()));
    assertThat(play.file().custody()).isEmpty();

    play.by(Cast.CHIEF).does(what(ChildRole.ACCUSED, Category.THEFT));

    assertThat(play.file().custody()).isPresent();
    assertThat(play.file().track()).isEqualTo(Track.CONFLICT_WITH_THE_LAW);
    play.by(Cast.CHIEF).does(what(ChildRole.WITNESS, Category.THEFT));
    assertThat(play.file().custody()).as("nobody is released by a word").isPresent();
  }

  @Test
  void a_child_below_twelve_is_charged_no_more() {
    var play = Play.arrested();
    UUID plea = play.id();
    play.by(Cast.POLICE).does(Play.move(Track.CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
    play.by(Cast.REGISTRY)
        .does(
            new SetHearing(
                plea, HearingKind.PLEA, Cast.COURT.id(), Instant.parse("2026-12-01T06:00:00Z")));

    play.by(Cast.CHIEF).does(age(11));

    assertThat(play.file().stage(Track.CONFLICT_WITH_THE_LAW)).contains(Stage.MADE_SAFE);
    assertThat(play.file().stage(Track.CARE_AND_PROTECTION)).contains(Stage.INTAKE);
    assertThat(play.hearing(plea).state()).isEqualTo(Hearing.State.CANCELLED);
    play.by(Cast.CHIEF).does(age(15));
    assertThat(play.file().stage(Track.CONFLICT_WITH_THE_LAW))
        .as("none is charged by a word")
        .contains(Stage.MADE_SAFE);
  }

  @Test
  void of_another_place_its_office_is_responsible_unless_somebody_acts_already() {
    var play = Play.care();
    play.by(Cast.CHIEF).does(place(ELSEWHERE));
    assertThat(play.file().holder()).contains(Cast.FAR_HOME_OFFICE.id());
    assertThat(corrected(play).anew()).isTrue();

    var accepted = Play.care();
    accepted.by(Cast.CHILDREN).does(new Accept());
    accepted.by(Cast.CHIEF).does(place(ELSEWHERE));
    assertThat(accepted.file().holder()).contains(Cast.OFFICE.id());
    assertThat(accepted.file().place()).isEqualTo(ELSEWHERE);
  }

  private static CaseEvent.ReportCorrected corrected(Play play) {
    return (CaseEvent.ReportCorrected) play.last();
  }

  private static CorrectReport age(int years) {
    return new CorrectReport(new Correction.Child(Sex.BOY, StatedAge.of(years)));
  }

  private static CorrectReport what(ChildRole role, Category category) {
    return new CorrectReport(new Correction.What(role, category, WithinThreeDays.YES));
  }

  private static CorrectReport place(Area place) {
    return new CorrectReport(new Correction.Place(place, true));
  }
}
