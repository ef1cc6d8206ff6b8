package org.hakimtoto.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LikenessTest {
  private static final String GIRL = "47/275/1 GIRL 13 SEXUAL PT0H";

  @Test
  void the_same_girl_reported_by_chief_police_and_helpline() {
    var chief = Told.of("47/275/1 GIRL 13 SEXUAL PT0H Achieng");
    var police = Told.of("47/275/1 GIRL 14 SEXUAL PT5H OB 12/25/11/2026");
    var helpline = Told.of("47/275/0 GIRL ? SEXUAL PT20H Acheng");

    assertThat(Likeness.of(chief, police))
        .contains(
            new Suggestion(
                85,
                List.of(
                    Reason.SAME_LOCATION,
                    Reason.SAME_SEX,
                    Reason.AGE_WITHIN_ONE,
                    Reason.SAME_CATEGORY,
                    Reason.WITHIN_72_HOURS)));
    assertThat(Likeness.of(chief, helpline))
        .contains(
            new Suggestion(
                75,
                List.of(
                    Reason.SAME_SUB_COUNTY,
                    Reason.SAME_SEX,
                    Reason.SAME_CATEGORY,
                    Reason.WITHIN_72_HOURS,
                    Reason.NAME_SOUNDS_ALIKE)));
    // the age is not known and there is no name to compare: too little to bother an officer with
    assertThat(Likeness.of(police, helpline)).isEmpty();
  }

  /// 0: no suggestion.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // everything but a name, then one thing different at a time
    "47/275/1 GIRL 13 SEXUAL PT0H, 85",
    "47/275/2 GIRL 13 SEXUAL PT0H, 75",
    "47/275/0 GIRL 13 SEXUAL PT0H, 75",
    "47/276/1 GIRL 13 SEXUAL PT0H, 0",
    "1/2/1 GIRL 13 SEXUAL PT0H, 0",
    "47/275/1 BOY 13 SEXUAL PT0H, 0",
    "47/275/1 NOT_KNOWN 13 SEXUAL PT0H, 75",
    "47/275/1 GIRL 12 SEXUAL PT0H, 85",
    "47/275/1 GIRL 14 SEXUAL PT0H, 85",
    "47/275/1 GIRL ? SEXUAL PT0H, 70",
    "47/275/1 GIRL 11 SEXUAL PT0H, 0",
    "47/275/1 GIRL 15 SEXUAL PT0H, 0",
    "47/275/1 GIRL 13 BEATEN PT0H, 70",
    // two things different in one location
    "47/275/1 NOT_KNOWN ? SEXUAL PT0H, 0",
    "47/275/1 NOT_KNOWN 13 BEATEN PT0H, 0",
    "47/275/1 GIRL ? BEATEN PT0H, 0",
    // one thing different in the sub-county: nothing may be
    "47/275/0 NOT_KNOWN 13 SEXUAL PT0H, 0",
    "47/275/0 GIRL ? SEXUAL PT0H, 0",
    "47/275/0 GIRL 13 BEATEN PT0H, 0",
    // the window, to the second, on both sides
    "47/275/1 GIRL 13 SEXUAL PT72H, 85",
    "47/275/1 GIRL 13 SEXUAL PT72H1S, 0",
    "47/275/1 GIRL 13 SEXUAL PT-72H, 85",
    "47/275/1 GIRL 13 SEXUAL PT-72H-1S, 0",
  })
  void without_a_name(String other, int score) {
    assertScore(GIRL, other, score);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "Wanjiku, 47/275/1 GIRL 13 SEXUAL PT0H Wanjiko, 100",
    // unlike names contradict nothing, nor does a number instead of a name
    "Wanjiku, 47/275/1 GIRL 13 SEXUAL PT0H Mary, 85",
    "Wanjiku, 47/275/1 GIRL 13 SEXUAL PT0H OB 7/25/11/2026, 85",
    "Wanjiku, 47/275/1 GIRL 13 SEXUAL PT0H, 85",
    // what a name makes up for
    "Wanjiku, 47/275/1 GIRL 15 SEXUAL PT0H Wanjiko, 70",
    "Wanjiku, 47/275/0 GIRL 15 SEXUAL PT0H Wanjiko, 0",
    "Wanjiku, 47/275/1 GIRL 13 SEXUAL PT72H1S Wanjiko, 75",
    "Wanjiku, 47/275/0 GIRL ? SEXUAL PT0H Wanjiko, 75",
    "Wanjiku, 47/275/1 BOY 13 SEXUAL PT0H Wanjiku, 0",
    "Wanjiku, 1/2/1 GIRL 13 SEXUAL PT0H Wanjiku, 0",
    // one entry of the occurrence book, however it is typed
    "OB 12/25/11/2026, 47/275/1 GIRL 13 SEXUAL PT0H 12/25/11/2026, 100",
    "OB 12/25/11/2026, 47/275/0 NOT_KNOWN ? OTHER PT1H OB12-25-11-2026, 75",
    // stations of two sub-counties number alike: it takes more
    "OB 12/25/11/2026, 47/276/1 NOT_KNOWN ? OTHER PT1H OB12-25-11-2026, 0",
    "OB 12/25/11/2026, 47/276/1 GIRL ? OTHER PT1H OB12-25-11-2026, 75",
    "Wanjiku, 47/276/1 GIRL 13 SEXUAL PT0H Wanjiko, 80",
    "Wanjiku, 47/276/1 GIRL ? SEXUAL PT0H Wanjiko, 0",
    "OB 12/5/3/2026, 47/275/1 GIRL 17 BEATEN PT0H ob no. 12/05/03/2026, 80",
    "OB 12/25/11/2026, 47/275/1 GIRL 13 SEXUAL PT0H OB 13/25/11/2026, 85",
    "OB 12/25/11/2026, 1/2/1 GIRL 13 SEXUAL PT0H OB 12/25/11/2026, 0",
    // a bare number begins again each day and at each station
    "OB 412, 47/275/1 GIRL 13 SEXUAL PT0H OB 412, 85",
    "OB 4127, 47/275/1 GIRL 13 SEXUAL PT0H OB 4127, 100",
    // not so long ago, and too long ago
    "Wanjiku, 47/275/1 GIRL 13 SEXUAL P30D Wanjiku, 75",
    "Wanjiku, 47/275/1 GIRL 13 SEXUAL P30DT1S Wanjiku, 0",
    "OB 12/25/11/2026, 47/275/1 GIRL 13 SEXUAL P30DT1S OB 12/25/11/2026, 0",
  })
  void with_a_name_or_a_number(String name, String other, int score) {
    assertScore(GIRL + " " + name, other, score);
  }

  @Test
  void other_things_are_not_one_thing() {
    assertScore("47/275/1 GIRL 13 OTHER PT0H", "47/275/1 GIRL 13 OTHER PT0H", 70);
  }

  @Test
  void unknown_sexes_do_not_agree() {
    assertScore("47/275/1 NOT_KNOWN 13 LOST PT0H", "47/275/1 NOT_KNOWN 13 LOST PT0H", 75);
  }

  @Test
  void neither_order_nor_reasons_depend_on_who_was_first() {
    List<Candidate> all = manyKinds();
    int suggested = 0;
    for (Candidate a : all) {
      for (Candidate b : all) {
        assertThat(Likeness.of(a, b)).isEqualTo(Likeness.of(b, a));
        suggested += Likeness.of(a, b).isPresent() ? 1 : 0;
      }
    }
    assertThat(suggested).isGreaterThan(all.size()).isLessThan(all.size() * all.size() / 2);
  }

  @Test
  void every_score_lies_between_nothing_and_all() {
    for (Set<Reason> reasons : subsets()) {
      assertThat(Likeness.score(reasons)).isBetween(0, Likeness.MOST);
    }
    assertThat(Likeness.score(Set.of(Reason.AGES_APART))).isZero();
  }

  /// The table a reader sees is the table that counts.
  @ParameterizedTest
  @EnumSource
  void the_table_in_the_text_says_the_same(Reason reason) throws IOException {
    var source = Path.of("src/main/java/org/hakimtoto/core/duplicate/Likeness.java");

    assertThat(Files.readString(source))
        .contains("/// | %s | %d |".formatted(reason, reason.points()))
        .contains("from " + Likeness.THRESHOLD + " on it is a suggestion");
  }

  private static void assertScore(String one, String two, int score) {
    var found = Likeness.of(Told.of(one), Told.of(two));

    assertThat(found.map(Suggestion::score).orElse(0)).isEqualTo(score);
    assertThat(found.map(Suggestion::toString).orElse("")).doesNotContain("Wanji");
  }

  private static List<Candidate> manyKinds() {
    var all = new ArrayList<Candidate>();
    for (String place : List.of("47/275/1", "47/275/0", "1/2/1")) {
      for (String sex : List.of("GIRL", "BOY", "NOT_KNOWN")) {
        for (String age : List.of("13", "15", "?")) {
          for (String when : List.of("PT0H", "PT73H")) {
            for (String name : List.of("", "Otieno", "Otyeno", "OB 1/2/2026")) {
              all.add(Told.of(String.join(" ", place, sex, age, "BEATEN", when, name)));
            }
          }
        }
      }
    }
    return all;
  }

  private static List<Set<Reason>> subsets() {
    List<Set<Reason>> all = new ArrayList<>();
    all.add(EnumSet.noneOf(Reason.class));
    for (Reason reason : Reason.values()) {
      for (Set<Reason> without : List.copyOf(all)) {
        var with = EnumSet.of(reason);
        with.addAll(without);
        all.add(with);
      }
    }
    return all;
  }
}
