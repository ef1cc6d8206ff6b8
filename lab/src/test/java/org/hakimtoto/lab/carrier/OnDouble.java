package org.hakimtoto.lab.carrier;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierAccount.Endpoint;

/// Our client and a double it talks to.
final class OnDouble implements AutoCloseable {
  static final PhoneNumber SOMEBODY = new PhoneNumber("+254711222333");
  static final String KEY = "atsk_s3cret";
  static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");

  /// Long enough that a test has changed the mood by then.
  private static final Duration REPORT_AFTER = Duration.ofMillis(20);

  /// The most calls of a test at once.
  static final int LINES = 8;

  private final Vertx vertx = Vertx.vertx();
  private final AtDouble at;
  private final AfricasTalkingClient client;

  OnDouble(Endpoint endpoint, Duration total) {
    this(endpoint, total, Optional.empty());
  }

  OnDouble(Endpoint endpoint, Duration total, Optional<URI> callback) {
    this.at = start(callback);
    this.client =
        new AfricasTalkingClient(
            account(at.url(), KEY, endpoint), VertxHttpCaller.keepingLines(vertx, LINES, total));
  }

  static AtDouble start(Optional<URI> callback) {
    var serial = new AtomicLong();
    var settings =
        new AtDouble.Settings(
            "127.0.0.1",
            0,
            Optional.of(KEY),
            callback.stream().toList(),
            BehaviourRule.GOOD,
            Duration.ofMillis(200),
            REPORT_AFTER);
    try {
      return AtDouble.start(
          settings,
          Ledger.inMemory(),
          InstantSource.fixed(NOW),
          () -> new UUID(0, serial.incrementAndGet()));
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  static CarrierAccount account(URI url, String key, Endpoint endpoint) {
    return new CarrierAccount("sandbox", new ApiKey(key), url, endpoint, Optional.of("HAKI"));
  }

  AtDouble at() {
    return at;
  }

  AfricasTalkingClient client() {
    return client;
  }

  @Override
  public void close() {
    client.close();
    at.close();
    var _ = vertx.close();
  }
}
