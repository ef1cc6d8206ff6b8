package org.hakimtoto.store.redis;

import java.util.Optional;

/// How Redis stands, found out by a press of a session that nobody has.
///
/// @param word a word of ours; [#UP] is well
/// @param memory empty: Redis does not tell
public record RedisStanding(String word, Optional<Memory> memory) {
  public static final String UP = "up";

  /// Does not answer.
  public static final String DOWN = "down";

  /// Goes on for now, and will soon be full.
  public static final String NEARLY_FULL = "nearly-full";

  /// Of its memory used, in percent: from then on somebody must do something.
  public static final int NEARLY_FULL_PERCENT = 80;

  /// @param most it may use, in bytes; 0: what the machine has
  /// @param policy what it does when it is full
  public record Memory(long used, long most, String policy) {
    /// 0 when there is no bound.
    public double share() {
      return most == 0 ? 0 : (double) used / most;
    }

    public boolean nearlyFull() {
      return share() * 100 >= NEARLY_FULL_PERCENT;
    }

    /// Whether sessions would be thrown away to make room, in the middle of a call.
    public boolean evicts() {
      return most > 0 && !policy.equals("noeviction");
    }
  }
}
