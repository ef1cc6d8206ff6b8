package org.hakimtoto.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionPolicyTest {
  private static final Instant BEGAN = Instant.parse("2026-11-24T07:00:00Z");

  @Test
  void a_session_ends_a_quarter_of_an_hour_after_its_last_use() {
    Instant used = BEGAN.plus(Duration.ofHours(3));

    assertThat(SessionPolicy.live(BEGAN, used, used.plus(SessionPolicy.IDLE).minusMillis(1)))
        .isTrue();
    assertThat(SessionPolicy.live(BEGAN, used, used.plus(SessionPolicy.IDLE))).isFalse();
  }

  @Test
  void a_session_ends_after_twelve_hours_however_it_is_used() {
    Instant end = BEGAN.plus(Duration.ofHours(12));

    assertThat(SessionPolicy.live(BEGAN, end.minusMillis(2), end.minusMillis(1))).isTrue();
    assertThat(SessionPolicy.live(BEGAN, end, end)).isFalse();
  }

  @Test
  void use_is_noted_once_in_half_a_minute_and_a_code_opens_for_five() {
    assertThat(SessionPolicy.worthNoting(BEGAN, BEGAN.plusSeconds(29))).isFalse();
    assertThat(SessionPolicy.worthNoting(BEGAN, BEGAN.plusSeconds(30))).isTrue();
    assertThat(SessionPolicy.proved(BEGAN, BEGAN.plus(SessionPolicy.PROOF).minusMillis(1)))
        .isTrue();
    assertThat(SessionPolicy.proved(BEGAN, BEGAN.plus(SessionPolicy.PROOF))).isFalse();
  }
}
