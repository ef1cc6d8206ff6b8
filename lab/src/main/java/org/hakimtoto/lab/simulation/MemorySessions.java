package org.hakimtoto.lab.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.store.redis.OpenedSession;
import org.hakimtoto.store.redis.OpenedSession.Kept;
import org.hakimtoto.store.redis.OpenedSession.Saved;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.redis.RedisSessions.Press;
import org.hakimtoto.store.redis.RedisSessions.Pressed;
import org.hakimtoto.store.redis.SessionStore;

/// Sessions in memory, by the rules of the scripts that Redis runs: the contract of both is held by
/// one test.
public final class MemorySessions implements SessionStore {
  private final InstantSource clock;
  private final boolean compares;
  private final Map<String, Row> sessions = new HashMap<>();
  private final Map<String, Count> presses = new HashMap<>();
  private final Map<String, Count> opened = new HashMap<>();
  private Optional<Instant> epoch = Optional.empty();

  public MemorySessions(InstantSource clock) {
    this(clock, true);
  }

  /// @param compares false: a fault is planted, and any version is saved over
  MemorySessions(InstantSource clock, boolean compares) {
    this.clock = clock;
    this.compares = compares;
  }

  private record Row(Saved saved, Instant until) {}

  private record Count(long presses, Instant until) {}

  /// The same sessions on another clock.
  MemorySessions copy(InstantSource other, boolean comparing) {
    var copy = new MemorySessions(other, comparing);
    copy.add(this);
    return copy;
  }

  /// Takes over those of others.
  void add(MemorySessions others) {
    sessions.putAll(others.sessions);
    presses.putAll(others.presses);
    opened.putAll(others.opened);
    epoch = epoch.or(() -> others.epoch);
  }

  /// All is forgotten, as when Redis is started afresh.
  void flush() {
    sessions.clear();
    presses.clear();
    opened.clear();
    epoch = Optional.empty();
  }

  @Override
  public OpenedSession open(String session, String caller, Instant now) {
    Instant since = epoch.orElse(now);
    epoch = Optional.of(since);
    opened.put(session, new Count(opened(session) + 1, clock.instant().plus(RedisSessions.WINDOW)));
    return new OpenedSession(counted(caller), since, found(session).map(Row::saved));
  }

  @Override
  public boolean save(String session, long expectedVersion, Sealed state, Duration life) {
    if (compares && version(session) != expectedVersion) {
      return false;
    }
    opened.remove(session);
    keep(session, new Saved(expectedVersion + 1, new Kept.Whole(state)), life);
    return true;
  }

  @Override
  public boolean saveAlone(String session, long expectedVersion, Sealed state, Duration life) {
    return opened(session) <= 1 && save(session, expectedVersion, state, life);
  }

  private long opened(String session) {
    return Optional.ofNullable(opened.get(session))
        .filter(count -> count.until().isAfter(clock.instant()))
        .map(Count::presses)
        .orElse(0L);
  }

  @Override
  public CompletableFuture<Pressed> press(Press one, int most) {
    return CompletableFuture.completedFuture(pressed(one, most));
  }

  @Override
  public void end(String session, Duration life) {
    Instant last = clock.instant().plus(life);
    found(session)
        .filter(row -> row.until().isAfter(last))
        .ifPresent(row -> sessions.put(session, new Row(row.saved(), last)));
  }

  private Pressed pressed(Press one, int most) {
    Optional<Row> found = found(one.session());
    if (found.isEmpty() || (compares && version(one.session()) != one.version())) {
      return Pressed.OVERTAKEN;
    }
    if (counted(one.caller()) > most) {
      return Pressed.TOO_MANY;
    }
    keep(one.session(), new Saved(one.version() + 1, new Kept.Whole(one.state())), one.life());
    return Pressed.DONE;
  }

  private long version(String session) {
    return found(session).map(kept -> kept.saved().version()).orElse(0L);
  }

  private Optional<Row> found(String session) {
    return Optional.ofNullable(sessions.get(session))
        .filter(kept -> kept.until().isAfter(clock.instant()));
  }

  private void keep(String session, Saved saved, Duration life) {
    sessions.put(session, new Row(saved, clock.instant().plus(life)));
  }

  private long counted(String caller) {
    Instant now = clock.instant();
    Count before =
        Optional.ofNullable(presses.get(caller))
            .filter(count -> count.until().isAfter(now))
            .orElseGet(() -> new Count(0, now.plus(RedisSessions.WINDOW)));
    var next = new Count(before.presses() + 1, before.until());
    presses.put(caller, next);
    return next.presses();
  }
}
