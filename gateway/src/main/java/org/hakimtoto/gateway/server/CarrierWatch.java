package org.hakimtoto.gateway.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.carrier.DeliverySteering;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.carrier.CarrierSteering.Standing;
import org.hakimtoto.store.carrier.DeliveryTimes;
import org.hakimtoto.store.carrier.DeliveryTimes.Measured;
import org.hakimtoto.store.carrier.Steering;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks now and then how long texts take and by which carrier they should go, and has them go by
/// it. While PostgreSQL is away they go as they went.
final class CarrierWatch implements AutoCloseable {
  static final Duration LOOK = Duration.ofSeconds(15);

  /// What was seen longer ago is told as not a number.
  static final Duration KEPT = Duration.ofSeconds(150);

  private static final String LOOKS = "haki_carrier_looks";
  private static final String STEERED = "haki_carrier_steered";
  private static final Logger LOG = LoggerFactory.getLogger(CarrierWatch.class);

  private final Database database;
  private final CarrierSteering steering;
  private final ConfiguredCarriers carriers;
  private final InstantSource clock;
  private final Metrics metrics;
  private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofVirtual().name("carrier-watch").unstarted(this::keepLooking);

  private record Seen(Standing standing, Instant at) {}

  /// @param clock goes on as the world does
  CarrierWatch(
      Database database,
      Sealing sealing,
      ConfiguredCarriers carriers,
      InstantSource clock,
      Metrics metrics) {
    this.database = database;
    this.steering = new CarrierSteering(sealing);
    this.carriers = carriers;
    this.clock = clock;
    this.metrics = metrics;
    metrics.watch("haki_carrier_on_second", () -> carriers.onSecond() ? 1 : 0);
    metrics.watch(
        "haki_carrier_by_hand",
        () ->
            known().filter(now -> now.steering().chosen(now.at()).isPresent()).isPresent() ? 1 : 0);
    metrics.watch(
        "haki_texts_slow_ratio",
        () -> known().map(now -> ratio(now.times().of(now.rank()))).orElse(Double.NaN));
    watch("first", CarrierRank.FIRST);
    watch("second", CarrierRank.SECOND);
  }

  private void watch(String label, CarrierRank rank) {
    metrics.watch(
        "haki_carrier_slow_ratio",
        Map.of("carrier", label),
        () -> known().map(now -> ratio(now.times().of(rank))).orElse(Double.NaN));
  }

  void start() {
    thread.start();
  }

  /// How it was found lately; empty: nobody knows.
  Optional<Standing> known() {
    return seen.get()
        .filter(one -> clock.instant().isBefore(one.at().plus(KEPT)))
        .map(Seen::standing);
  }

  /// Looks now.
  Standing look() {
    Standing now = database.reading(steering::read);
    if (now.isDue()) {
      now = database.inTransaction(tx -> steering.look(tx, this::next));
    }
    Optional<Standing> before = seen.get().map(Seen::standing);
    seen.set(Optional.of(new Seen(now, clock.instant())));
    carriers.head(now);
    tell(before, now);
    return now;
  }

  private Steering next(Steering now, DeliveryTimes times, Instant at) {
    return DeliverySteering.next(now, times, at, carriers.areTwo());
  }

  private void tell(Optional<Standing> before, Standing now) {
    CarrierRank was = before.map(Standing::rank).orElse(CarrierRank.FIRST);
    if (was != now.rank()) {
      String why =
          now.steering().chosen(now.at()).isPresent() ? "CHOICE" : now.steering().why().name();
      metrics.count(STEERED, now.rank() + "-" + why);
      LOG.warn("texts go by the {} carrier from now on: {}", now.rank(), why);
    }
  }

  /// Of too few nothing is said.
  private static double ratio(Measured texts) {
    return texts.texts() < DeliverySteering.FEWEST
        ? Double.NaN
        : (double) texts.slow() / texts.texts();
  }

  private void keepLooking() {
    try {
      do {
        lookIfItAnswers();
      } while (!closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookIfItAnswers() {
    try {
      var _ = look();
    } catch (StoreFault away) {
      metrics.count(LOOKS, "store-away");
    } catch (RuntimeException e) {
      metrics.count(LOOKS, "failed");
      LOG.error("how long texts take could not be looked at: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
