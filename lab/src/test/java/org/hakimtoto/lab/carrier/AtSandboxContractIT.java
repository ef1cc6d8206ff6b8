package org.hakimtoto.lab.carrier;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierAccount.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// The same at the real sandbox, when its key is given: `HAKI_AT_SANDBOX_KEY`, and if wanted
/// `HAKI_AT_SANDBOX_USERNAME` and `HAKI_AT_SANDBOX_TO`. Its texts reach the web simulator only.
@EnabledIfEnvironmentVariable(named = "HAKI_AT_SANDBOX_KEY", matches = ".+")
class AtSandboxContractIT extends CarrierContract {
  private static final Map<String, String> ENVIRONMENT = System.getenv();

  private final Vertx vertx = Vertx.vertx();
  private final AfricasTalkingClient client =
      new AfricasTalkingClient(
          new CarrierAccount(
              username(),
              new ApiKey(ENVIRONMENT.getOrDefault("HAKI_AT_SANDBOX_KEY", "")),
              CarrierAccount.homeOf(CarrierAccount.SANDBOX_USERNAME),
              Endpoint.LEGACY,
              Optional.empty()),
          VertxHttpCaller.keepingLines(vertx, 1, AfricasTalkingClient.TOTAL));

  @AfterEach
  void close() {
    client.close();
    var _ = vertx.close();
  }

  @Override
  Carrier carrier() {
    return client;
  }

  @Override
  PhoneNumber somebody() {
    return new PhoneNumber(ENVIRONMENT.getOrDefault("HAKI_AT_SANDBOX_TO", "+254711222333"));
  }

  @Override
  Optional<List<String>> received(PhoneNumber number) {
    return Optional.empty();
  }

  private static String username() {
    return ENVIRONMENT.getOrDefault("HAKI_AT_SANDBOX_USERNAME", CarrierAccount.SANDBOX_USERNAME);
  }
}
