package org.hakimtoto.gateway.server;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.http.BoundedVirtualThreads;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.operations.StoreWords;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.SaveTrial;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.time.HouseTime;

/// How a gateway stands: whether PostgreSQL was seen, what can be saved and kept now, and what
/// somebody should do.
final class Standing implements AutoCloseable {
  private final Database callers;
  private final Optional<KeptJournal> journal;
  private final PlacesAtHand places;
  private final InstantSource clock;
  private volatile Optional<AwaitedDatabase> awaited = Optional.empty();
  private volatile boolean draining;

  /// @param callers the database as callers reach it
  /// @param clock the house's
  Standing(
      Database callers, Optional<KeptJournal> journal, PlacesAtHand places, InstantSource clock) {
    this.callers = callers;
    this.journal = journal;
    this.places = places;
    this.clock = clock;
  }

  Health health(
      RedisSessions redis,
      ConfiguredCarriers carriers,
      BoundedVirtualThreads others,
      Metrics metrics) {
    return new Health(
        () -> awaited.flatMap(AwaitedDatabase::word).orElseGet(() -> SaveTrial.of(callers)),
        redis,
        () -> carriers.standing(others::tryRun),
        this::journalWord,
        InstantSource.system(),
        metrics);
  }

  /// PostgreSQL is away at the start.
  ///
  /// @param arrived is run once it is there, and is one to serve from
  void await(Config config, DatabaseLook found, Supplier<DatabaseLook> look, Runnable arrived) {
    awaited = Optional.of(new AwaitedDatabase(config.postgres().servers(), found, look, arrived));
  }

  /// Begins to look for what is awaited; runs `seen` when nothing is.
  void start(Runnable seen) {
    awaited.ifPresentOrElse(AwaitedDatabase::start, seen);
  }

  /// From now on nobody should send callers here; who comes is served.
  void drain() {
    draining = true;
  }

  boolean isDraining() {
    return draining;
  }

  boolean isAwaited() {
    return awaited.flatMap(AwaitedDatabase::word).isPresent();
  }

  /// Whether a report that is begun now could be kept: where PostgreSQL was seen it may be back by
  /// its end.
  boolean mayBeKept() {
    return !isAwaited() || journal.filter(kept -> kept.file().takes(clock.instant())).isPresent();
  }

  /// What somebody should do while PostgreSQL was not seen; empty: it was.
  Optional<String> remedy() {
    return awaited
        .flatMap(AwaitedDatabase::remedy)
        .map(postgres ->
            mayBeKept() && places.known().isPresent()
                ? postgres
                : postgres
                    + ". Callers read NOT SAVED: "
                    + StoreWords.nothingIsKept(journalWord()));
  }

  /// Of the machine's clock beside PostgreSQL's, in a word.
  static String clock(HouseTime time) {
    if (!time.seen()) {
      return AwaitedDatabase.NOT_SEEN;
    }
    return time.certain() ? "right" : "wrong";
  }

  private String journalWord() {
    return journal.map(kept -> kept.keeper().word()).orElse(Health.OFF);
  }

  @Override
  public void close() {
    awaited.ifPresent(AwaitedDatabase::close);
  }
}
