package org.hakimtoto.lab.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final String RECEIVED = "END Received. Reference 482-137-559. Keep it.";

  private final Journey chief = Journey.ofChief("482915");
  private final Journey stranger = Journey.ofStranger();

  @Test
  void a_transcript_is_everything_typed_so_far() {
    assertThat(chief.presses())
        .extracting(Journey.Press::transcript)
        .startsWith("", "1", "1*1", "1*1*1", "1*1*1*1", "1*1*1*1*2", "1*1*1*1*2*15")
        .endsWith("1*1*1*1*2*15*1*1*2*1*1*482915");
  }

  @Test
  void a_session_is_a_dial_then_keys_then_the_press_that_files() {
    assertThat(chief.presses()).extracting(Journey.Press::step).startsWith(Step.DIAL, Step.KEY);
    assertThat(chief.presses().getLast().step()).isEqualTo(Step.PIN);
    assertThat(stranger.presses().getLast().step()).isEqualTo(Step.FILE);
    assertThat(stranger.presses()).hasSize(19);
  }

  @Test
  void who_only_browses_hangs_up_before_anything_is_filed() {
    assertThat(stranger.browsed().presses())
        .isEqualTo(stranger.presses().subList(0, 18))
        .noneMatch(press -> press.step().files());
  }

  @Test
  void the_last_screen_needs_a_reference_with_its_check_digit() {
    assertThat(chief.fault(12, RECEIVED, Optional.empty())).isEmpty();
    assertThat(chief.fault(12, "END Not saved.", Optional.empty())).isPresent();
    assertThat(chief.fault(12, "END Reference 482-137-558.", Optional.empty())).isPresent();
    assertThat(chief.fault(12, "CON " + RECEIVED, Optional.empty())).isPresent();
  }

  @Test
  void an_earlier_screen_goes_on_and_is_the_one_everybody_sees() {
    assertThat(chief.fault(1, "CON Role:\n1 Accused", Optional.empty())).isEmpty();
    assertThat(chief.fault(1, "END Busy", Optional.empty())).isPresent();
    assertThat(chief.fault(1, "CON Age?", Optional.of("CON Role:\n1 Accused")))
        .hasValueSatisfying(
            told -> assertThat(told).startsWith("chief, press 2: another screen").contains("Age?"));
  }

  @Test
  void a_reference_is_no_difference_between_screens_and_is_never_told() {
    String another = RECEIVED.replace("482-137-559", "482-137-558");
    assertThat(chief.fault(12, RECEIVED, Optional.of(Journey.masked(another)))).isEmpty();
    assertThat(chief.fault(12, another, Optional.empty()))
        .hasValueSatisfying(told -> assertThat(told).doesNotContain("482-137"));
  }

  @Test
  void an_sms_is_taken_without_a_word() {
    assertThat(Journey.ofQuestion().fault(0, "", Optional.empty())).isEmpty();
    assertThat(Journey.ofQuestion().fault(0, "busy", Optional.empty())).isPresent();
  }

  @Test
  void a_form_is_what_the_carrier_posts() {
    assertThat(Forms.ussd("s1", "+254700000001", "1*Thika Town"))
        .isEqualTo(
            "sessionId=s1&phoneNumber=%2B254700000001&networkCode=63902"
                + "&serviceCode=*384*115%23&text=1*Thika+Town");
    assertThat(Forms.sms("i1", "+254700000002", Journey.reference(RECEIVED).orElseThrow()))
        .contains("&from=%2B254700000002&id=i1&", "text=STATUS+482137559&to=22115&");
  }
}
