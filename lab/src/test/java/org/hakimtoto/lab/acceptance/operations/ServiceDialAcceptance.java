package org.hakimtoto.lab.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Secret;
import org.hakimtoto.gateway.dial.DialVerdict;
import org.hakimtoto.gateway.dial.ServiceDial;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The house dials itself by the way a carrier comes in.
@ExtendWith(WithRealStores.class)
class ServiceDialAcceptance {
  private static final List<String> WHAT_A_CALL_LEAVES =
      List.of("case_file", "report_draft", "audit_entry", "answered_press", "message");

  private final Vertx vertx = Vertx.vertx();
  private final Metrics metrics = new Metrics();

  @AfterEach
  void close() {
    metrics.close();
    var _ = vertx.close();
  }

  @Test
  void a_dial_of_ours_reads_the_first_screen_and_leaves_nothing_behind(RealStores stores) {
    try (var house = RunningGateway.open(stores);
        var dial = dial(house.port(), RunningGateway.TOKEN)) {
      List<Integer> before = counts(stores);

      assertThat(dial.dial()).isEqualTo(DialVerdict.ANSWERED);
      assertThat(dial.answered()).contains(true);

      assertThat(counts(stores)).isEqualTo(before);
      String told = house.operations("/metrics").body();
      assertThat(told).contains("haki_dial_taken_seconds_count{kind=\"start\"} 1");
      assertThat(told)
          .as("no caller: HakiNobodyDials still sees that nobody dials")
          .doesNotContain("haki_ussd_answer_seconds_count", "haki_ussd_book_total");
      assertThat(house.operations("/console/files/screens.json").body())
          .as("nobody left a screen")
          .contains("\"screens\":[]");
      assertThat(metrics.text())
          .contains("haki_dial_answered 1.0", "haki_dial_seconds_count{kind=\"answered\"} 1");
    }
  }

  /// Whatever is typed in such a call, no case and no draft comes of it.
  @Test
  void a_key_in_a_call_of_ours_is_refused(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      List<Integer> before = counts(stores);
      var answer =
          RunningGateway.post(
              house.port(),
              "/at/" + RunningGateway.TOKEN + "/ussd",
              "sessionId=haki-dial-1&phoneNumber=%2B254700000001&networkCode=63902&serviceCode="
                  + RunningGateway.SERVICE_CODE.replace("*", "%2A").replace("#", "%23")
                  + "&text=1*1*1*1*1*215");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(counts(stores)).isEqualTo(before);
    }
  }

  @Test
  void what_stands_in_the_way_is_told(RealStores stores) {
    int gone;
    try (var house = RunningGateway.open(stores);
        var dial = dial(house.port(), "a-token-of-nobody-at-all-000000000")) {
      assertThat(dial.dial()).isEqualTo(DialVerdict.REFUSED);
      assertThat(dial.answered()).contains(false);
      assertThat(metrics.text()).contains("haki_dial_answered 0.0");
      gone = house.port();
    }
    try (var dial = dial(gone, RunningGateway.TOKEN)) {
      assertThat(dial.dial()).isEqualTo(DialVerdict.NO_LINE);
    }
  }

  private ServiceDial dial(int port, String token) {
    return new ServiceDial(
        URI.create("http://127.0.0.1:" + port + "/"),
        new Config.AtCallbacks(
            new Secret(token), Secret.NONE, RunningGateway.SERVICE_CODE, "22115"),
        VertxHttpCaller.withALineEach(vertx, 1, ServiceDial.TOTAL),
        () -> UUID.randomUUID().toString(),
        InstantSource.system(),
        metrics);
  }

  private static List<Integer> counts(RealStores stores) {
    return WHAT_A_CALL_LEAVES.stream()
        .map(table -> stores.count("select count(*) from " + table))
        .toList();
  }
}
