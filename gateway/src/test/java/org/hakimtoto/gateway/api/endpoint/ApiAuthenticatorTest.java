package org.hakimtoto.gateway.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.gateway.api.endpoint.Admission.Caller;
import org.hakimtoto.gateway.api.endpoint.Admission.Entry;
import org.hakimtoto.gateway.api.endpoint.Admission.Shown;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.Rates;
import org.junit.jupiter.api.Test;
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
    try (var rates = new Rates(stores.redisSettings(), InstantSource.system())) {
      var doorkeeper = new ApiAuthenticator(stores.database(), rates, demo);
      assertThat(doorkeeper.token(header).isPresent()).isEqualTo(looked);
    }
  }

  @Test
  void two_gateways_count_the_requests_of_a_token_together(RealStores stores) {
    var client =
        new ApiClient(
            UUID.randomUUID(),
            "clerk",
            Set.of(ApiScope.CASES_READ),
            Optional.empty(),
            5,
            Optional.empty());
    boolean added = stores.database().inTransaction(tx -> ApiClients.add(tx, client, LONG));
    assertThat(added).isTrue();
    try (var here = new Rates(stores.redisSettings(), InstantSource.system());
        var there = new Rates(stores.redisSettings(), InstantSource.system())) {
      var one = new ApiAuthenticator(stores.database(), here, false);
      var two = new ApiAuthenticator(stores.database(), there, false);

      assertThat(one.enter(new Shown.Secret("nobodys", true)))
          .isEqualTo(new Entry.Refused(Problem.UNAUTHORIZED));
      for (var door : List.of(one, two, one, two, one)) {
        assertThat(door.enter(new Shown.Secret(LONG, true)))
            .isInstanceOfSatisfying(
                Entry.Admitted.class,
                entry -> assertThat(entry.caller()).isEqualTo(Caller.program(client)));
      }
      assertThat(two.enter(new Shown.Secret(LONG, true)))
          .isInstanceOfSatisfying(
              Entry.Refused.class,
              entry -> {
                assertThat(entry.why()).isEqualTo(Problem.TOO_MANY);
                assertThat(entry.quota().orElseThrow().turn().left()).isZero();
              });
      assertThat(one.enter(new Shown.Secret(LONG, true)))
          .isInstanceOfSatisfying(
              Entry.Refused.class,
              entry -> {
                assertThat(entry.why()).isEqualTo(Problem.TOO_MANY);
                assertThat(entry.quota().orElseThrow().turn().left()).isZero();
              });
    }
  }

  @ParameterizedTest
  @EnumSource(ApiScope.class)
  void a_scope_is_read_as_it_is_spelled(ApiScope scope) {
    assertThat(ApiScope.of(scope.words())).contains(scope);
    assertThat(scope.words()).matches("act-as|[a-z-]+:(read|write|small-cells|admin|keep)");
  }
}
