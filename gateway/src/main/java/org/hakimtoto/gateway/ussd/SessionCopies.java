package org.hakimtoto.gateway.ussd;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.redis.RedisSessions;

/// The sessions that this gateway saved last, so that the next press need not ask for them. What is
/// here may be old: whether it is, only Redis knows, which compares the version. Nothing rests on a
/// copy being here; two gateways need no agreement.
final class SessionCopies {
  /// Of all copies together, roughly; those that were used longest ago go first.
  static final long MOST_BYTES = 32L * 1024 * 1024;

  /// Of a copy that is here alone: no version in Redis is that.
  static final long NOWHERE = -1;

  /// What an answer takes besides its letters.
  private static final int EACH = 120;

  private final Cache<String, Copy> copies =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String session, Copy copy) -> session.length() + copy.bytes())
          .expireAfterWrite(RedisSessions.LIFE)
          .executor(Runnable::run)
          .build();

  /// @param version at which it was saved
  /// @param place the state's, read
  record Copy(SessionState state, long version, Place place) {
    /// Whether Redis had it; else it is here alone.
    boolean saved() {
      return version != NOWHERE;
    }

    private int bytes() {
      return state.place().length() * 3
          + state.answered().stream().mapToInt(one -> one.answer().length() + EACH).sum();
    }
  }

  Optional<Copy> of(String session) {
    return Optional.ofNullable(copies.getIfPresent(session));
  }

  void keep(String session, Copy copy) {
    copies.put(session, copy);
  }

  void forget(String session) {
    copies.invalidate(session);
  }

  /// How many there are, for metrics.
  long count() {
    return copies.estimatedSize();
  }
}
