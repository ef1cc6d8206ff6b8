package org.hakimtoto.gateway.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.hakimtoto.store.redis.Rate;
import org.junit.jupiter.api.Test;

class QuotaTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void an_answer_says_what_is_left_and_when_all_is_there_again() {
    var turn = new Rate.Turn(true, 599, Duration.ZERO, Duration.ofMillis(100));

    assertThat(new Quota(600, MINUTE, turn).headers())
        .containsExactly(
            entry("RateLimit-Policy", "\"minute\";q=600;w=60"),
            entry("RateLimit", "\"minute\";r=599;t=1"));
  }

  @Test
  void whoever_asked_too_often_is_told_when_one_more_is_let_in_and_never_too_early() {
    var turn = new Rate.Turn(false, 0, Duration.ofMillis(11_001), MINUTE);

    assertThat(new Quota(5, MINUTE, turn).headers())
        .contains(entry("RateLimit", "\"minute\";r=0;t=60"), entry("Retry-After", "12"));
    var atOnce = new Rate.Turn(false, 0, Duration.ZERO, MINUTE);
    assertThat(new Quota(5, MINUTE, atOnce).headers()).contains(entry("Retry-After", "1"));
  }

  @Test
  void the_bucket_tells_it() {
    Rate rate = Rate.alone(new Rate.Allowance(2, MINUTE, 2));

    assertThat(rate.turn().left()).isOne();
    assertThat(rate.turn().taken()).isTrue();
    Rate.Turn third = rate.turn();
    assertThat(third.taken()).isFalse();
    assertThat(third.left()).isZero();
    assertThat(third.untilNext()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
    assertThat(third.untilFull()).isBetween(Duration.ofSeconds(50), MINUTE);
  }
}
