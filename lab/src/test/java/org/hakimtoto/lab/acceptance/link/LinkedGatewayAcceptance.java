package org.hakimtoto.lab.acceptance.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.InstantSource;
import java.util.Optional;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.config.Secret;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.lab.demo.DemoSurroundings;
import org.hakimtoto.notifier.send.SendBudget;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class LinkedGatewayAcceptance {
  @Test
  void a_gateway_with_an_address_sends_what_was_before_it_and_what_comes(RealStores stores) {
    var now = InstantSource.system().instant();
    var cases = new TestCases(stores);
    cases.open(now.minusSeconds(60), 1);
    try (var receiver = new Receiver(0, _ -> Receiver.answers(204));
        var gateway =
            Gateway.start(
                config(stores, receiver),
                InstantSource.system(),
                Ids.random(),
                DemoSurroundings::new)) {
      cases.open(now.minusSeconds(30));

      await().untilAsserted(() -> assertThat(receiver.requests()).hasSize(3));
      assertThat(gateway.wiring().metrics().text())
          .contains("haki_link_lag_seconds", "haki_link_waiting", "haki_link_parked_cases");
    }
  }

  private static Config config(RealStores stores, Receiver receiver) {
    var secret = new Secret("a-secret-of-32-characters-or-more");
    return new Config(
        new Config.Http("127.0.0.1", 0),
        new Config.Http("127.0.0.1", 0),
        Config.Desk.local(0),
        new Config.AtCallbacks(new Secret("demo"), Secret.NONE, "*384*115#", "22115"),
        Config.Sms.DEMO,
        stores.settings(),
        stores.settings(),
        stores.redisSettings(),
        stores.keyFile(),
        Optional.empty(),
        Optional.empty(),
        new Config.Limits(16, 1_000, 60),
        SendBudget.UNLIMITED,
        new Config.Link(Optional.of(receiver.url()), secret, Secret.NONE, "cjims"),
        new Config.Log("plain", "WARN"),
        true);
  }
}
