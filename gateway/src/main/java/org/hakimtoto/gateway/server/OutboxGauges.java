package org.hakimtoto.gateway.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.OutboxBacklog;

/// What metrics tell of texts that wait. Whoever reads them has the outbox looked at; the next
/// reading tells what was found. Old news is no news: it is told as not a number.
final class OutboxGauges {
  /// However often metrics are read, by however many.
  static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  /// Two readings of a Prometheus that asks each minute, and some.
  static final Duration KEPT = Duration.ofSeconds(150);

  private final Database database;
  private final InstantSource clock;
  private final InstantSource houseClock;
  private final Metrics metrics;
  private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());

  /// @param clock goes on as the world does
  /// @param houseClock by which texts are due
  OutboxGauges(Database database, InstantSource clock, InstantSource houseClock, Metrics metrics) {
    this.database = database;
    this.clock = clock;
    this.houseClock = houseClock;
    this.metrics = metrics;
    for (var lane : OutboxBacklog.Lane.values()) {
      var label = Map.of("lane", lane.name().toLowerCase(Locale.ROOT));
      metrics.watch("haki_texts_waiting", label, () -> known(backlog -> backlog.of(lane).texts()));
      metrics.watch(
          "haki_texts_oldest_seconds",
          label,
          () -> known(backlog -> backlog.of(lane).oldest().toSeconds()));
    }
  }

  private record Seen(OutboxBacklog backlog, Instant at) {}

  /// Looks, unless somebody just did; a store that does not answer leaves what was seen to grow
  /// old.
  void look() {
    if (seenWithin(BETWEEN_LOOKS).isPresent()) {
      return;
    }
    try {
      var backlog = database.reading(tx -> OutboxBacklog.read(tx, houseClock.instant()));
      seen.set(Optional.of(new Seen(backlog, clock.instant())));
    } catch (StoreFault away) {
      metrics.count("haki_door_store_away", "outbox-look");
    }
  }

  private double known(ToDoubleFunction<OutboxBacklog> value) {
    return seenWithin(KEPT).map(one -> value.applyAsDouble(one.backlog())).orElse(Double.NaN);
  }

  private Optional<Seen> seenWithin(Duration time) {
    return seen.get().filter(one -> clock.instant().isBefore(one.at().plus(time)));
  }
}
