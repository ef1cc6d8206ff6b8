package org.hakimtoto.gateway.api.endpoint;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.db.Database;

/// Who asks: the client of a bearer token, and whether it may ask once more in this minute.
public final class ApiAuthenticator {
  static final Duration MINUTE = Duration.ofMinutes(1);

  /// The most clients whose requests are counted; beyond it the counting starts afresh for all.
  static final int MOST_COUNTED = 1_000;

  /// 256 bits in base64url without padding.
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43,128}");

  private static final Pattern SHORT_TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,128}");
  private static final String BEARER = "bearer ";

  private final Database database;
  private final Pattern token;
  private final ConcurrentHashMap<UUID, RateLimiter> limiters = new ConcurrentHashMap<>();

  /// @param demo whether tokens that can be guessed are let in, as the demo's is
  public ApiAuthenticator(Database database, boolean demo) {
    this.database = database;
    this.token = demo ? SHORT_TOKEN : TOKEN;
  }

  /// The token of an `Authorization` header, if it can be one at all.
  Optional<String> token(String header) {
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.empty();
    }
    String sent = header.substring(BEARER.length()).strip();
    return token.matcher(sent).matches() ? Optional.of(sent) : Optional.empty();
  }

  /// The client, unless the token is unknown, revoked or has run out. Blocks.
  Optional<ApiClient> client(String sent) {
    return database.reading(tx -> ApiClients.byToken(tx, sent));
  }

  /// Counts one request. False when the client has made all of this minute's.
  boolean mayAsk(ApiClient client) {
    if (limiters.size() >= MOST_COUNTED) {
      limiters.clear();
    }
    return limiters
        .computeIfAbsent(client.id(), id -> limiter(id, client.perMinute()))
        .acquirePermission();
  }

  private static RateLimiter limiter(UUID client, int perMinute) {
    return RateLimiter.of(
        client.toString(),
        RateLimiterConfig.custom()
            .limitForPeriod(perMinute)
            .limitRefreshPeriod(MINUTE)
            .timeoutDuration(Duration.ZERO)
            .build());
  }
}
