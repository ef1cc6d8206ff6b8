package org.hakimtoto.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.report.Sex;
import org.junit.jupiter.api.Test;

class TwinTraitsTest {
  private static final String GIRL = "47/275/1 GIRL 13 SEXUAL PT0H";

  @Test
  void what_is_alike_within_three_days_of_one_sub_county_and_a_year_finds_each_other() {
    var all = tellings().toList();
    int alike = 0;
    for (Candidate one : all) {
      for (Candidate other : all) {
        boolean near =
            Likeness.of(one, other)
                .map(Suggestion::reasons)
                .filter(reasons ->
                    reasons.contains(Reason.WITHIN_72_HOURS)
                        && !reasons.contains(Reason.AGES_APART))
                .isPresent();
        if (near) {
          alike++;
          assertThat(finds(one, other)).as("%s %s", one.report(), other.report()).isTrue();
        }
      }
    }
    assertThat(alike).isGreaterThan(1_000);
  }

  @Test
  void finding_is_mutual() {
    var all = tellings().toList();
    for (Candidate one : all) {
      for (Candidate other : all) {
        assertThat(finds(one, other)).isEqualTo(finds(other, one));
      }
    }
  }

  @Test
  void another_sex_age_sub_county_or_week_is_not_looked_at() {
    for (String other :
        List.of(
            "47/275/1 BOY 13 SEXUAL PT0H",
            "47/275/1 GIRL 15 SEXUAL PT0H",
            "47/276/1 GIRL 13 SEXUAL PT0H",
            "47/275/1 GIRL 13 SEXUAL PT-96H",
            "47/275/1 GIRL 13 SEXUAL PT96H")) {
      assertThat(finds(Told.of(GIRL), Told.of(other))).as(other).isFalse();
    }
  }

  @Test
  void few_keys_are_looked_up_where_sex_and_age_are_known_and_hundreds_at_most() {
    assertThat(TwinTraits.of(Told.of(GIRL)).ofTwins()).hasSize(7 * 2 * 4).doesNotHaveDuplicates();
    assertThat(TwinTraits.of(Told.of("47/275/1 NOT_KNOWN ? SEXUAL PT0H")).ofTwins())
        .hasSize(7 * 3 * 19)
        .doesNotHaveDuplicates();
  }

  @Test
  void each_trait_is_hashed() {
    assertThat(
            Stream.of(
                    GIRL,
                    "47/275/1 BOY 13 SEXUAL PT0H",
                    "47/275/1 GIRL 14 SEXUAL PT0H",
                    "47/275/1 GIRL ? SEXUAL PT0H",
                    "47/276/1 GIRL 13 SEXUAL PT0H",
                    "47/275/1 GIRL 13 SEXUAL PT24H")
                .map(line -> TwinTraits.of(Told.of(line)).text()))
        .doesNotHaveDuplicates();
  }

  private static boolean finds(Candidate one, Candidate other) {
    return TwinTraits.of(one).ofTwins().contains(TwinTraits.of(other));
  }

  /// Around midnight and at both ends of the ages, too.
  private static Stream<Candidate> tellings() {
    return Arrays.stream(Sex.values())
        .flatMap(sex ->
            Stream.of("0", "1", "13", "14", "16", "17", "?")
                .flatMap(age ->
                    IntStream.of(-72, -71, -13, 0, 11, 12, 13, 59)
                        .mapToObj(hours ->
                            Told.of(
                                "47/275/1 %s %s SEXUAL PT%dH Achieng"
                                    .formatted(sex, age, hours)))));
  }
}
