package org.hakimtoto.gateway.server;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.redis.Rates;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.time.HouseTime;

/// What metrics tell of the circuits before the stores, and of the clock.
final class StoreGauges {
  private StoreGauges() {}

  static void watch(
      Metrics metrics,
      RedisSessions redis,
      Rates rates,
      Database database,
      Database callers,
      HouseTime time) {
    metrics.watch("haki_redis_breaker_open", () -> open(redis.breaker()));
    metrics.watch("haki_rates_breaker_open", () -> open(rates.breaker()));
    metrics.watch("haki_postgres_breaker_open", () -> open(database.breaker()));
    metrics.watch("haki_postgres_callers_breaker_open", () -> open(callers.breaker()));
    metrics.watch("haki_postgres_read_breaker_open", () -> open(database.readBreaker()));
    metrics.watch("haki_postgres_callers_read_breaker_open", () -> open(callers.readBreaker()));
    metrics.watch("haki_postgres_renewals", database::renewals);
    metrics.watch("haki_postgres_callers_renewals", callers::renewals);
    metrics.watch("haki_clock_ahead_seconds", () -> time.ahead().toSeconds());
    metrics.watch("haki_timed_work_stopped", () -> time.certain() ? 0 : 1);
  }

  private static int open(CircuitBreaker breaker) {
    return switch (breaker.getState()) {
      case OPEN, FORCED_OPEN -> 1;
      case CLOSED, HALF_OPEN, DISABLED, METRICS_ONLY -> 0;
    };
  }
}
