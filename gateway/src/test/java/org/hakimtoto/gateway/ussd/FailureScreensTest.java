package org.hakimtoto.gateway.ussd;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureScreensTest {
  private static final int SCREEN = 156;

  @ParameterizedTest
  @ValueSource(
      strings = {
        FailureScreens.LATE,
        FailureScreens.BUSY,
        FailureScreens.NOT_OURS,
        FailureScreens.OTHER_CODE,
        FailureScreens.MIXED,
        FailureScreens.TOO_LONG
      })
  void a_failure_ends_the_session_on_one_screen_in_both_languages(String screen) {
    assertThat(screen).startsWith("END ");
    String body = screen.substring("END ".length());
    assertThat(Gsm7.fits(body, SCREEN)).as("%s septets", Gsm7.septets(body)).isTrue();
    assertThat(body.split("\n", -1)).hasSize(2);
    assertThat(body.split("\n", -1)[0]).contains("piga", "116");
    assertThat(body.split("\n", -1)[1]).contains("call 116");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FailureScreens.LATE,
        FailureScreens.BUSY,
        FailureScreens.NOT_OURS,
        FailureScreens.OTHER_CODE,
        FailureScreens.MIXED,
        FailureScreens.TOO_LONG
      })
  void a_failure_promises_nothing_and_tells_nothing_of_the_inside(String screen) {
    assertThat(screen)
        .doesNotContainIgnoringCase("exception")
        .doesNotContainIgnoringCase("error")
        .doesNotContainIgnoringCase("timeout")
        .doesNotContain("not saved", "HAIJAHIFADHIWA");
  }
}
