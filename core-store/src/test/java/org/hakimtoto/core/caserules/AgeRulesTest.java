package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.caserules.Play.move;
import static org.hakimtoto.core.value.Track.CARE_AND_PROTECTION;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.AssessBirth;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.value.Kenya;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// No child under twelve is charged, whatever was thought before.
class AgeRulesTest {
  private static final LocalDate TODAY = Kenya.day(Play.NOW);

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
