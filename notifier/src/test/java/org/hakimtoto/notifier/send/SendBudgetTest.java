package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.SentToday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendBudgetTest {
  private static final SendBudget THOUSAND = new SendBudget(1_000, 100);
  private static final ClaimRequest OTHERS = new ClaimRequest(1, 9, 16, 128);

  @ParameterizedTest(name = "{0} red, {1} alerts, {2} others sent: {3} alerts, {4} others may")
  @CsvSource({
    "0,   0,   0,   16, 128",
    // others stop at 80 % of what alerts may use: 720
    "0,   0,   700, 16, 20",
    "0,   0,   720, 16, 0",
    "300, 300, 120, 16, 0",
    // alerts stop where the reserve of the most urgent begins: 900
    "0,   180, 710, 10, 0",
    "0,   190, 710, 0,  0",
    "950, 0,   0,   0,  0",
    "2000,0,   0,   0,  0",
  })
  void the_less_urgent_stop_first(int red, int alerts, int others, int mayA, int mayB) {
    assertThat(THOUSAND.of(OTHERS, new SentToday(red, alerts, others)))
        .isEqualTo(new ClaimRequest(1, 9, mayA, mayB));
  }

  @Test
  void the_most_urgent_always_go() {
    assertThat(THOUSAND.of(Dispatch.RED, new SentToday(5_000, 5_000, 5_000)))
        .isEqualTo(Dispatch.RED);
  }

  @Test
  void without_a_limit_everything_goes() {
    assertThat(SendBudget.UNLIMITED.of(OTHERS, new SentToday(1, 2, 2_000_000_000)))
        .isEqualTo(OTHERS);
  }

  @ParameterizedTest(name = "held at {0}: due {1}")
  @CsvSource({
    "2026-11-20T20:15:00Z, 2026-11-21T03:30:00Z",
    // after midnight in Kenya it is another day
    "2026-11-20T21:15:00Z, 2026-11-22T03:30:00Z",
    "2027-12-31T10:00:00Z, 2028-01-01T03:30:00Z",
    "2028-02-28T10:00:00Z, 2028-02-29T03:30:00Z",
  })
  void what_is_held_is_due_the_next_morning(Instant at, Instant due) {
    assertThat(SendBudget.nextMorning(at)).isEqualTo(due);
  }

  @Test
  void a_reserve_is_a_part_of_the_day() {
    assertThatThrownBy(() -> new SendBudget(10, 11)).isInstanceOf(IllegalArgumentException.class);
  }
}
