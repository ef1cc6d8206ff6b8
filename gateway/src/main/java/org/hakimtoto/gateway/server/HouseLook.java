package org.hakimtoto.gateway.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.status.Facts;
import org.hakimtoto.gateway.status.StatusEndpoint;
import org.hakimtoto.gateway.status.TrialBanner;
import org.hakimtoto.notifier.carrier.DeliverySteering;
import org.hakimtoto.store.carrier.CarrierSteering.Standing;
import org.hakimtoto.store.carrier.DeliveryTimes.Measured;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.OutboxBacklog;
import org.hakimtoto.store.outbox.OutboxBacklog.Lane;
import org.hakimtoto.store.redis.Rate;

/// Looks how the house stands, for the page that tells it to everybody. What a store that is away
/// would say is left open.
record HouseLook(
    Health health,
    Supplier<String> clock,
    Supplier<Optional<Boolean>> dial,
    CarrierWatch carriers,
    ConfiguredCarriers configured,
    Database database,
    InstantSource houseClock,
    Supplier<Optional<Duration>> behind,
    boolean linked,
    TrialBanner trial) {
  /// @param worldClock by which people read it
  StatusEndpoint page(OffLoop offLoop, InstantSource worldClock) {
    return new StatusEndpoint(
        offLoop, this::facts, Rate.alone(StatusEndpoint.READINGS), worldClock, trial);
  }

  private Facts facts() {
    return new Facts(
        health.now(),
        clock.get(),
        dial.get(),
        configured.onSecond(),
        carriers.known().flatMap(HouseLook::slow),
        waits(),
        behind.get(),
        linked);
  }

  private static Optional<Boolean> slow(Standing now) {
    Measured texts = now.times().of(now.rank());
    return texts.texts() < DeliverySteering.FEWEST
        ? Optional.empty()
        : Optional.of(DeliverySteering.tooSlow(texts));
  }

  private Optional<Duration> waits() {
    try {
      var backlog = database.reading(tx -> OutboxBacklog.read(tx, houseClock.instant()));
      Duration red = backlog.of(Lane.RED).oldest();
      Duration others = backlog.of(Lane.ALERTS).oldest();
      return Optional.of(red.compareTo(others) > 0 ? red : others);
    } catch (StoreFault away) {
      return Optional.empty();
    }
  }
}
