package org.hakimtoto.gateway.api.endpoint;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.Rates;

/// Who asks: the client of a bearer token, and whether it may ask once more in this minute.
public final class ApiAuthenticator implements Admission {
  /// 256 bits in base64url without padding.
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43,128}");

  private static final Pattern SHORT_TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,128}");
  private static final String BEARER = "bearer ";

  private final Database database;
  private final Pattern token;
  private final MinuteRates rates;

  /// @param rates by which requests are counted, of all processes together
  /// @param demo whether tokens that can be guessed are let in, as the demo's is
  public ApiAuthenticator(Database database, Rates rates, boolean demo) {
    this.database = database;
    this.rates = new MinuteRates(rates, "api");
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

  @Override
  public Shown shown(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .flatMap(this::token)
        .<Shown>map(token -> new Shown.Secret(token, true))
        .orElseGet(() -> new Shown.Refused(Problem.UNAUTHORIZED));
  }

  /// A token that is unknown or revoked or has run out opens nothing.
  @Override
  public Entry enter(Shown.Secret sent) {
    Optional<ApiClients.Entered> found =
        database.reading(tx -> ApiClients.entered(tx, sent.value()));
    if (found.isEmpty()) {
      return new Entry.Refused(Problem.UNAUTHORIZED);
    }
    ApiClient client = found.get().client();
    Quota quota = rates.take(client.id(), client.perMinute());
    if (!quota.admits()) {
      return new Entry.Refused(Problem.TOO_MANY, Optional.of(quota));
    }
    if (!found.get().noted()) {
      note(client);
    }
    return new Entry.Admitted(Caller.program(client), quota);
  }

  /// No request waits for another or fails for it.
  private void note(ApiClient client) {
    try {
      database.inTransaction(tx -> ApiClients.used(tx, client.id()));
    } catch (StoreFault away) {
      // the next request says so
    }
  }
}
