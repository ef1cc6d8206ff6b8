package org.hakimtoto.gateway.ussd;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.redis.RedisSessions;

/// The sessions that this gateway saved last, so that the next press need not ask for them. What is
/// here may be old: whether it is, only Redis knows, which compares the version. Nothing rests on a
/// copy being here; two gateways need no agreement.
///
/// Who was saved longest ago goes first, whatever was pressed before: a call that is over is
/// pressed no more, however many keys it took, and one that has just begun is about to be.
final class SessionCopies {
  /// Of all copies together, roughly.
  static final long MOST_BYTES = 32L * 1024 * 1024;

  /// Of a copy that is here alone: no version in Redis is that.
  static final long NOWHERE = -1;

  /// What an answer takes besides its screen, which is here once for all who were shown it.
  private static final int EACH = 120;

  /// By session, the one that was saved longest ago first.
  private final SequencedMap<String, Kept> copies = new LinkedHashMap<>();

  private final Predicate<String> common;
  private long bytes;

  /// @param common whether a screen is here anyway, for others
  SessionCopies(Predicate<String> common) {
    this.common = common;
  }

  /// @param version at which it was saved
  /// @param place the state's, read
  record Copy(SessionState state, long version, Place place) {
    /// Whether Redis had it; else it is here alone.
    boolean saved() {
      return version != NOWHERE;
    }

    private int bytes(Predicate<String> common) {
      int bytes = state.place().length() * 3;
      for (Answered answer : state.answered()) {
        bytes += EACH + (common.test(answer.answer()) ? 0 : answer.answer().length());
      }
      return bytes;
    }
  }

  private record Kept(Copy copy, int bytes, Instant until) {}

  synchronized Optional<Copy> of(String session, Instant now) {
    return Optional.ofNullable(copies.get(session))
        .filter(kept -> now.isBefore(kept.until()))
        .map(Kept::copy);
  }

  synchronized void keep(String session, Copy copy, Instant now) {
    forget(session);
    var kept = new Kept(copy, session.length() + copy.bytes(common), now.plus(RedisSessions.LIFE));
    bytes += kept.bytes();
    copies.put(session, kept);
    while (!copies.isEmpty() && goes(copies.firstEntry().getValue(), now)) {
      bytes -= copies.pollFirstEntry().getValue().bytes();
    }
  }

  synchronized void forget(String session) {
    Kept gone = copies.remove(session);
    if (gone != null) {
      bytes -= gone.bytes();
    }
  }

  /// How many there are, for metrics.
  synchronized long count() {
    return copies.size();
  }

  private boolean goes(Kept first, Instant now) {
    return bytes > MOST_BYTES || !now.isBefore(first.until());
  }
}
