package org.hakimtoto.lab.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hakimtoto.lab.load.Caller.Habit;
import org.hakimtoto.lab.load.Caller.Part;
import org.junit.jupiter.api.Test;

/// Phones press no more often than they may: the benches run with that limit on.
class HabitsTest {
  private static final Roster ROSTER = new Roster(8, 240, "482915");
  private static final long SECOND = 1_000_000_000L;

  @Test
  void a_phone_that_filed_rests_before_it_files_again() {
    Habit chief = Habits.WHOLE.of(0, 4, 2, ROSTER);
    var last = new HashMap<String, Long>();
    for (int session = 0; session < 2_000; session += 2) {
      long now = session * SECOND / 10;
      Part part = chief.next(session, now);
      if (part.journey().name().equals("chief")) {
        Long before = last.put(part.phone(), now);
        assertThat(before == null ? Habits.REST.toNanos() : now - before)
            .isGreaterThanOrEqualTo(Habits.REST.toNanos());
      }
    }
    assertThat(last).hasSize(4);
  }

  @Test
  void while_all_phones_of_a_chief_rest_somebody_else_reports() {
    Habit chief = Habits.WHOLE.of(1, 4, 2, ROSTER);
    List<String> names =
        IntStream.range(0, 6).mapToObj(n -> chief.next(2L * n, 0).journey().name()).toList();
    assertThat(names).containsExactly("chief", "chief", "chief", "chief", "stranger", "stranger");
  }

  @Test
  void no_two_callers_have_a_phone_in_common() {
    var phones = new HashSet<String>();
    for (int caller = 0; caller < 4; caller++) {
      Habit looks = Habits.LOOKING.of(caller, 4, 0, ROSTER);
      for (int session = 0; session < 120; session++) {
        assertThat(phones.add(looks.next(session, 0).phone())).isTrue();
      }
    }
  }

  @Test
  void children_and_places_vary_and_are_the_same_in_each_run() {
    assertThat(reported(3)).hasSizeGreaterThan(20).isEqualTo(reported(3));
    assertThat(reported(3).subList(0, 10)).isNotEqualTo(reported(2).subList(0, 10));
    assertThat(reported(3)).anyMatch(typed -> typed.contains("Serang"));
  }

  private static List<String> reported(int caller) {
    Habit stranger = Habits.WHOLE.of(caller, 4, 2, ROSTER);
    return IntStream.range(0, 200)
        .mapToObj(n -> stranger.next(2L * n, 0).journey().presses().getLast().transcript())
        .distinct()
        .toList();
  }

  @Test
  void everybody_asks_from_a_phone_of_their_own() {
    var phones = new HashSet<String>();
    for (int caller = 0; caller < 4; caller++) {
      phones.add(Habits.WHOLE.of(caller, 4, 2, ROSTER).next(1, 0).phone());
    }
    assertThat(phones).hasSize(4);
  }

  @Test
  void whoever_reports_then_asks_and_half_of_a_soak_asks() {
    Habit whole = Habits.WHOLE.of(3, 4, 2, ROSTER);
    assertThat(whole.next(0, 0).journey().name()).isEqualTo("stranger");
    assertThat(whole.next(1, 0).journey().name()).isEqualTo("question");
    assertThat(IntStream.range(0, 5).filter(i -> Habits.asks(i, 5)).count()).isEqualTo(2);
    assertThat(IntStream.range(0, 1).filter(i -> Habits.asks(i, 1)).count()).isZero();
  }
}
