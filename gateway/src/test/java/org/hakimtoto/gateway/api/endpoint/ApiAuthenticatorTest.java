package org.hakimtoto.gateway.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Which texts can be a token at all, and how scopes are spelled.
@ExtendWith(WithRealStores.class)
class ApiAuthenticatorTest {
  private static final String LONG = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE";

  @ParameterizedTest
  @CsvSource({
    "Bearer " + LONG + ", false, true",
    "bearer " + LONG + ", false, true",
    LONG + ", false, false",
    "Basic " + LONG + ", false, false",
    "Bearer demo, false, false",
    "Bearer demo, true, true",
    "Bearer " + LONG + "=, false, false",
    "Bearer, true, false",
    "'', true, false"
  })
  void only_long_tokens_are_looked_up_unless_it_is_a_demo(
      String header, boolean demo, boolean looked, RealStores stores) {
    var doorkeeper = new ApiAuthenticator(stores.database(), demo);
    assertThat(doorkeeper.token(header).isPresent()).isEqualTo(looked);
  }

  @ParameterizedTest
  @EnumSource(ApiScope.class)
  void a_scope_is_read_as_it_is_spelled(ApiScope scope) {
    assertThat(ApiScope.of(scope.words())).contains(scope);
    assertThat(scope.words()).matches("act-as|[a-z-]+:(read|write|small-cells|admin)");
  }
}
