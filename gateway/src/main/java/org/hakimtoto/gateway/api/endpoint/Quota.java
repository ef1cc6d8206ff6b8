package org.hakimtoto.gateway.api.endpoint;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hakimtoto.store.redis.Rate;

/// How many requests somebody may make, and how many are left: as the fields of the IETF's draft on
/// rate limits say it (draft-ietf-httpapi-ratelimit-headers). Pure.
///
/// @param most in a period
/// @param turn what became of the request that was counted last
public record Quota(long most, Duration period, Rate.Turn turn) {
  /// The policy's name: there is one.
  private static final String NAME = "\"minute\"";

  public boolean admits() {
    return turn.taken();
  }

  /// The header fields of an answer. `t` says in how many seconds the whole quota is there again;
  /// `Retry-After` in how many one request more is let in.
  Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("RateLimit-Policy", NAME + ";q=" + most + ";w=" + period.toSeconds());
    headers.put("RateLimit", NAME + ";r=" + turn.left() + ";t=" + seconds(turn.untilFull()));
    if (!admits()) {
      headers.put("Retry-After", String.valueOf(Math.max(1, seconds(turn.untilNext()))));
    }
    return headers;
  }

  /// Rounded up: who comes back after them is not too early.
  private static long seconds(Duration time) {
    return time.plusSeconds(1).minusNanos(1).toSeconds();
  }
}
