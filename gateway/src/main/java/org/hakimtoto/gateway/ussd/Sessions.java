package org.hakimtoto.gateway.ussd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.SessionCopies.Copy;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.OpenedSession;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.redis.RedisSessions.Pressed;

/// USSD sessions as the conversation knows them: opened in one trip, saved in one, sealed between.
/// When Redis is away a session is simply not found, and nothing worse.
public final class Sessions {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A carrier repeats a last callback within seconds, if at all.
  static final Duration LIFE_AFTER_END = Duration.ofMinutes(1);

  private final RedisSessions redis;
  private final Sealing sealing;
  private final InstantSource systemClock;
  private final int pressesPerMinute;
  private final Metrics metrics;
  private final SessionCopies copies = new SessionCopies();

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
    metrics.watch("haki_session_copies", copies::count);
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
      boolean known) {
    static Opened of(Copy copy) {
      return new Opened(Optional.of(copy.state()), copy.version(), false, false, true);
    }
  }

  /// What changes with each press; the answers stand beside it, sealed one by one.
  private record Head(String caller, String serviceCode, String place) {
    static Head of(SessionState state) {
      return new Head(state.caller(), state.serviceCode(), state.place());
    }

    SessionState with(List<Answered> answered) {
      return new SessionState(caller, serviceCode, answered, place);
    }
  }

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
  ///
  /// @param place the state's
  public boolean save(String session, long version, SessionState state, Optional<Place> place) {
    try {
      List<byte[]> answers =
          state.answered().stream().map(answer -> sealed(session, answer)).toList();
      boolean saved =
          redis.save(session, version, sealed(session, Head.of(state)), answers, life(state));
      if (saved) {
        keep(session, version + 1, state, place);
      }
      return saved;
    } catch (StoreFault e) {
      metrics.count("haki_sessions", "not-saved");
      return true;
    }
  }

  /// The session as this gateway saved it last; it may have gone on elsewhere.
  Optional<Copy> copy(String session) {
    return copies.of(session);
  }

  /// Counts a press and saves what follows from it, in one trip, over a copy. It fails when Redis
  /// is away; then nobody knows whether it was done.
  ///
  /// @param after the copy's state with one answer more
  CompletableFuture<Pressed> press(
      String session, Copy copy, SessionState after, Optional<Place> place) {
    var press =
        new RedisSessions.Press(
            session,
            after.caller(),
            copy.version(),
            new Sealed(sealed(session, Head.of(after))),
            new Sealed(sealed(session, after.latest())),
            life(after));
    return redis
        .press(press, pressesPerMinute)
        .thenApply(pressed -> {
          switch (pressed) {
            case DONE -> keep(session, copy.version() + 1, after, place);
            case OVERTAKEN -> copies.forget(session);
            case TOO_MANY -> {
              // the copy is as good as it was
            }
          }
          return pressed;
        });
  }

  /// What is not repeated: a dialogue that is over has no next press.
  private void keep(String session, long version, SessionState state, Optional<Place> place) {
    if (place.isPresent() && !state.latest().ended()) {
      copies.keep(session, new Copy(state, version, place.get()));
    } else {
      copies.forget(session);
    }
  }

  private static Duration life(SessionState state) {
    return state.latest().ended() ? LIFE_AFTER_END : RedisSessions.LIFE;
  }

  private byte[] sealed(String session, Object value) {
    try {
      return sealing.session(session, JSON.writeValueAsBytes(value));
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

  /// A value that was sealed for another session, or by a key we no longer have, or is of another
  /// release, is as good as lost.
  private Optional<SessionState> read(String session, OpenedSession.Saved saved) {
    try {
      Head head = read(session, saved.head(), Head.class);
      var answered = new ArrayList<Answered>(saved.answers().size());
      for (Sealed answer : saved.answers()) {
        answered.add(read(session, answer, Answered.class));
      }
      return Optional.of(head.with(answered));
    } catch (FieldCipher.Unsealable | IOException e) {
      metrics.count("haki_sessions", "unreadable");
      return Optional.empty();
    }
  }

  private <T> T read(String session, Sealed sealed, Class<T> type) throws IOException {
    return JSON.readValue(sealing.openSession(session, sealed.bytes()), type);
  }
}
