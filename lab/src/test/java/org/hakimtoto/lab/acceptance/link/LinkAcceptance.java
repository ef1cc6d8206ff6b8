package org.hakimtoto.lab.acceptance.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hakimtoto.gateway.link.Link;
import org.hakimtoto.gateway.link.LinkSender;
import org.hakimtoto.gateway.link.LinkStores;
import org.hakimtoto.gateway.link.LinkTerms;
import org.hakimtoto.gateway.link.WebhookCall;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.link.Receiver.Mood;
import org.hakimtoto.notifier.link.LinkPayloads;
import org.hakimtoto.notifier.link.Signature;
import org.hakimtoto.store.cases.CaseStream;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The link against a receiver that fails, delays, repeats itself and goes away.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class LinkAcceptance {
  private static final Vertx VERTX = Vertx.vertx();

  @AfterAll
  static void close() {
    var _ = VERTX.close();
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SECRET = "a-secret-of-32-characters-or-more";
  private static final Instant BEGIN = Samples.FRIDAY_NIGHT;

  private final AtomicReference<Instant> time = new AtomicReference<>(BEGIN);
  private final InstantSource clock = time::get;
  private RealStores stores;
  private TestCases cases;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    cases = new TestCases(real);
  }

  @Test
  void every_event_arrives_in_order_whatever_the_receivers_mood() {
    IntFunction<Mood> moods =
        n ->
            switch (n % 9) {
              case 1 -> Receiver.answers(500);
              case 3 -> new Mood.Answers(429, "Retry-After: 7", 0);
              case 4 -> new Mood.Resets();
              case 6 -> n < 30 ? new Mood.Hangs() : Receiver.answers(503);
              case 7 -> new Mood.AnswersTwice();
              default -> Receiver.answers(204);
            };
    try (var receiver = new Receiver(0, moods);
        var one = new Metrics();
        var two = new Metrics();
        var _ = sending(receiver.url(), one);
        var _ = sending(receiver.url(), two)) {
      IntStream.range(0, 20).forEach(n -> cases.open(time.get().plusMillis(n), 3));
      drain();

      var arrived = new Arrivals(receiver.requests());
      assertThat(arrived.firsts).hasSize(20);
      assertThat(arrived.firsts.values())
          .allSatisfy(order -> assertThat(order).containsExactly(1, 2, 3, 4));
      assertThat(arrived.repeats).isPositive();
      assertThat(receiver.requests()).allSatisfy(LinkAcceptance::isSigned);
    }
  }

  @Tag("faults")
  @Test
  void a_week_without_a_line_is_drained_in_order() {
    URI url;
    try (var receiver = new Receiver(0, _ -> Receiver.answers(200))) {
      url = receiver.url();
    }
    try (var metrics = new Metrics();
        var _ = sending(url, metrics)) {
      for (int hour = 0; hour < 7 * 24; hour++) {
        cases.open(time.get(), 4);
        time.updateAndGet(now -> now.plus(Duration.ofHours(1)));
      }
      await().until(() -> metrics.text().contains("haki_link_waiting 840.0"));
      assertThat(lag(metrics)).isEqualTo(Duration.ofDays(7).toSeconds());

      try (var back = new Receiver(url.getPort(), _ -> Receiver.answers(200))) {
        drain();

        var arrived = new Arrivals(back.requests());
        assertThat(arrived.firsts).hasSize(7 * 24);
        assertThat(arrived.firsts.values())
            .allSatisfy(order -> assertThat(order).containsExactly(1, 2, 3, 4, 5));
        await().until(() -> lag(metrics) == 0);
      }
    }
  }

  @Test
  void an_event_that_is_refused_holds_back_its_case_and_no_other() {
    IntStream.range(0, 6).forEach(_ -> cases.open(BEGIN, 1));
    time.set(BEGIN.plusSeconds(60));
    try (var receiver = new Receiver(0, n -> Receiver.answers(n == 0 ? 422 : 200));
        var metrics = new Metrics();
        var _ = sending(receiver.url(), metrics)) {
      await().until(() -> waiting() == 2);
      assertThat(stores.ask("select seq, last_failure from link_delivery where parked"))
          .containsExactly(List.of("1", "http-422"));
      await().until(() -> metrics.text().contains("haki_link_parked_cases 1.0"));

      drain();
      assertThat(new Arrivals(receiver.requests()).firsts).hasSize(6);
    }
  }

  /// Somebody holds the events for longer than a reading waits: they are read later, and no case is
  /// held back for it.
  @Test
  void an_event_that_somebody_holds_is_read_later() {
    cases.open(BEGIN);
    time.set(BEGIN.plusSeconds(60));
    try (var receiver = new Receiver(0, _ -> Receiver.answers(200));
        var metrics = new Metrics()) {
      link().target().open();
      await().until(() -> link().target().fillStep());
      try (var _ = stores.hold("lock table case_event in access exclusive mode");
          var _ = sending(receiver.url(), metrics)) {
        await().until(() -> metrics.text().contains("haki_link_waits_total{kind=\"store\"}"));
        assertThat(stores.count("select count(*) from link_delivery where parked")).isZero();
      }
    }
  }

  @Test
  void a_receiver_that_is_gone_is_not_asked_for_every_case() {
    try (var receiver = new Receiver(0, n -> Receiver.answers(n == 0 ? 410 : 200));
        var metrics = new Metrics();
        var _ = sending(receiver.url(), metrics)) {
      cases.open(BEGIN);
      await().until(() -> metrics.text().contains("haki_link_left_alone 1.0"));
      cases.open(BEGIN);
      cases.open(BEGIN);
      await().until(() -> metrics.text().contains("haki_link_waiting 3.0"));
      assertThat(receiver.requests()).hasSize(1);

      drain();
      assertThat(new Arrivals(receiver.requests()).firsts).hasSize(3);
    }
  }

  @Test
  void a_replay_comes_again_with_the_same_ids() {
    try (var receiver = new Receiver(0, _ -> Receiver.answers(200));
        var metrics = new Metrics();
        var _ = sending(receiver.url(), metrics)) {
      var one = cases.open(BEGIN, 2);
      drain();
      assertThat(link().desk().replay(one.reference(), time.get())).contains(3);
      drain();

      List<String> ids =
          receiver.requests().stream().map(r -> read(r).path("id").textValue()).toList();
      assertThat(ids).hasSize(6);
      assertThat(ids.subList(3, 6)).isEqualTo(ids.subList(0, 3)).doesNotHaveDuplicates();
    }
  }

  /// Every event by its first arrival: sequences in order of arrival, by case. A repeat must be the
  /// same event.
  private static final class Arrivals {
    private final Map<String, List<Integer>> firsts = new LinkedHashMap<>();
    private int repeats;

    Arrivals(List<Receiver.Request> requests) {
      var seen = new HashMap<String, JsonNode>();
      for (Receiver.Request request : requests) {
        JsonNode event = read(request);
        JsonNode before = seen.putIfAbsent(event.path("id").asText(), event);
        if (before == null) {
          firsts
              .computeIfAbsent(event.path("subject").asText(), _ -> new ArrayList<>())
              .add(Integer.parseInt(event.path("sequence").asText()));
        } else {
          repeats++;
          assertThat(event).isEqualTo(before);
        }
      }
    }
  }

  /// Lets time go by until nothing waits.
  private void drain() {
    await()
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          time.updateAndGet(now -> now.plus(Duration.ofMinutes(5)));
          stores.ask("select pg_notify('" + CaseStream.WAKE_CHANNEL + "', '')");
          return waiting() == 0;
        });
  }

  private int waiting() {
    return stores.count("select count(*) from link_delivery where state <> 'DELIVERED'");
  }

  private LinkStores link() {
    return LinkStores.of(stores.database(), stores.sealing(), UUID::randomUUID, Link.TARGET);
  }

  private AutoCloseableSender sending(URI url, Metrics metrics) {
    var call = new WebhookCall(VERTX, url, List.of(SECRET), clock, Duration.ofSeconds(1));
    var sender =
        new LinkSender(
            link(),
            LinkTerms.ofCjims(LinkPayloads.named("cjims")),
            call,
            clock,
            () -> 0.5,
            metrics);
    Link.watch(metrics, sender);
    var wakeups = stores.database().listen(CaseStream.WAKE_CHANNEL, sender::wake);
    sender.start();
    return () -> {
      wakeups.close();
      sender.close();
      call.close();
    };
  }

  private interface AutoCloseableSender extends AutoCloseable {
    @Override
    void close();
  }

  private static long lag(Metrics metrics) {
    return metrics
        .text()
        .lines()
        .filter(line -> line.startsWith("haki_link_lag_seconds "))
        .map(line -> (long) Double.parseDouble(line.substring(line.indexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  private static void isSigned(Receiver.Request request) {
    assertThat(
            Signature.verify(
                name -> request.headers().getOrDefault(name, ""),
                request.body().getBytes(UTF_8),
                List.of(SECRET),
                BEGIN,
                Duration.ofDays(30)))
        .isTrue();
  }

  private static JsonNode read(Receiver.Request request) {
    try {
      return JSON.readTree(request.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
