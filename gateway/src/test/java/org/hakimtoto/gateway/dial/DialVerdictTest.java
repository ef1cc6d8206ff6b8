package org.hakimtoto.gateway.dial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hakimtoto.notifier.http.HttpOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialVerdictTest {
  @ParameterizedTest
  @CsvSource({
    "200, CON Karibu, ANSWERED",
    "200, END Samahani, SORRY",
    "200, <html>it works</html>, NO_SCREEN",
    "200, con karibu, NO_SCREEN",
    "200, '', NO_SCREEN",
    "404, Not found, REFUSED",
    "403, CON Karibu, REFUSED",
    "502, END x, REFUSED",
    "302, CON Karibu, REFUSED",
  })
  void an_answer_is_what_a_caller_would_have_read(int status, String body, DialVerdict verdict) {
    assertThat(DialVerdict.of(new HttpOutcome.Answered(status, Optional.empty(), body, false)))
        .isEqualTo(verdict);
  }

  @Test
  void no_answer_is_told_apart_from_no_line() {
    assertThat(DialVerdict.of(new HttpOutcome.NotSent("cannot-connect")))
        .isEqualTo(DialVerdict.NO_LINE);
    assertThat(DialVerdict.of(new HttpOutcome.MayHaveArrived("timeout")))
        .isEqualTo(DialVerdict.NO_ANSWER);
  }
}
