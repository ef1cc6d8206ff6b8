package org.hakimtoto.lab.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final String RECEIVED = "END Received. Reference 482-137-559. Keep it.";
  private static final String SAVED = "CON Received 482-137-559: write it down.";

  private final Journey chief = Journey.ofChief("482915", Journey.Child.ONE);
  private final Journey stranger = Journey.ofStranger(Journey.Child.ONE);

  @Test
  void a_transcript_is_everything_typed_so_far() {
    assertThat(chief.presses())
        .extracting(Journey.Press::transcript)
        .containsExactly(
            "",
            "1",
            "1*1",
            "1*1*1",
            "1*1*1*1",
            "1*1*1*1*1",
            "1*1*1*1*1*215",
            "1*1*1*1*1*215*482915",
            "1*1*1*1*1*215*482915*1");
    assertThat(stranger.presses().getLast().transcript()).isEqualTo("1*1*1*Kibera*1*1*215*1");
  }

  @Test
  void what_is_slow_on_purpose_is_measured_apart() {
    assertThat(chief.presses())
        .extracting(Journey.Press::step)
        .containsExactly(
            Step.DIAL,
            Step.KEY,
            Step.KEY,
            Step.KEY,
            Step.DRAFT,
            Step.KEY,
            Step.KEY,
            Step.PIN,
            Step.KEY);
    assertThat(stranger.presses()).extracting(Journey.Press::step).endsWith(Step.KEY, Step.FILE);
    assertThat(stranger.presses()).hasSize(9).element(5).extracting("step").isEqualTo(Step.DRAFT);
  }

  @Test
  void who_looks_about_tells_nothing_that_is_kept() {
    assertThat(Journey.ofLooking("anybody").presses())
        .extracting(Journey.Press::step)
        .startsWith(Step.DIAL)
        .filteredOn(step -> step != Step.DIAL)
        .hasSize(Journey.ofLooking("anybody").keys())
        .containsOnly(Step.KEY);
  }

  @Test
  void a_saved_report_shows_its_reference_with_its_check_digit() {
    assertThat(chief.fault(7, SAVED, Optional.empty())).isEmpty();
    assertThat(chief.fault(7, "CON Not saved.", Optional.empty())).isPresent();
    assertThat(chief.fault(7, "CON Received 482-137-558.", Optional.empty())).isPresent();
    assertThat(chief.fault(7, RECEIVED, Optional.empty())).isPresent();
    assertThat(chief.fault(8, RECEIVED, Optional.empty())).isEmpty();
    assertThat(chief.fault(8, "END Not saved.", Optional.empty())).isPresent();
    assertThat(chief.fault(8, SAVED, Optional.empty())).isPresent();
    assertThat(stranger.fault(8, RECEIVED, Optional.empty())).isEmpty();
    assertThat(stranger.fault(8, SAVED, Optional.empty())).isPresent();
  }

  @Test
  void who_is_offered_the_last_report_asks_for_a_new_one() {
    String offer =
        "CON Saved at 14:05. Your PIN shows the reference.\n1 Report another child\n0 Back";
    assertThat(chief.offered(1, offer)).isTrue();
    assertThat(chief.offered(1, "CON Ulianza 14:05.\n1 Anza mpya\n0 Rudi 00 Mwanzo")).isTrue();
    assertThat(chief.offered(1, "CON The child is:\n1 Suspected of an offence")).isFalse();
    assertThat(chief.offered(0, offer)).isFalse();
    assertThat(chief.begunAnew().presses())
        .hasSize(10)
        .startsWith(chief.presses().get(0), chief.presses().get(1))
        .endsWith(new Journey.Press(Step.KEY, "1*1*1*1*1*1*215*482915*1"));
  }

  @Test
  void what_hangs_on_other_reports_is_not_everybodys_screen() {
    assertThat(chief.everybodys(6, "CON a")).isTrue();
    assertThat(chief.everybodys(7, SAVED)).isFalse();
    assertThat(chief.everybodys(1, "CON a\n1 Begin a new one\n0 Back")).isFalse();
    assertThat(stranger.everybodys(8, RECEIVED)).isTrue();
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
    assertThat(chief.fault(8, RECEIVED, Optional.of(Journey.masked(another)))).isEmpty();
    assertThat(chief.fault(8, another, Optional.empty()))
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
