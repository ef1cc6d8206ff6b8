package org.hakimtoto.gateway.ussd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.OpenedSession;
import org.hakimtoto.store.redis.RedisSessions;

/// USSD sessions as the conversation knows them: opened in one trip, saved in one, sealed between.
/// When Redis is away a session is simply not found, and nothing worse.
public final class Sessions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RedisSessions redis;
  private final Sealing sealing;
  private final InstantSource systemClock;
  private final int pressesPerMinute;
  private final Metrics metrics;

  /// @param systemClock the real one, also in a demo whose clock was moved
  public Sessions(
      RedisSessions redis,
      Sealing sealing,
      InstantSource systemClock,
      int pressesPerMinute,
      Metrics metrics) {
    this.redis = redis;
    this.sealing = sealing;
    this.systemClock = systemClock;
    this.pressesPerMinute = pressesPerMinute;
    this.metrics = metrics;
  }

  /// @param version of the state that was found; 0 when there was none
  /// @param mayBeForgotten whether a session that was not found may have existed
  /// @param tooMany whether the caller pressed more often than anybody does
  /// @param known false: Redis is away, and nobody knows
  public record Opened(
      Optional<SessionState> state,
      long version,
      boolean mayBeForgotten,
      boolean tooMany,
      boolean known) {}

  public Opened open(String session, String caller) {
    Instant now = systemClock.instant();
    try {
      return opened(session, redis.open(session, caller, now), now);
    } catch (StoreFault e) {
      // reporting fails open: without Redis nobody is counted and nobody is refused
      metrics.count("haki_sessions", "redis-away");
      return new Opened(Optional.empty(), 0, true, false, false);
    }
  }

  /// Whether the state was saved; false when another callback was faster, or Redis is away.
  public boolean save(String session, long version, SessionState state) {
    try {
      return redis.save(session, version, sealing.session(session, JSON.writeValueAsBytes(state)));
    } catch (StoreFault e) {
      metrics.count("haki_sessions", "not-saved");
      return true;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Opened opened(String session, OpenedSession opened, Instant now) {
    boolean young = opened.knowsSessionsSince().isAfter(now.minus(RedisSessions.LIFE));
    Optional<SessionState> state = opened.found().flatMap(saved -> read(session, saved));
    return new Opened(
        state,
        opened.found().map(OpenedSession.Saved::version).orElse(0L),
        young || (opened.found().isPresent() && state.isEmpty()),
        opened.presses() > pressesPerMinute,
        true);
  }

  /// A value that was sealed for another session, or by a key we no longer have, is as good as
  /// lost.
  private Optional<SessionState> read(String session, OpenedSession.Saved saved) {
    try {
      return Optional.of(
          JSON.readValue(sealing.openSession(session, saved.value().bytes()), SessionState.class));
    } catch (FieldCipher.Unsealable | IOException e) {
      metrics.count("haki_sessions", "unreadable");
      return Optional.empty();
    }
  }
}
