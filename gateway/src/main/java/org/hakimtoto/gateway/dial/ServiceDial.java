package org.hakimtoto.gateway.dial;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.UssdRequest;
import org.hakimtoto.notifier.http.HttpCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Dials the service code now and then, the way the carrier does: by the public address, through
/// TLS and whatever stands before us, with the token, to the first screen. It presses no key, and a
/// dial of ours that would press one is refused, so nothing is ever reported by it; nor is it
/// counted among callers.
public final class ServiceDial implements AutoCloseable {
  static final Duration EVERY = Duration.ofMinutes(2);

  /// As long as the carrier waits.
  public static final Duration TOTAL = Duration.ofSeconds(10);

  /// What was found longer ago says nothing.
  static final Duration KEPT = EVERY.multipliedBy(3);

  /// As a carrier hides a number: nobody can be phoned or texted at it.
  private static final String NOBODY = "0".repeat(32);

  private static final String NETWORK = "99999";
  private static final String DIAL = "haki_dial";
  private static final Logger LOG = LoggerFactory.getLogger(ServiceDial.class);

  private final URI address;
  private final String serviceCode;
  private final HttpCaller caller;
  private final Supplier<String> serials;
  private final InstantSource clock;
  private final Metrics metrics;
  private final AtomicReference<Optional<Found>> last = new AtomicReference<>(Optional.empty());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("dial").unstarted(this::keepDialling);

  private record Found(DialVerdict verdict, Instant at) {}

  /// @param house its public address, as the carrier knows it
  /// @param serials for the names of calls
  /// @param clock goes on as the world does
  public ServiceDial(
      URI house,
      Config.AtCallbacks callbacks,
      HttpCaller caller,
      Supplier<String> serials,
      InstantSource clock,
      Metrics metrics) {
    String base = house.toString().replaceFirst("/+$", "");
    this.address = URI.create(base + "/at/" + callbacks.token().value() + "/ussd");
    this.serviceCode = callbacks.serviceCode();
    this.caller = caller;
    this.serials = serials;
    this.clock = clock;
    this.metrics = metrics;
    metrics.watch(
        "haki_dial_answered", () -> answered().map(well -> well ? 1.0 : 0.0).orElse(Double.NaN));
  }

  /// As the house is configured; empty: it does not dial itself.
  public static Optional<ServiceDial> configured(
      Config config, Vertx vertx, Ids ids, Metrics metrics) {
    return config
        .watch()
        .dial()
        .map(house ->
            new ServiceDial(
                house,
                config.callbacks(),
                VertxHttpCaller.withALineEach(vertx, 1, TOTAL),
                () -> ids.id().toString(),
                InstantSource.system(),
                metrics));
  }

  public void start() {
    thread.start();
  }

  /// Whether the newest was answered; empty: none was made lately.
  public Optional<Boolean> answered() {
    return last.get()
        .filter(found -> clock.instant().isBefore(found.at().plus(KEPT)))
        .map(found -> found.verdict() == DialVerdict.ANSWERED);
  }

  /// Dials now.
  public DialVerdict dial() {
    long begun = System.nanoTime();
    DialVerdict verdict =
        DialVerdict.of(
            caller.post(
                address,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form().getBytes(UTF_8)));
    metrics.took(DIAL, WireNames.of(verdict), Duration.ofNanos(System.nanoTime() - begun));
    Optional<Found> before = last.getAndSet(Optional.of(new Found(verdict, clock.instant())));
    if (before.map(Found::verdict).orElse(DialVerdict.ANSWERED) != verdict) {
      LOG.warn("a dial of our own by the public address: {}", WireNames.of(verdict));
    }
    return verdict;
  }

  private String form() {
    return Map.of(
            "sessionId", UssdRequest.PLAYED + serials.get(),
            "phoneNumber", NOBODY,
            "networkCode", NETWORK,
            "serviceCode", serviceCode,
            "text", "")
        .entrySet()
        .stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private void keepDialling() {
    try {
      do {
        dialOnce();
      } while (!closed.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void dialOnce() {
    try {
      var _ = dial();
    } catch (RuntimeException e) {
      metrics.count("haki_dial_failures", "failed");
      LOG.error("a dial of our own could not be made: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    closed.countDown();
    caller.close();
  }
}
