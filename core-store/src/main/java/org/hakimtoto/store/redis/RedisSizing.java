package org.hakimtoto.store.redis;

/// How much memory Redis needs: calls that begin in a second, times how long each may stand there,
/// times what each takes. Of what it may use only so much is reckoned with as is used before
/// somebody is warned.
public final class RedisSizing {
  /// What a call with a whole report in it takes, by Redis' own account, with the count of its
  /// caller's presses.
  public static final int SESSION_BYTES = 1_024;

  /// The same of the longest report there can be in the time that a carrier gives.
  public static final int LONGEST_BYTES = 2_048;

  /// What Redis takes before the first call.
  public static final int OWN_BYTES = 4 * 1024 * 1024;

  private RedisSizing() {}

  /// The least `maxmemory` for so many calls, each of which stays for its whole life.
  public static long needed(int callsPerSecond) {
    long used = callsPerSecond * RedisSessions.LIFE.toSeconds() * SESSION_BYTES + OWN_BYTES;
    return Math.ceilDiv(used * 100, RedisStanding.NEARLY_FULL_PERCENT);
  }

  /// How many sessions fit before somebody is warned.
  public static long sessions(long maxmemory) {
    long used = maxmemory / 100 * RedisStanding.NEARLY_FULL_PERCENT;
    return Math.max(0, used - OWN_BYTES) / SESSION_BYTES;
  }

  /// How many calls may begin in a second.
  public static long callsPerSecond(long maxmemory) {
    return sessions(maxmemory) / RedisSessions.LIFE.toSeconds();
  }
}
