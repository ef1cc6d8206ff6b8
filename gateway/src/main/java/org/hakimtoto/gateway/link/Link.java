package org.hakimtoto.gateway.link;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Secret;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.notifier.link.LinkPayloads;
import org.hakimtoto.store.cases.CaseStream;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Wakeups;
import org.hakimtoto.store.trace.Spans;
import org.hakimtoto.store.trace.Step;

/// The link to CJIMS as this gateway runs it: caller, sender and subscription.
public final class Link implements AutoCloseable {
  /// The target's name in the store. It stays when the address changes.
  public static final String TARGET = "cjims";

  private final WebhookCall call;
  private final LinkSender sender;
  private final Wakeups wakeups;

  private Link(WebhookCall call, LinkSender sender, Wakeups wakeups) {
    this.call = call;
    this.sender = sender;
    this.wakeups = wakeups;
  }

  /// Begins to send.
  ///
  /// @param url where to
  /// @param houseClock says what is due
  /// @param worldClock by which the receiver judges signatures; in a demo the two differ
  public static Link start(
      Vertx vertx,
      URI url,
      Config.Link config,
      Database database,
      LinkStores stores,
      InstantSource houseClock,
      InstantSource worldClock,
      Metrics metrics,
      Spans spans) {
    var secrets =
        Stream.of(config.secret(), config.oldSecret())
            .filter(secret -> !secret.isEmpty())
            .map(Secret::value)
            .toList();
    var call = new WebhookCall(vertx, url, secrets, worldClock, WebhookCall.TOTAL);
    var sender =
        new LinkSender(
            stores,
            LinkTerms.ofCjims(LinkPayloads.named(config.payload())),
            traced(call, spans),
            houseClock,
            () -> ThreadLocalRandom.current().nextDouble(),
            metrics);
    watch(metrics, sender);
    sender.start();
    return new Link(call, sender, database.listen(CaseStream.WAKE_CHANNEL, sender::wake));
  }

  /// Tells how long it took, and nothing of the event.
  private static LinkCall traced(LinkCall call, Spans spans) {
    return (id, body) -> {
      var whole = spans.begin(Step.CJIMS);
      String word = "threw";
      try {
        LinkAnswer answer = whole.within(() -> call.send(id, body));
        word =
            switch (answer) {
              case LinkAnswer.Status _ -> "answered";
              case LinkAnswer.None _ -> "none";
            };
        return answer;
      } finally {
        whole.end(word);
      }
    };
  }

  public static void watch(Metrics metrics, LinkSender sender) {
    metrics.watch("haki_link_waiting", () -> sender.gauges().waiting());
    metrics.watch("haki_link_parked_cases", () -> sender.gauges().parkedCases());
    metrics.watch("haki_link_lag_seconds", () -> sender.gauges().lag());
    metrics.watch("haki_link_left_alone", () -> sender.gauges().leftAlone());
    metrics.watch("haki_link_calls", () -> sender.gauges().calls());
  }

  /// How far CJIMS is behind; empty: not looked at yet.
  public Optional<Duration> behind() {
    double seconds = sender.gauges().lag().doubleValue();
    return Double.isNaN(seconds)
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds((long) seconds));
  }

  @Override
  public void close() {
    wakeups.close();
    sender.close();
    call.close();
  }
}
