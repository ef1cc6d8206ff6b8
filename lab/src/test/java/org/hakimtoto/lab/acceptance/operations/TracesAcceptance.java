package org.hakimtoto.lab.acceptance.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.trace.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a collector of spans is told of a report about a child: how long each step took, and
/// nothing else.
@ExtendWith(WithRealStores.class)
class TracesAcceptance {
  private static final String KEY = "atsk_s3cret";
  private static final String NAME = "Zawadi";

  /// Where texts may stand in a request, and what may stand there; ids of spans are no texts.
  private static final Map<String, String> MAY_BE_TOLD =
      Map.of(
          "1.1.1.1", "service\\.name",
          "1.1.1.2.1", "haki-mtoto",
          "1.2.1.1", "haki-mtoto",
          "1.2.2.5",
              Arrays.stream(Step.values()).map(WireNames::of).collect(Collectors.joining("|")),
          "1.2.2.9.1", "haki\\.outcome",
          "1.2.2.9.2.1", "[a-z][a-z-]{0,31}",
          // how it ended: a number, and no sentence
          "1.2.2.15", "\\x18\\x02|");

  private static final Set<String> IDS = Set.of("1.2.2.1", "1.2.2.2", "1.2.2.4");

  @Test
  void steps_of_a_report_are_told_and_nobody_in_it(RealStores stores) throws TimeoutException {
    try (var collector = new Collector();
        var at = play()) {
      String reference;
      try (var house =
          RunningGateway.openWatched(
              sms(at), new Config.Watch(Optional.empty(), Optional.of(collector.url())), stores)) {
        reference = house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));
        house.phone(Story.CHIEF).names(Story.CHIEF_PIN, NAME);
        await().until(() -> at.ledger().count() >= 3);
      }
      await().until(() -> collector.texts("1.2.2.5").contains("carrier"));

      assertThat(collector.texts("1.2.2.5"))
          .contains("callback", "transaction", "statement", "redis", "carrier");
      assertThat(collector.texts("1.2.2.9.2.1")).contains("start", "accepted");
      for (var told : collector.told()) {
        if (!IDS.contains(told.path())) {
          assertThat(MAY_BE_TOLD).as("what is told, and where").containsKey(told.path());
          assertThat(told.text()).as(told.path()).matches(MAY_BE_TOLD.get(told.path()));
        }
      }
      String all =
          collector.bodies().stream()
              .map(body -> new String(body, ISO_8859_1))
              .collect(Collectors.joining());
      assertThat(all)
          .doesNotContain(
              Story.CHIEF,
              Story.CHIEF.substring(4),
              Story.CHIEF_PIN,
              NAME,
              reference,
              reference.replace("-", ""),
              KEY,
              "/at/",
              "*1");
    }
  }

  /// A step of a call hangs on the call; what nobody asked for is no trace.
  @Test
  void a_press_is_one_trace_and_what_the_house_does_by_itself_is_none(RealStores stores)
      throws TimeoutException {
    try (var collector = new Collector()) {
      try (var house =
          RunningGateway.openWatched(
              Config.Sms.DEMO,
              new Config.Watch(Optional.empty(), Optional.of(collector.url())),
              stores)) {
        house.phone("+254711000111").dials();
      }

      await().until(() -> collector.texts("1.2.2.5").contains("callback"));
      assertThat(Set.copyOf(collector.texts("1.2.2.1"))).as("one trace").hasSize(1);
    }
  }

  /// A collector that takes and never answers costs callers nothing.
  @Test
  void a_collector_that_hangs_holds_nobody_up(RealStores stores) throws TimeoutException {
    try (var collector = new Collector();
        var house =
            RunningGateway.openWatched(
                Config.Sms.DEMO,
                new Config.Watch(Optional.empty(), Optional.of(collector.url())),
                stores)) {
      collector.fallSilent();
      for (int n = 0; n < 20; n++) {
        assertThat(house.phone("+2547110001%02d".formatted(n)).dials().screen()).isNotBlank();
      }
      assertThat(house.operations("/health/ready").statusCode()).isEqualTo(200);
    }
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
