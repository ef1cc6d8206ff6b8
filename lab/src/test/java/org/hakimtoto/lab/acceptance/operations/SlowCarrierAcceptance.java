package org.hakimtoto.lab.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hakimtoto.store.outbox.DeliveryClass.A;
import static org.hakimtoto.store.outbox.DeliveryClass.B;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Behaviour;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.lab.carrier.Reporting;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.carrier.DeliveryTimes;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A carrier that takes every text at once and brings it late: nothing fails, and yet the second
/// takes over. Both are accounts with one carrier, and so have one name.
@ExtendWith(WithRealStores.class)
class SlowCarrierAcceptance {
  private static final String KEY = "atsk_s3cret";

  /// Enough to decide.
  private static final int TEXTS = 20;

  @Test
  void the_second_takes_over_when_the_firsts_texts_come_late_and_the_first_has_them_again(
      RealStores stores) throws TimeoutException {
    try (var first = play();
        var second = play();
        var house = RunningGateway.openCarriedBy(sms(first, second), stores)) {
      var reports = RunningGateway.uri(house.port(), "/at/" + RunningGateway.TOKEN + "/delivery");
      second.reportTo(reports);
      first.behave(Behaviour.OK, Reporting.SENT); // on its way, and never there
      send(house, stores, first, second);
      assertThat(second.ledger().count()).isZero();

      wait(stores, DeliveryTimes.SLOW.plusSeconds(1));
      look(house, stores);
      send(house, stores, first, second);

      assertThat(house.operations("/metrics").body())
          .contains("haki_carrier_on_second 1.0", "haki_carrier_slow_ratio{carrier=\"first\"} 1.0");
      assertThat(house.operations("/health/ready").body()).contains("\"carrier\":\"on-second\"");
      assertThat(second.ledger().count())
          .as("all alerts, and all others but those on trial")
          .isBetween(16L, 20L);
      long arrived = second.ledger().count();
      await()
          .until(() ->
              stores.count("select count(*) from message where state = 'DELIVERED'") == arrived);

      // an hour on, and nobody knows how the first is
      wait(stores, Duration.ofHours(1));
      look(house, stores);
      assertThat(stores.ask("select automatic, why from carrier_steering"))
          .containsExactly(List.of("FIRST", "TRIED_AGAIN"));
      send(house, stores, first, second);
      assertThat(second.ledger().count()).isEqualTo(arrived);
    }
  }

  /// Twenty texts, of which four are no alerts.
  private static void send(
      RunningGateway house, RealStores stores, AtDouble first, AtDouble second) {
    long before = first.ledger().count() + second.ledger().count();
    Instant now = house.advance(Duration.ofSeconds(1));
    var messages =
        IntStream.range(0, TEXTS).mapToObj(n -> message(now, n, n % 5 == 0 ? B : A)).toList();
    var outbox = new Stores(stores.database(), stores.sealing(), UUID::randomUUID).messages();
    stores.database().inTransaction(tx -> outbox.addAll(tx, messages));
    await().until(() -> first.ledger().count() + second.ledger().count() == before + TEXTS);
    await().until(() -> stores.count("select count(*) from message where state = 'CLAIMED'") == 0);
  }

  private static NewMessage message(Instant now, int n, DeliveryClass deliveryClass) {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        MessageKind.WHO_WE_ARE.key(),
        deliveryClass,
        Priority.DUTY,
        new PhoneNumber("+2547000010%02d".formatted(n)),
        Language.ENGLISH,
        Map.of(),
        now,
        now.plus(Duration.ofHours(1)),
        Addressed.NUMBER);
  }

  /// Time goes by since everything that was sent.
  private static void wait(RealStores stores, Duration time) {
    String moved = " - interval '" + time.toSeconds() + " seconds'";
    stores.change("update message set wire_at = wire_at" + moved + ", state_at = state_at" + moved);
    stores.change("update carrier_steering set looked_at = 'epoch', since = since" + moved);
  }

  private static void look(RunningGateway house, RealStores stores) {
    stores.change("update carrier_steering set looked_at = 'epoch'");
    house.lookAtCarriers();
  }

  static AtDouble play() throws TimeoutException {
    return AtDouble.start(
        AtDouble.Settings.local(Optional.of(KEY), Optional.empty()),
        Ledger.inMemory(),
        InstantSource.system(),
        UUID::randomUUID);
  }

  static Config.Sms sms(AtDouble first, AtDouble second) {
    return new Config.Sms(carrier(first, "HAKI"), Optional.of(carrier(second, "HAKI2")), 50);
  }

  private static SmsCarrier carrier(AtDouble at, String sender) {
    return new SmsCarrier(
        SmsCarrier.AFRICAS_TALKING,
        Optional.of(
            new CarrierAccount(
                "haki",
                new ApiKey(KEY),
                at.url(),
                CarrierAccount.Endpoint.LEGACY,
                Optional.of(sender))));
  }
}
