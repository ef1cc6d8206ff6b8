package org.hakimtoto.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.signin.DeskCodePolicy.Refusal;
import org.junit.jupiter.api.Test;

class DeskCodePolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

  @Test
  void the_fourth_code_within_an_hour_is_refused_and_given_when_the_first_is_an_hour_old() {
    var given = List.of(ago(59), ago(30), ago(1));

    assertThat(DeskCodePolicy.against(given, Optional.empty(), NOW)).contains(Refusal.TOO_MANY);
    assertThat(DeskCodePolicy.against(given, Optional.empty(), NOW.plus(Duration.ofMinutes(1))))
        .isEmpty();
    assertThat(DeskCodePolicy.against(given.subList(0, 2), Optional.empty(), NOW)).isEmpty();
  }

  @Test
  void a_number_that_was_changed_gets_none_for_a_day() {
    var changed = Optional.of(NOW);

    assertThat(
            DeskCodePolicy.against(
                List.of(), changed, NOW.plus(Duration.ofHours(24).minusMillis(1))))
        .contains(Refusal.NEW_NUMBER);
    assertThat(DeskCodePolicy.against(List.of(), changed, NOW.plus(Duration.ofHours(24))))
        .isEmpty();
  }

  @Test
  void a_code_is_open_for_ten_minutes_five_guesses_and_one_use() {
    Instant last = NOW.plus(DeskCodePolicy.LIFE).minusMillis(1);

    assertThat(DeskCodePolicy.open(NOW, 4, false, last)).isTrue();
    assertThat(DeskCodePolicy.open(NOW, 4, false, last.plusMillis(1))).isFalse();
    assertThat(DeskCodePolicy.open(NOW, 5, false, NOW)).isFalse();
    assertThat(DeskCodePolicy.open(NOW, 0, true, NOW)).isFalse();
  }

  @Test
  void leading_zeros_belong_to_a_code() {
    assertThat(DeskCodePolicy.code(7)).isEqualTo("000007");
    assertThat(DeskCodePolicy.code(DeskCodePolicy.SPACE - 1)).isEqualTo("999999");
  }

  private static Instant ago(int minutes) {
    return NOW.minus(Duration.ofMinutes(minutes));
  }
}
