package org.hakimtoto.gateway.ussd;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.SessionCopies.Copy;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.OpenedSession;
import org.hakimtoto.store.redis.OpenedSession.Kept;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.redis.RedisSessions.Pressed;
import org.hakimtoto.store.redis.SessionStore;

/// USSD sessions as the conversation knows them: opened in one trip, saved in one, sealed between.
/// When Redis is away a session is simply not found, and nothing worse.
public final class Sessions {
  /// A carrier repeats a last callback within seconds, if at all.
  static final Duration LIFE_AFTER_END = Duration.ofMinutes(1);

  private final SessionStore redis;
  private final Sealing sealing;
  private final InstantSource systemClock;
  private final int pressesPerMinute;
  private final Metrics metrics;
  private final SessionForm form = new SessionForm();
  private final SessionCopies copies = new SessionCopies(form::isCommon);

  /// @param systemClock the real one, also in a demo whose clock was moved
  public Sessions(
      SessionStore redis,
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
      boolean known) {
    static Opened of(Copy copy) {
      return new Opened(Optional.of(copy.state()), copy.version(), false, false, true);
    }

    /// The same session by what this gateway has alone: Redis is away, or has lost it. One that
    /// only answers too late has it as it was saved.
    Opened by(Copy copy) {
      long over = !known && copy.saved() ? copy.version() : version;
      return new Opened(Optional.of(copy.state()), over, false, false, false);
    }
  }

  /// An answer as it is kept: what many calls were shown lies here once.
  Answered answered(int length, String hash, String answer) {
    return new Answered(length, hash, form.shared(answer));
  }

  /// How many sessions this gateway keeps a copy of, for metrics.
  public long copies() {
    return copies.count();
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

  /// Whether the state was saved; false when another callback was faster. While Redis is away it is
  /// kept here, for the case that PostgreSQL is away as well.
  ///
  /// @param place the state's
  public boolean save(String session, long version, SessionState state, Optional<Place> place) {
    return save(
        session,
        version,
        state,
        place,
        () -> redis.save(session, version, sealed(session, state), life(state)));
  }

  /// The same, unless a copy of the callback may be at work elsewhere, or have died at it.
  boolean saveAlone(String session, long version, SessionState state, Optional<Place> place) {
    return save(
        session,
        version,
        state,
        place,
        () -> redis.saveAlone(session, version, sealed(session, state), life(state)));
  }

  private boolean save(
      String session,
      long version,
      SessionState state,
      Optional<Place> place,
      BooleanSupplier saving) {
    try {
      boolean saved = saving.getAsBoolean();
      if (saved) {
        keep(session, version + 1, state, place);
      }
      return saved;
    } catch (StoreFault e) {
      metrics.count("haki_sessions", "not-saved");
      keep(session, SessionCopies.NOWHERE, state, place);
      return true;
    }
  }

  /// The carrier says that a call is over, which may come late: a press may follow, and finds it.
  void over(String session) {
    copies.forget(session);
    redis.end(session, LIFE_AFTER_END);
  }

  /// The session as this gateway saved it last; it may have gone on elsewhere.
  Optional<Copy> copy(String session) {
    return copies.of(session, systemClock.instant());
  }

  /// Counts a press and saves what follows from it, in one trip, over a copy. It fails when Redis
  /// is away; then nobody knows whether it was done.
  ///
  /// @param after the copy's state with one answer more
  CompletableFuture<Pressed> press(
      String session, Copy copy, SessionState after, Optional<Place> place) {
    var press =
        new RedisSessions.Press(
            session, after.caller(), copy.version(), sealed(session, after), life(after));
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
      copies.keep(session, new Copy(state, version, place.get()), systemClock.instant());
    } else {
      copies.forget(session);
    }
  }

  private static Duration life(SessionState state) {
    return state.latest().ended() ? LIFE_AFTER_END : RedisSessions.LIFE;
  }

  private Sealed sealed(String session, SessionState state) {
    return new Sealed(sealing.session(session, form.write(state)));
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
  /// release than the one before, is as good as lost.
  private Optional<SessionState> read(String session, OpenedSession.Saved saved) {
    Optional<SessionState> state = Optional.empty();
    try {
      state =
          switch (saved.kept()) {
            case Kept.Whole(Sealed whole) -> SessionForm.read(unsealed(session, whole));
            case Kept.Apart(Sealed head, var answers) ->
                Optional.of(
                    OlderSession.read(
                        unsealed(session, head),
                        answers.stream().map(answer -> unsealed(session, answer)).toList()));
          };
    } catch (FieldCipher.Unsealable | IOException e) {
      // counted below
    }
    if (state.isEmpty()) {
      metrics.count("haki_sessions", "unreadable");
    }
    return state;
  }

  private byte[] unsealed(String session, Sealed sealed) {
    return sealing.openSession(session, sealed.bytes());
  }
}
