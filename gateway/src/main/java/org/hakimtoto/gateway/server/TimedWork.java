package org.hakimtoto.gateway.server;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hakimtoto.gateway.link.Link;
import org.hakimtoto.gateway.registry.CourtDayWorker;
import org.hakimtoto.notifier.pump.Pump;

/// What a gateway does by itself, without being asked: texts and clocks, court days, the look at
/// both clocks, the link. All of it needs PostgreSQL.
final class TimedWork implements AutoCloseable {
  private final Pump pump;
  private final CourtDayWorker courtDays;
  private final ClockWatch clockWatch;
  private final Supplier<Optional<Link>> linking;
  private final AtomicReference<Optional<Link>> link = new AtomicReference<>(Optional.empty());

  /// @param linking begins the link; empty: none is configured
  TimedWork(
      Pump pump,
      CourtDayWorker courtDays,
      ClockWatch clockWatch,
      Supplier<Optional<Link>> linking) {
    this.pump = pump;
    this.courtDays = courtDays;
    this.clockWatch = clockWatch;
    this.linking = linking;
  }

  void start() {
    pump.start();
    courtDays.start();
    clockWatch.start();
    link.set(linking.get());
  }

  /// The time has moved.
  void lookNow() {
    pump.lookNow();
  }

  /// The pump ends its batch.
  @Override
  public void close() {
    courtDays.close();
    clockWatch.close();
    pump.close();
    link.get().ifPresent(Link::close);
  }
}
