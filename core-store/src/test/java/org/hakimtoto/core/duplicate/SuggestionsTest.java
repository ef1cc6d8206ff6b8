package org.hakimtoto.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hakimtoto.core.duplicate.Suggestions.Found;
import org.hakimtoto.core.duplicate.Suggestions.Known;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final Candidate FRESH = Told.of("47/275/1 GIRL 13 SEXUAL PT0H Achieng");

  @Test
  void the_best_come_first_and_the_unlike_not_at_all() {
    var others =
        List.of(
            known(1, "47/275/0 GIRL 13 SEXUAL PT1H"),
            known(2, "47/275/1 GIRL 13 SEXUAL PT2H Acheng"),
            known(3, "47/275/1 BOY 13 SEXUAL PT0H Achieng"),
            known(4, "47/275/1 GIRL 13 BEATEN PT0H"));

    var found = Suggestions.among(FRESH, others);

    assertThat(found).extracting(Found::id).containsExactly(id(2), id(1), id(4));
    assertThat(found).extracting(f -> f.suggestion().score()).containsExactly(100, 75, 70);
  }

  @Test
  void of_equals_the_nearest_in_time_comes_first_then_the_smaller_id() {
    var others =
        new ArrayList<>(
            List.of(
                known(4, "47/275/1 GIRL 13 SEXUAL PT9H"),
                known(3, "47/275/1 GIRL 13 SEXUAL PT-2H"),
                known(2, "47/275/1 GIRL 13 SEXUAL PT3H"),
                known(1, "47/275/1 GIRL 13 SEXUAL PT3H")));
    var chance = new Random(20261125);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(others, chance);
      assertThat(Suggestions.among(FRESH, others))
          .extracting(Found::id)
          .containsExactly(id(3), id(1), id(2), id(4));
    }
  }

  @Test
  void an_officer_gets_no_more_than_a_few() {
    var others =
        IntStream.rangeClosed(1, Suggestions.MAX + 3)
            .mapToObj(i -> known(i, "47/275/1 GIRL 13 SEXUAL PT" + i + "H"))
            .toList();

    assertThat(Suggestions.among(FRESH, others))
        .hasSize(Suggestions.MAX)
        .extracting(Found::id)
        .startsWith(id(1), id(2));
  }

  @Test
  void with_too_many_at_hand_the_nearest_in_time_are_compared() {
    var unlike =
        IntStream.range(0, Suggestions.MAX_COMPARED)
            .mapToObj(i -> known(i, "1/2/1 BOY 3 LOST PT" + i + "S"));
    var likeButLast =
        known(9_999, "47/275/1 GIRL 13 SEXUAL " + Duration.ofSeconds(Suggestions.MAX_COMPARED));
    var likeAndNear = known(9_998, "47/275/1 GIRL 13 SEXUAL PT-1S");
    var others = new ArrayList<>(unlike.toList());
    others.add(likeButLast);
    assertThat(Suggestions.among(FRESH, others)).isEmpty();

    others.add(likeAndNear);

    assertThat(Suggestions.among(FRESH, others)).extracting(Found::id).containsExactly(id(9_998));
  }

  @Test
  void nothing_among_nothing() {
    assertThat(Suggestions.among(FRESH, List.of())).isEmpty();
  }

  private static Known known(int id, String line) {
    return new Known(id(id), Told.of(line));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
