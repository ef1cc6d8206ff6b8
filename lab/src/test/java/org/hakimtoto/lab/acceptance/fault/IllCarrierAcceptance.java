package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Behaviour;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.lab.carrier.Reporting;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The story of a carrier that is ill for an hour while a child is in danger: every red alert
/// arrives once it is well, none comes twice without its mark, and meanwhile a person is asked to
/// phone.
@Tag("faults")
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class IllCarrierAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";
  private static final String KEY = "atsk_s3cret";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name, send.
  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void in_an_hour_of_502_no_red_alert_dies_and_a_person_is_asked_to_phone(RealStores stores)
      throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at), stores)) {
      at.behave(Behaviour.HTML_502, Reporting.NEVER);
      report(house);
      int alerts = 3;
      await().until(() -> stores.count(unknown()) == alerts);

      pass(house, stores, 11);
      await().until(() -> stores.count(calls()) == 1);
      UUID county = stores.officer("+254700000009").unit().id();
      assertThat(stores.ask("select unit_id from call_task")).containsExactly(List.of(county + ""));

      for (int minutes = 11; minutes < 66; minutes += 11) {
        pass(house, stores, 11);
      }
      assertThat(stores.count("select count(*) from message where state = 'DEAD'"))
          .as("none is given up")
          .isZero();
      assertThat(house.operations("/metrics").body()).contains("haki_red_waits_total");

      at.behave(Behaviour.OK, Reporting.NEVER);
      arrive(house, stores, alerts);
      assertThat(taken(at).values()).allSatisfy(IllCarrierAcceptance::marked);
    }
  }

  /// The carrier takes every text and never says so: each may be read, and says that it is a
  /// repeat.
  @Test
  void an_alert_that_may_have_arrived_comes_again_with_its_mark(RealStores stores)
      throws TimeoutException {
    try (var at = play();
        var house = RunningGateway.openCarriedBy(sms(at), stores)) {
      at.behave(Behaviour.ACCEPTS_AND_RESETS, Reporting.NEVER);
      report(house);
      await().until(() -> stores.count(unknown()) == 3);
      for (int n = 0; n < 3; n++) {
        pass(house, stores, 11);
      }
      assertThat(stores.count("select count(*) from message where state = 'DEAD'")).isZero();

      at.behave(Behaviour.OK, Reporting.NEVER);
      arrive(house, stores, 3);
      Map<String, List<String>> taken = taken(at);
      assertThat(taken.values()).allSatisfy(IllCarrierAcceptance::marked);
      assertThat(times(taken, CHIEF)).as("a receipt is not repeated").isOne();
    }
  }

  /// Only the first may be without it.
  private static void marked(List<String> texts) {
    assertThat(texts.stream().skip(1)).allMatch(text -> text.matches("(REPEAT|TENA): .*"));
  }

  /// Time passes, and what fell due is tried: the line rests for half a minute once it was found
  /// ill, by the clock of the house.
  private static void pass(RunningGateway house, RealStores stores, int minutes) {
    int before = attempts(stores);
    house.advance(Duration.ofMinutes(minutes));
    await().until(() -> attempts(stores) > before);
    await().until(() -> stores.count("select count(*) from message where state = 'CLAIMED'") == 0);
  }

  /// The carrier is well again: it is found out by the next that falls due.
  private static void arrive(RunningGateway house, RealStores stores, int alerts) {
    await()
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> {
          house.advance(Duration.ofMinutes(3));
          return stores.count(
                  "select count(*) from message where kind in ('alert_red', 'alert_supervising')"
                      + " and state = 'ACCEPTED'")
              == alerts;
        });
  }

  private static int attempts(RealStores stores) {
    return stores.count(
        "select coalesce(sum(attempts), 0)::integer from message where class = 'A'");
  }

  private static String unknown() {
    return "select count(*) from message where kind like 'alert%' and state = 'AMBIGUOUS'";
  }

  private static String calls() {
    return "select count(*) from call_task where reason = 'NOT_REACHED' and state = 'OPEN'";
  }

  private static void report(RunningGateway house) {
    var chief = house.phone(CHIEF).dials();
    chief.presses(REPORT);
    chief.presses(CHIEF_PIN);
    chief.reference();
  }

  private static Map<String, List<String>> taken(AtDouble at) {
    return at.ledger().lines().stream()
        .filter(line -> !line.messageId().isEmpty())
        .collect(
            Collectors.groupingBy(
                line -> line.to() + " " + unmarked(line.text()),
                Collectors.mapping(Ledger.Line::text, Collectors.toList())));
  }

  private static long times(Map<String, List<String>> taken, String to) {
    return taken.entrySet().stream()
        .filter(texts -> texts.getKey().startsWith(to))
        .mapToLong(texts -> texts.getValue().size())
        .sum();
  }

  /// The same words to one number are repeats of each other.
  private static String unmarked(String text) {
    return text.replaceFirst("^(REPEAT|TENA): ", "");
  }

  private static AtDouble play() throws TimeoutException {
    return AtDouble.start(
        AtDouble.Settings.local(Optional.of(KEY), Optional.empty()),
        Ledger.inMemory(),
        InstantSource.system(),
        UUID::randomUUID);
  }

  private static Config.Sms sms(AtDouble at) {
    return new Config.Sms(
        new SmsCarrier(
            SmsCarrier.AFRICAS_TALKING,
            Optional.of(
                new CarrierAccount(
                    "haki",
                    new ApiKey(KEY),
                    at.url(),
                    CarrierAccount.Endpoint.LEGACY,
                    Optional.of("22115")))),
        Optional.empty(),
        50);
  }
}
