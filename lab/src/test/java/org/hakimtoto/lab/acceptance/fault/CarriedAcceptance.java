package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Behaviour;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.lab.carrier.Reporting;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// From the chief's report to the carrier and back: the whole house on doubles of Africa's Talking,
/// whose ledgers are the truth.
@ExtendWith(WithRealStores.class)
class CarriedAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  private static final String KEY = "atsk_s3cret";

  /// Alerts for children's officer, police and county, and a receipt for the chief.
  private static final int MESSAGES = 4;

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name, send.
  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void each_text_is_handed_over_once_and_its_delivery_comes_back(RealStores stores)
      throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at.url(), Optional.empty()), stores)) {
      at.reportTo(RunningGateway.uri(house.port(), "/at/" + RunningGateway.TOKEN + "/delivery"));
      at.behave(Behaviour.OK, Reporting.TWICE);
      String reference = report(house);

      await().until(() -> stores.count(delivered()) == MESSAGES);
      assertThat(at.ledger().lines())
          .hasSize(MESSAGES)
          .allSatisfy(line -> {
            assertThat(line.text()).contains(reference);
            assertThat(line.from()).isEqualTo("22115");
          });
      assertThat(timesByNumber(at).values()).containsOnly(1L);
      assertThat(house.operations("/metrics").body())
          .contains("haki_carrier_first_total{kind=\"accepted\"} 4.0")
          .contains("haki_carrier_first_breaker_open 0.0")
          .contains("haki_carrier_first_stopped 0.0")
          .doesNotContain("s3cret");
    }
  }

  /// What must not come twice waits for the first; alerts do not.
  @Test
  void alerts_go_to_the_second_carrier_when_the_first_is_gone(RealStores stores)
      throws TimeoutException {
    URI gone;
    try (var closed = play()) {
      gone = closed.url();
    }
    try (var at = play();
        var house =
            RunningGateway.openCarriedBy(
                sms(gone, Optional.of(carrier(at.url(), "HAKI2"))), stores)) {
      report(house);

      await().until(() -> at.ledger().count() == MESSAGES - 1);
      assertThat(timesByNumber(at)).doesNotContainKey(CHIEF);
      assertThat(at.ledger().lines()).extracting(Ledger.Line::from).containsOnly("HAKI2");
      await()
          .until(() ->
              stores.count("select count(*) from message where state = 'ACCEPTED'")
                  == MESSAGES - 1);
      assertThat(stores.ask("select state from message where class = 'B'"))
          .as("it waits, or is being tried")
          .isSubsetOf(List.of("READY"), List.of("CLAIMED"));
    }
  }

  @Test
  void a_text_that_may_have_left_is_not_sent_again_blindly(RealStores stores)
      throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at.url(), Optional.empty()), stores)) {
      at.behave(Behaviour.ACCEPTS_AND_RESETS, Reporting.NEVER);
      report(house);

      await()
          .until(() ->
              stores.count("select count(*) from message where state = 'AMBIGUOUS'") == MESSAGES);
      assertThat(timesByNumber(at).values()).hasSize(MESSAGES).containsOnly(1L);
    }
  }

  @Test
  void a_carrier_that_is_not_in_the_build_is_a_refusal_to_start(RealStores stores) {
    var sdk =
        new SmsCarrier(
            SmsCarrier.AFRICAS_TALKING_SDK,
            carrier(URI.create("https://api.africastalking.com"), "HAKI").account());

    assertThatThrownBy(
            () -> RunningGateway.openCarriedBy(new Config.Sms(sdk, Optional.empty(), 50), stores))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("build with -Pafricastalking-sdk");
  }

  private static String report(RunningGateway house) {
    var chief = house.phone(CHIEF).dials();
    chief.presses(REPORT);
    chief.presses(CHIEF_PIN);
    return chief.reference();
  }

  private static String delivered() {
    return "select count(*) from message where state = 'DELIVERED'";
  }

  private static Map<String, Long> timesByNumber(AtDouble at) {
    return at.ledger().lines().stream()
        .collect(Collectors.groupingBy(Ledger.Line::to, Collectors.counting()));
  }

  private static AtDouble play() throws TimeoutException {
    return AtDouble.start(
        AtDouble.Settings.local(Optional.of(KEY), Optional.empty()),
        Ledger.inMemory(),
        InstantSource.system(),
        UUID::randomUUID);
  }

  private static Config.Sms sms(URI first, Optional<SmsCarrier> second) {
    return new Config.Sms(carrier(first, "22115"), second, 50);
  }

  private static SmsCarrier carrier(URI url, String sender) {
    return new SmsCarrier(
        SmsCarrier.AFRICAS_TALKING,
        Optional.of(
            new CarrierAccount(
                "haki",
                new ApiKey(KEY),
                url,
                CarrierAccount.Endpoint.LEGACY,
                Optional.of(sender))));
  }
}
