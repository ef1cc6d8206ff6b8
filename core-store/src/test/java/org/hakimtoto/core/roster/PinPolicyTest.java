package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.roster.PinPolicy.Attempt;
import org.hakimtoto.core.roster.PinPolicy.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");

  @ParameterizedTest(name = "after {0} failures, {1} are left")
  @CsvSource({"0, 4", "1, 3", "2, 2", "3, 1"})
  void every_try_is_counted_before_it_is_checked(int failures, int left) {
    assertThat(PinPolicy.attempt(new State(failures, 0, Optional.empty()), NOW))
        .isEqualTo(new Attempt.Allowed(new State(failures + 1, 0, Optional.empty()), left));
  }

  @Test
  void the_fifth_try_may_still_be_right_and_locks_for_fifteen_minutes_if_it_is_not() {
    assertThat(PinPolicy.attempt(new State(4, 0, Optional.empty()), NOW))
        .isEqualTo(
            new Attempt.Allowed(new State(0, 1, Optional.of(NOW.plus(Duration.ofMinutes(15)))), 0));
  }

  @Test
  void five_wrong_pins_in_a_row_get_five_checks_and_not_a_sixth() {
    State state = State.FRESH;
    for (int i = 0; i < 5; i++) {
      state = ((Attempt.Allowed) PinPolicy.attempt(state, NOW)).counted();
    }

    assertThat(PinPolicy.attempt(state, NOW))
        .isEqualTo(new Attempt.Locked(NOW.plus(PinPolicy.FIRST_LOCK)));
  }

  @ParameterizedTest(name = "lock {0} lasts {1} minutes")
  @CsvSource({
    "1, 15",
    "2, 30",
    "3, 60",
    "4, 120",
    "5, 240",
    "6, 480",
    "7, 960",
    "8, 1920",
    "9, 1920",
    "100, 1920",
    "2147483647, 1920"
  })
  void each_further_lock_doubles_up_to_a_bound(int lock, int minutes) {
    var attempt = PinPolicy.attempt(new State(4, lock - 1, Optional.empty()), NOW);

    assertThat(((Attempt.Allowed) attempt).counted().lockedUntil())
        .contains(NOW.plus(Duration.ofMinutes(minutes)));
  }

  @ParameterizedTest(name = "{0} s from the end: locked {1}")
  @CsvSource({"-900, true", "-1, true", "0, false", "1, false"})
  void a_lock_holds_until_its_end_and_no_longer(long seconds, boolean locked) {
    var until = NOW.plusSeconds(900);
    var attempt =
        PinPolicy.attempt(new State(0, 1, Optional.of(until)), until.plusSeconds(seconds));

    assertThat(attempt)
        .isEqualTo(
            locked
                ? new Attempt.Locked(until)
                : new Attempt.Allowed(new State(1, 1, Optional.empty()), 4));
  }

  @Test
  void after_a_lock_there_are_five_tries_again_and_the_next_lock_is_longer() {
    var state = new State(0, 1, Optional.of(NOW.minusSeconds(1)));
    for (int i = 0; i < 5; i++) {
      state = ((Attempt.Allowed) PinPolicy.attempt(state, NOW)).counted();
    }

    assertThat(state).isEqualTo(new State(0, 2, Optional.of(NOW.plus(Duration.ofMinutes(30)))));
  }
}
