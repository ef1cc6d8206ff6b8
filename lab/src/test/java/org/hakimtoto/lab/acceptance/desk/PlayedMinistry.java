package org.hakimtoto.lab.acceptance.desk;

import com.nimbusds.jose.jwk.JWK;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Secret;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;

/// A ministry's sign-in, by a provider that speaks OpenID Connect.
final class PlayedMinistry implements AutoCloseable {
  static final String CLIENT = "haki-desk";
  static final String SECRET = "a-secret-of-the-desk";
  static final String STAFF = "20190457";
  private static final String ISSUER = "ministry";

  private final Keys keys = new Keys();
  private final MockOAuth2Server server =
      new MockOAuth2Server(
          new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(keys)));

  /// What takes its time when it is done first is done before anybody waits for it.
  PlayedMinistry() {
    server.start();
    server.issueToken(ISSUER, "nobody", CLIENT);
    for (String path : List.of("/.well-known/openid-configuration", "/jwks")) {
      RunningGateway.send(
          HttpRequest.newBuilder(URI.create(server.issuerUrl(ISSUER) + path)).GET());
    }
  }

  Config.Ministry known() {
    return new Config.Ministry(
        server.issuerUrl(ISSUER).toString(), CLIENT, new Secret(SECRET), "staff_number");
  }

  /// From now on it signs with another key.
  void changesItsKeys() {
    var next = new KeyProvider(List.of());
    next.signingKey(ISSUER);
    keys.now.set(next);
  }

  private static final class Keys extends KeyProvider {
    private final AtomicReference<KeyProvider> now = new AtomicReference<>(new KeyProvider());

    @Override
    public JWK signingKey(String keyId) {
      return now.get().signingKey(keyId);
    }
  }

  /// What it says of the officer with [#STAFF] who has just typed the password.
  static JsonObject claims() {
    return new JsonObject()
        .put("staff_number", STAFF)
        .put("auth_time", Instant.now().getEpochSecond());
  }

  /// Gives an officer a staff number.
  static void numbered(RealStores stores, String number, String staff) {
    var of = new StaffNumber(staff);
    UUID id = stores.officer(number).id();
    stores
        .database()
        .inTransaction(tx ->
            tx.change(
                "update officer set staff_number = $2, staff_index = $3 where id = $1",
                id,
                Buffer.buffer(stores.sealing().staffNumber(id, of)),
                Buffer.buffer(stores.sealing().staffIndex(of))));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
