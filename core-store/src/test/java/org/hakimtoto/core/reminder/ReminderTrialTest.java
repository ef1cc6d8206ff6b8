package org.hakimtoto.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.reminder.ReminderTrial.Arm;
import org.hakimtoto.store.reference.ReminderBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTrialTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final ReminderBook BOOK = ReminderBooks.shipped();
  private static final Arm ALL = new Arm("all", Set.of());
  private static final Arm SHORT = new Arm("short", Set.of("week-before"));
  private static final String APPROVAL = "NACOSTI 2026/17";
  private static final Set<String> WORDINGS = Set.of("plan-the-way");
  private static final byte[] KEY = new byte[32];

  @Test
  void one_that_leaves_out_what_need_not_be_may_begin() {
    assertThat(trial(ALL, SHORT).fault(BOOK, WORDINGS, TODAY)).isEmpty();
    assertThat(
            trial(ALL, new Arm("none", Set.of("week-before", "day-before")))
                .fault(BOOK, WORDINGS, TODAY))
        .isEmpty();
  }

  /// What asks if they come, what is told only to the silent, and what offices work by.
  @ParameterizedTest
  @ValueSource(
      strings = {"three-days-before", "day-of-hearing", "court-day-before", "notice-of-hearing"})
  void a_step_that_must_be_sent_is_never_left_out(String step) {
    assertThat(trial(ALL, new Arm("short", Set.of(step))).fault(BOOK, WORDINGS, TODAY))
        .hasValueSatisfying(fault -> assertThat(fault).contains("must be sent"));
  }

  @Test
  void an_arm_may_have_other_words_that_there_are() {
    var worded = new Arm("worded", Set.of(), Optional.of("plan-the-way"));
    var both = new Arm("both", Set.of("week-before"), Optional.of("plan-the-way"));

    assertThat(trial(ALL, worded).fault(BOOK, WORDINGS, TODAY)).isEmpty();
    assertThat(trial(ALL, worded, both, SHORT).fault(BOOK, WORDINGS, TODAY)).isEmpty();
    assertThat(trial(ALL, worded).fault(BOOK, Set.of(), TODAY))
        .hasValueSatisfying(fault -> assertThat(fault).contains("no such words"));
    var again = new Arm("again", Set.of(), Optional.of("plan-the-way"));
    assertThat(trial(worded, again).fault(BOOK, WORDINGS, TODAY))
        .hasValueSatisfying(fault -> assertThat(fault).contains("the same words"));
  }

  @Test
  void one_without_approval_without_end_or_without_two_ways_does_not_begin() {
    assertThat(with(TODAY, TODAY.plusDays(30), 50, "  yes ").fault(BOOK, WORDINGS, TODAY))
        .hasValueSatisfying(fault -> assertThat(fault).startsWith("approval"));
    assertThat(with(TODAY, TODAY.plusDays(367), 50, APPROVAL).fault(BOOK, WORDINGS, TODAY))
        .isPresent();
    assertThat(with(TODAY.minusDays(1), TODAY, 50, APPROVAL).fault(BOOK, WORDINGS, TODAY))
        .isPresent();
    assertThat(with(TODAY, TODAY.plusDays(30), 19, APPROVAL).fault(BOOK, WORDINGS, TODAY))
        .isPresent();
    assertThat(trial(ALL).fault(BOOK, WORDINGS, TODAY)).isPresent();
    assertThat(trial(ALL, new Arm("same", Set.of())).fault(BOOK, WORDINGS, TODAY)).isPresent();
    assertThat(trial(SHORT, new Arm("short", Set.of())).fault(BOOK, WORDINGS, TODAY)).isPresent();
    assertThat(with(TODAY, TODAY.plusDays(366), 20, APPROVAL).fault(BOOK, WORDINGS, TODAY))
        .isEmpty();
  }

  @Test
  void chance_is_even_stays_the_same_and_depends_on_the_key() {
    var random = new Random(7);
    var trial = trial(ALL, SHORT, new Arm("none", Set.of("week-before", "day-before")));
    var other = new byte[32];
    other[0] = 1;
    Map<String, Integer> drawn = new HashMap<>();
    int differs = 0;
    for (int i = 0; i < 3_000; i++) {
      var hearing = new UUID(random.nextLong(), random.nextLong());
      Arm arm = trial.arm(KEY, hearing);
      assertThat(trial.arm(KEY, hearing)).isEqualTo(arm);
      drawn.merge(arm.name(), 1, Integer::sum);
      differs += trial.arm(other, hearing).equals(arm) ? 0 : 1;
    }
    assertThat(drawn).hasSize(3).allSatisfy((_, n) -> assertThat(n).isBetween(900, 1_100));
    assertThat(differs).isBetween(1_850, 2_150);
  }

  @Test
  void only_days_that_are_set_meanwhile_take_part() {
    var trial = with(TODAY, TODAY.plusDays(30), 50, APPROVAL);

    assertThat(trial.takes(TODAY)).isTrue();
    assertThat(trial.takes(TODAY.plusDays(30))).isTrue();
    assertThat(trial.takes(TODAY.minusDays(1))).isFalse();
    assertThat(trial.takes(TODAY.plusDays(31))).isFalse();
  }

  private static ReminderTrial trial(Arm... arms) {
    return new ReminderTrial("week-before", List.of(arms), TODAY, TODAY.plusDays(60), 50, APPROVAL);
  }

  private static ReminderTrial with(LocalDate begins, LocalDate ends, int enough, String approval) {
    return new ReminderTrial("week-before", List.of(ALL, SHORT), begins, ends, enough, approval);
  }
}
