package org.hakimtoto.gateway.desk;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.oauth2.OAuth2Auth;
import io.vertx.ext.auth.oauth2.OAuth2AuthorizationURL;
import io.vertx.ext.auth.oauth2.OAuth2FlowType;
import io.vertx.ext.auth.oauth2.OAuth2Options;
import io.vertx.ext.auth.oauth2.Oauth2Credentials;
import io.vertx.ext.auth.oauth2.providers.OpenIDConnectAuth;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hakimtoto.gateway.config.Config.Ministry;

/// A ministry's sign-in, spoken to by OpenID Connect: where its parts are and what its keys are is
/// asked of it. Blocks, for [#PATIENCE] at most; and it takes few threads, so that other ways to
/// sign in go on while it hangs. No token is kept or logged.
public final class MinistryProvider {
  /// How long it may take to answer.
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /// What it said of itself is asked anew after that.
  static final Duration KNOWN_FOR = Duration.ofMinutes(10);

  /// Questions to it at once.
  static final int AT_ONCE = 8;

  private final Vertx vertx;
  private final Ministry ministry;
  private final Supplier<String> origin;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

  /// @param origin of the desk, to which it sends browsers back
  public MinistryProvider(Vertx vertx, Ministry ministry, Supplier<String> origin) {
    this.vertx = vertx;
    this.ministry = ministry;
    this.origin = origin;
  }

  /// What it said of itself, and when.
  private record Known(OAuth2Auth door, long nanos) {
    boolean good() {
      return System.nanoTime() - nanos < KNOWN_FOR.toNanos();
    }
  }

  Ministry ministry() {
    return ministry;
  }

  /// Where a browser goes to sign in: with the password, whoever signed in there before.
  String address(MinistryAttempt attempt) throws MinistryAway {
    OAuth2AuthorizationURL asked =
        new OAuth2AuthorizationURL()
            .setRedirectUri(back())
            .setScopes(List.of("openid"))
            .setState(attempt.state())
            .setCodeChallenge(attempt.challenge())
            .setCodeChallengeMethod("S256")
            .setPrompt("login");
    asked.setAdditionalParameters(
        with(asked.getAdditionalParameters(), Map.of("nonce", attempt.nonce(), "max_age", "0")));
    return door().authorizeURL(asked);
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    var all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  private String back() {
    return origin.get() + MinistryEndpoint.BACK;
  }

  /// What the id token for a code says, if it is signed with a key of this sign-in.
  Optional<JsonObject> idToken(String code, MinistryAttempt attempt) throws MinistryAway {
    OAuth2Auth door = door();
    Oauth2Credentials credentials =
        new Oauth2Credentials()
            .setFlow(OAuth2FlowType.AUTH_CODE)
            .setCode(code)
            .setCodeVerifier(attempt.verifier())
            .setRedirectUri(back());
    Optional<JsonObject> token =
        answered(() -> door.authenticate(credentials))
            .flatMap(user -> Optional.ofNullable(user.attributes().getJsonObject("idToken")));
    if (token.isEmpty()) {
      // its keys may be others by now
      know(Optional.empty());
    }
    return token;
  }

  private OAuth2Auth door() throws MinistryAway {
    Optional<Known> last = known.get();
    if (last.filter(Known::good).isPresent()) {
      return last.orElseThrow().door();
    }
    OAuth2Auth found =
        answered(() -> OpenIDConnectAuth.discover(vertx, options())).orElseThrow(MinistryAway::new);
    know(Optional.of(new Known(found, System.nanoTime())));
    return found;
  }

  /// What was known before may be in use a little longer; then it stops asking for keys by itself.
  private void know(Optional<Known> next) {
    known
        .getAndSet(next)
        .ifPresent(last -> vertx.setTimer(2 * PATIENCE.toMillis(), _ -> last.door().close()));
  }

  private OAuth2Options options() {
    return new OAuth2Options()
        .setSite(ministry.issuer())
        .setClientId(ministry.client())
        .setClientSecret(ministry.secret().value())
        .setHttpClientOptions(
            new HttpClientOptions()
                .setConnectTimeout((int) PATIENCE.toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) PATIENCE.toMillis()));
  }

  /// Empty when it said no. Why is not looked at: it could quote what was sent.
  private <T> Optional<T> answered(Supplier<Future<T>> question) throws MinistryAway {
    if (!places.tryAcquire()) {
      throw new MinistryAway();
    }
    try {
      return Optional.of(
          question
              .get()
              .toCompletionStage()
              .toCompletableFuture()
              .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw new MinistryAway();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MinistryAway();
    } catch (ExecutionException e) {
      return switch (e.getCause()) {
        case IOException _, HttpClosedException _, TimeoutException _ -> throw new MinistryAway();
        case null, default -> Optional.empty();
      };
    } finally {
      places.release();
    }
  }
}
