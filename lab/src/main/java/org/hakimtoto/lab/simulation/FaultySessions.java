package org.hakimtoto.lab.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hakimtoto.lab.simulation.Calls.Asked;
import org.hakimtoto.lab.simulation.World.Store;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.OpenedSession;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions.Press;
import org.hakimtoto.store.redis.RedisSessions.Pressed;
import org.hakimtoto.store.redis.SessionStore;

/// Redis as one process sees it.
final class FaultySessions implements SessionStore {
  private final SessionStore sessions;
  private final Calls calls;
  private final History history;
  private final Bug bug;

  FaultySessions(SessionStore sessions, Calls calls, History history, Bug bug) {
    this.sessions = sessions;
    this.calls = calls;
    this.history = history;
    this.bug = bug;
  }

  @Override
  public OpenedSession open(String session, String caller, Instant now) {
    return asked("open session", session, () -> sessions.open(session, caller, now));
  }

  @Override
  public boolean save(String session, long expectedVersion, Sealed state, Duration life) {
    return asked(
        "save session",
        session,
        () ->
            noted(session, expectedVersion, sessions.save(session, expectedVersion, state, life)));
  }

  @Override
  public boolean saveAlone(String session, long expectedVersion, Sealed state, Duration life) {
    return asked(
        "save session, if alone",
        session,
        () ->
            noted(
                session,
                expectedVersion,
                bug == Bug.SURE_TOO_SOON
                    ? sessions.save(session, expectedVersion, state, life)
                    : sessions.saveAlone(session, expectedVersion, state, life)));
  }

  @Override
  public void end(String session, Duration life) {
    try {
      asked(
          "end session",
          session,
          () -> {
            sessions.end(session, life);
            return true;
          });
    } catch (StoreFault away) {
      // it ends by itself
    }
  }

  @Override
  public CompletableFuture<Pressed> press(Press one, int most) {
    try {
      return asked("press", one.session(), () -> pressed(one, most));
    } catch (StoreFault away) {
      return CompletableFuture.failedFuture(away);
    }
  }

  private CompletableFuture<Pressed> pressed(Press one, int most) {
    CompletableFuture<Pressed> pressed = sessions.press(one, most);
    var _ = noted(one.session(), one.version(), pressed.join() == Pressed.DONE);
    return pressed;
  }

  private boolean noted(String session, long over, boolean saved) {
    if (saved) {
      history.saved(session, over);
    }
    return saved;
  }

  private <T> T asked(String name, String session, Supplier<T> work) {
    return calls.call(
        new Asked<>(
            Store.SESSIONS,
            name,
            work,
            () -> {
              history.sessionFault(session);
              return new StoreFault.Unavailable("Redis: away");
            }));
  }
}
