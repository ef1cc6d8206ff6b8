package org.hakimtoto.gateway.api.endpoint;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hakimtoto.store.redis.Rate;
import org.hakimtoto.store.redis.Rates;

/// How often each of many may ask within a minute, of all processes together.
public final class MinuteRates {
  static final Duration MINUTE = Duration.ofMinutes(1);

  /// The most whose count this process holds on to; beyond it, it lets go of all. Redis has them
  /// still.
  static final int MOST_COUNTED = 1_000;

  private final Rates rates;
  private final String kind;
  private final ConcurrentHashMap<UUID, Rate> counted = new ConcurrentHashMap<>();

  /// @param kind of those who ask, in front of their ids
  public MinuteRates(Rates rates, String kind) {
    this.rates = rates;
    this.kind = kind;
  }

  /// Whether one of them may ask once more; then it is counted. Blocks.
  public Quota take(UUID who, int most) {
    if (counted.size() >= MOST_COUNTED) {
      counted.clear();
    }
    Rate rate =
        counted.computeIfAbsent(
            who, _ -> rates.of(kind + ":" + who, new Rate.Allowance(most, MINUTE, most)));
    return new Quota(most, MINUTE, rate.turn());
  }
}
