package org.hakimtoto.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisSizingTest {
  private static final long MEGABYTE = 1024 * 1024;

  /// Sessions a second × 300 s × 1 KB, 4 MB of Redis' own, and a quarter over.
  @Test
  void what_is_needed_is_calls_times_their_life_times_their_size() {
    assertThat(RedisSizing.needed(0)).isEqualTo(5 * MEGABYTE);
    assertThat(RedisSizing.needed(60)).isEqualTo(28_282_880);
    assertThat(RedisSizing.needed(600)).isEqualTo(235_642_880);
  }

  @Test
  void what_fits_is_told_of_what_it_may_use() {
    assertThat(RedisSizing.sessions(256 * MEGABYTE)).isEqualTo(205_619);
    assertThat(RedisSizing.callsPerSecond(256 * MEGABYTE)).isEqualTo(685);
    assertThat(RedisSizing.sessions(MEGABYTE)).as("not even itself").isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 685, 10_000, 1_000_000})
  void what_is_needed_fits(int callsPerSecond) {
    long needed = RedisSizing.needed(callsPerSecond);

    assertThat(RedisSizing.callsPerSecond(needed))
        .isBetween(callsPerSecond - 1L, callsPerSecond + 0L);
    assertThat(RedisSizing.callsPerSecond(needed * 2)).isGreaterThan(callsPerSecond);
  }
}
