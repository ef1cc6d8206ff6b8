package org.hakimtoto.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTwinTest {
  private static final String GIRL = "47/278/2784 GIRL 13 SEXUAL PT0H";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "47/278/2784 GIRL 13 SEXUAL PT0H, true",
    // who reports it second may call it something else
    "47/278/2784 GIRL 13 BEATEN PT5H, true",
    "47/278/2784 GIRL 12 OTHER PT-5H, true",
    "47/278/2784 GIRL 14 OTHER PT24H, true",
    // what nobody knows
    "47/278/2784 NOT_KNOWN ? OTHER PT1H, true",
    "47/278/0 GIRL 13 SEXUAL PT1H, true",
    // another place, child or day
    "47/278/2785 GIRL 13 SEXUAL PT1H, false",
    "47/277/0 GIRL 13 SEXUAL PT1H, false",
    "47/278/2784 BOY 13 SEXUAL PT1H, false",
    "47/278/2784 GIRL 15 SEXUAL PT1H, false",
    "47/278/2784 GIRL 11 SEXUAL PT1H, false",
    "47/278/2784 GIRL 13 SEXUAL PT24H0.001S, false",
    "47/278/2784 GIRL 13 SEXUAL PT-25H, false"
  })
  void is_asked_of_one_place_child_and_day(String other, boolean asked) {
    assertThat(NearTwin.of(verified(GIRL), verified(other))).isEqualTo(asked);
    assertThat(NearTwin.of(verified(other), verified(GIRL))).isEqualTo(asked);
  }

  @Test
  void is_never_asked_of_what_somebody_unknown_reported() {
    assertThat(NearTwin.of(verified(GIRL), Told.of(GIRL))).isFalse();
    assertThat(NearTwin.of(Told.of(GIRL), verified(GIRL))).isFalse();
  }

  @Test
  void who_is_not_sure_has_them_compared_whatever_the_points() {
    var asked =
        Likeness.asked(
            Told.of("47/278/2784 NOT_KNOWN ? OTHER PT0H"), Told.of("47/278/0 GIRL 13 BEATEN PT1H"));

    assertThat(asked.score()).isEqualTo(Likeness.THRESHOLD);
    assertThat(asked.reasons())
        .containsExactly(Reason.SAME_SUB_COUNTY, Reason.WITHIN_72_HOURS, Reason.REPORTER_UNSURE);
  }

  private static Candidate verified(String line) {
    Candidate told = Told.of(line);
    var officer =
        new Reporter.Verified(new UUID(8, 1), new PhoneNumber("+254700000001"), Language.ENGLISH);
    return new Candidate(told.report().by(officer), told.openedAt());
  }
}
