package org.hakimtoto.gateway.api.endpoint;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.redis.Rate;
import org.hakimtoto.store.redis.Rates;

/// Who asks: the client of a bearer token, and whether it may ask once more in this minute.
public final class ApiAuthenticator {
  static final Duration MINUTE = Duration.ofMinutes(1);

  /// The most clients whose count this process holds on to; beyond it, it lets go of all. Redis has
  /// them still.
  static final int MOST_COUNTED = 1_000;

  /// 256 bits in base64url without padding.
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43,128}");

  private static final Pattern SHORT_TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,128}");
  private static final String BEARER = "bearer ";

  private final Database database;
  private final Pattern token;
  private final Rates rates;
  private final ConcurrentHashMap<UUID, Rate> counted = new ConcurrentHashMap<>();

  /// What becomes of a request at the door.
  sealed interface Entry {
    record Admitted(ApiClient client) implements Entry {}

    /// The token is unknown, revoked or has run out.
    record Unknown() implements Entry {}

    /// The client has made all of this minute's.
    record TooMany() implements Entry {}
  }

  /// @param rates by which requests are counted, of all processes together
  /// @param demo whether tokens that can be guessed are let in, as the demo's is
  public ApiAuthenticator(Database database, Rates rates, boolean demo) {
    this.database = database;
    this.rates = rates;
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

  /// Whoever sent this token, and one request of it counted. Blocks.
  Entry enter(String sent) {
    Optional<ApiClient> client = database.reading(tx -> ApiClients.byToken(tx, sent));
    if (client.isEmpty()) {
      return new Entry.Unknown();
    }
    return mayAsk(client.get()) ? new Entry.Admitted(client.get()) : new Entry.TooMany();
  }

  private boolean mayAsk(ApiClient client) {
    if (counted.size() >= MOST_COUNTED) {
      counted.clear();
    }
    return counted.computeIfAbsent(client.id(), _ -> rate(client)).take(Duration.ZERO);
  }

  private Rate rate(ApiClient client) {
    int most = client.perMinute();
    return rates.of("api:" + client.id(), new Rate.Allowance(most, MINUTE, most));
  }
}
