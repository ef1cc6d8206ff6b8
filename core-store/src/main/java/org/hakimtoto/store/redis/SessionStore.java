package org.hakimtoto.store.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions.Press;
import org.hakimtoto.store.redis.RedisSessions.Pressed;

/// Where USSD sessions are kept between two presses, as the conversation sees it. Every failure is
/// a [org.hakimtoto.store.fault.StoreFault.Unavailable], and then nobody knows whether it was done.
public interface SessionStore {
  /// Counts a press of the caller and finds the session.
  ///
  /// @param session and `caller` are keyed hashes, never an id or a number in clear
  OpenedSession open(String session, String caller, Instant now);

  /// Saves over the version that was read (0: there was none). False when another callback of the
  /// session was faster; nothing is changed then.
  ///
  /// @param life how long it is kept from now on
  boolean save(String session, long expectedVersion, Sealed state, Duration life);

  /// The same, only where nobody else has opened the session since it was saved last: no copy of
  /// the callback is at work elsewhere or has died at it, and one that comes later finds this
  /// answer.
  boolean saveAlone(String session, long expectedVersion, Sealed state, Duration life);

  /// Counts a press and saves what follows from it in one trip, over the version that is known.
  ///
  /// @param most presses within [RedisSessions#WINDOW]
  CompletableFuture<Pressed> press(Press one, int most);

  /// A session is over: it is kept for so long at most. Nobody waits for it, and nothing is lost
  /// when the store is away: it ends by itself.
  void end(String session, Duration life);
}
