package org.hakimtoto.notifier.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hakimtoto.notifier.link.RetryPlan.Health;
import org.hakimtoto.store.link.LinkSettlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPlanTest {
  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 299})
  void any_two_hundred_is_delivered(int code) {
    assertThat(verdict(code, 1).settlement()).isEqualTo(LinkSettlement.DELIVERED);
  }

  @ParameterizedTest(name = "{0}: {1}, rests {2}, parked {3}")
  @CsvSource({
    // it comes back: the plan's first rest
    "408, ILL,  PT2S,  false",
    "409, ILL,  PT2S,  false",
    "425, ILL,  PT2S,  false",
    "429, ILL,  PT2S,  false",
    "500, ILL,  PT2S,  false",
    "503, ILL,  PT2S,  false",
    "599, ILL,  PT2S,  false",
    // it refuses: somebody must look, and we go on asking
    "400, WELL, PT15M, true",
    "401, WELL, PT15M, true",
    "403, WELL, PT15M, true",
    "404, WELL, PT15M, true",
    "413, WELL, PT15M, true",
    "422, WELL, PT15M, true",
    "410, GONE, PT15M, true",
    // a redirect is never followed
    "301, WELL, PT15M, true",
    "302, WELL, PT15M, true",
    "307, WELL, PT15M, true",
    "304, WELL, PT15M, true",
    "101, WELL, PT15M, true",
  })
  void what_a_status_means(int code, Health health, Duration rest, boolean parked) {
    assertThat(verdict(code, 1))
        .isEqualTo(
            new RetryPlan.Verdict(LinkSettlement.again(rest, "http-" + code, parked), health));
  }

  @Test
  void no_answer_is_tried_again_under_its_own_word() {
    var verdict = RetryPlan.verdict(new LinkAnswer.None("timeout"), 3, 0);

    assertThat(verdict.settlement())
        .isEqualTo(LinkSettlement.again(Duration.ofSeconds(8), "timeout", false));
    assertThat(verdict.health()).isEqualTo(Health.ILL);
  }

  @ParameterizedTest(name = "attempt {0}, jitter {1}: {2}")
  @CsvSource({
    "1,          0,   PT2S",
    "2,          0,   PT4S",
    "3,          0,   PT8S",
    "9,          0,   PT8M32S",
    "10,         0,   PT15M",
    "2000,       0,   PT15M",
    "2147483647, 0,   PT15M",
    "0,          0,   PT2S",
    "1,          0.5, PT1.5S",
    "1,          1,   PT1S",
    "2000,       1,   PT7M30S",
  })
  void rests_double_up_to_a_quarter_of_an_hour(int attempts, double jitter, Duration rest) {
    assertThat(RetryPlan.rest(attempts, jitter)).isEqualTo(rest);
  }

  @ParameterizedTest(name = "attempt {0} asked for {1}: {2}")
  @CsvSource({"1, PT30S, PT30S", "1, PT1S, PT2S", "1, P7D, PT15M", "20, PT30S, PT15M"})
  void the_receiver_may_ask_for_a_longer_rest_up_to_the_longest(
      int attempts, Duration asked, Duration rest) {
    var answer = new LinkAnswer.Status(429, Optional.of(asked));

    assertThat(RetryPlan.verdict(answer, attempts, 0).settlement().rest()).isEqualTo(rest);
  }

  private static RetryPlan.Verdict verdict(int code, int attempts) {
    return RetryPlan.verdict(new LinkAnswer.Status(code, Optional.empty()), attempts, 0);
  }
}
