package org.hakimtoto.lab.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalsTest {
  private static final Machine MACHINE =
      new Machine(2, "a processor", 24, "25.0.1", "0.50 1.00 1.50", "ext4");

  @Test
  void a_goal_is_met_at_its_number_and_on_its_right_side() {
    assertThat(Goal.REPORTS.measured("", 4_000).met(1)).isTrue();
    assertThat(Goal.REPORTS.measured("", 3_999).met(1)).isFalse();
    assertThat(Goal.KEY_ALONE.measured("", 0.15).met(1)).isTrue();
    assertThat(Goal.KEY_ALONE.measured("", 0.151).met(1)).isFalse();
  }

  @Test
  void how_far_a_figure_goes_is_more_where_it_is_better() {
    assertThat(Goal.SENT.measured("", 3_850).reach()).isEqualTo(0.5);
    assertThat(Goal.COMMIT_TO_CARRIER.measured("", 100).reach()).isEqualTo(0.5);
    assertThat(Goal.COMMIT_TO_CARRIER.measured("", 25).reach()).isEqualTo(2);
  }

  @Test
  void a_part_of_a_goal_may_be_wanted() {
    var half = Goal.REPORTS.measured("", 2_000);
    assertThat(half.met(0.5)).isTrue();
    assertThat(half.met(0.51)).isFalse();
  }

  @Test
  void what_could_not_be_measured_meets_no_goal() {
    assertThat(Goal.KEYS_OVER_ECHO.measured("", 0).met(1)).isFalse();
    assertThat(Goal.KEY_IN_A_CROWD.measured("", 0).met(0.001)).isFalse();
    assertThat(Goal.COST_OF_MANY_CASES.measured("", 1.0 / 0).met(0.001)).isFalse();
    assertThat(Goal.REPORTS.measured("", Double.NaN).met(0.001)).isFalse();
  }

  @Test
  void on_a_slow_machine_as_quick_as_the_echo_is_quick_enough() {
    assertThat(Goal.KEY_IN_A_CROWD.measured("", 20, 25).met(1)).isTrue();
    assertThat(Goal.KEY_IN_A_CROWD.measured("", 11, 5).met(1)).isTrue();
    assertThat(Goal.KEY_IN_A_CROWD.measured("", 13, 5).met(1)).isFalse();
  }

  @Test
  void every_figure_is_told_with_its_goal_its_reach_and_the_machine() {
    var figures =
        Figures.of(Goal.KEYS_OVER_ECHO.measured("64 callers", 0.6))
            .and(Figures.of(Goal.KEY_ALONE.measured("", 0.1)));

    assertThat(figures.lines(MACHINE))
        .hasSize(4)
        .satisfies(lines -> {
          assertThat(lines.get(1)).contains("64 callers", "1.20 x", "0.600 x", "0.50", "MISSED");
          assertThat(lines.get(2)).contains("0.150 ms", "0.100 ms", "1.50").endsWith("met");
          assertThat(lines.get(3))
              .isEqualTo(
                  "machine: 2 x a processor, 24 GB, Java 25.0.1, ext4; load before the run"
                      + " 0.50 1.00 1.50");
        });
  }

  @Test
  void a_missed_goal_fails_only_where_goals_are_wanted_and_what_is_wrong_always() {
    var missed = new Outcome(Figures.of(Goal.REPORTS.measured("now", 1_000)), List.of());
    var wrong = new Outcome(Figures.NONE, List.of("an answer was wrong"));

    assertThat(missed.failures(0)).isEmpty();
    assertThat(missed.failures(1))
        .containsExactly("below the goal: durable reports: now is 1,000 /s, wanted 4,000");
    assertThat(missed.failures(0.25)).isEmpty();
    assertThat(missed.and(wrong).failures(0)).containsExactly("an answer was wrong");
    assertThat(missed.and(wrong).failures(1)).hasSize(2);
  }

  @Test
  void it_is_warm_when_three_rounds_are_alike_in_everything() {
    assertThat(Steady.reached(List.of(List.of(50.0, 97.0, 100.0, 96.0)))).isTrue();
    assertThat(Steady.reached(List.of(List.of(90.0, 97.0, 100.0)))).isFalse();
    assertThat(Steady.reached(List.of(List.of(100.0, 100.0)))).isFalse();
    assertThat(Steady.reached(List.of(List.of(100.0, 100.0, 100.0), List.of(80.0, 90.0, 100.0))))
        .isFalse();
    assertThat(Steady.reached(List.of(List.of(0.0, 0.0, 0.0)))).isFalse();
  }

  @Test
  void a_warm_up_says_whether_it_got_there() {
    assertThat(Steady.told(List.of(List.of(100.0, 100.0, 98.0))))
        .isEqualTo("steady after 3 rounds: the last three within 2 %");
    assertThat(Steady.told(List.of(List.of(50.0, 100.0))))
        .isEqualTo("NOT steady after 2 rounds: the last three differ by 50 %");
  }

  @Test
  void a_machine_is_read_as_linux_tells_it() {
    assertThat(Machine.field("processor: 0\nmodel name\t: A, B\nmodel name\t: C\n", "model name"))
        .isEqualTo("A, B");
    assertThat(Machine.field("", "model name")).isEqualTo("unknown");
    assertThat(Machine.here("ext4").words()).contains("ext4", "Java 25");
  }
}
