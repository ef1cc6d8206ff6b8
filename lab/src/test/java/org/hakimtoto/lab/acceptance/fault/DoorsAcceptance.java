package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the doors do with what they are not made for.
@ExtendWith(WithRealStores.class)
class DoorsAcceptance {
  private static final String USSD =
      RunningGateway.form(
          "sessionId", "s", "phoneNumber", "+254700000001", "serviceCode", "*384*115#", "text", "");

  @Test
  void what_is_not_for_the_asker_is_not_found(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      assertThat(RunningGateway.post(house.port(), "/at/wrong/ussd", USSD).statusCode())
          .isEqualTo(404);
      assertThat(RunningGateway.post(house.port(), "/at/demo/nothing", USSD).statusCode())
          .isEqualTo(404);
      assertThat(RunningGateway.get(house.port(), "/at/demo/ussd").statusCode()).isEqualTo(404);
      assertThat(RunningGateway.get(house.port(), "/").statusCode()).isEqualTo(404);
      assertThat(RunningGateway.get(house.port(), "/metrics").statusCode()).isEqualTo(404);
      assertThat(RunningGateway.get(house.port(), "/health/live").statusCode()).isEqualTo(404);
      assertThat(house.operations("/at/demo/ussd").statusCode()).isEqualTo(404);
    }
  }

  /// What is left behind elsewhere, and tried first: each is answered as any unknown path, to the
  /// letter.
  @Test
  void what_was_forgotten_elsewhere_is_not_here(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      for (int port : List.of(house.port(), house.operationsPort())) {
        String unknown = said(port, "/nobody-made-this");
        assertThat(unknown).startsWith("404");
        for (String path :
            List.of(
                "/.env",
                "/.git/config",
                "/actuator/heapdump",
                "/admin",
                "/api",
                "/at/demo",
                "/debug/pprof",
                "/health",
                "/jolokia",
                "/login",
                "/server-status",
                "/swagger-ui/index.html",
                "/v0/cases",
                "/v2/cases",
                "/webroot/index.html")) {
          assertThat(said(port, path)).as(port + path).isEqualTo(unknown);
        }
      }
    }
  }

  private static String said(int port, String path) {
    var answer = RunningGateway.get(port, path);
    return answer.statusCode() + " " + answer.headers().map() + " " + answer.body();
  }

  @Test
  void a_malformed_callback_is_refused_and_learns_nothing(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String[] bad = {
        "",
        "sessionId=s",
        RunningGateway.form(
            "sessionId", "", "phoneNumber", "+254700000001", "serviceCode", "x", "text", ""),
        RunningGateway.form(
            "sessionId", "s", "phoneNumber", "nobody", "serviceCode", "x", "text", ""),
        RunningGateway.form(
            "sessionId",
            "s".repeat(200),
            "phoneNumber",
            "+254700000001",
            "serviceCode",
            "x",
            "text",
            ""),
        RunningGateway.form(
            "sessionId",
            "s",
            "phoneNumber",
            "+254700000001",
            "serviceCode",
            "x",
            "text",
            "1*".repeat(2_500)),
        "a=b&".repeat(400),
        "text=%zz&%%%",
        "x".repeat(20_000)
      };
      for (String form : bad) {
        var answer = RunningGateway.post(house.port(), "/at/demo/ussd", form);
        assertThat(answer.statusCode())
            .as(form.substring(0, Math.min(40, form.length())))
            .isIn(400, 413);
        assertThat(answer.body()).isEmpty();
      }
    }
  }

  @Test
  void json_at_the_carriers_door_is_refused(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var answer =
          RunningGateway.send(
              HttpRequest.newBuilder(RunningGateway.uri(house.port(), "/at/demo/ussd"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{}")));
      assertThat(answer.statusCode()).isEqualTo(400);
    }
  }

  @Test
  void noise_on_the_socket_harms_nobody_else(RealStores stores) throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_124);
    try (var house = RunningGateway.open(stores)) {
      for (int i = 0; i < 50; i++) {
        var noise = new byte[random.nextInt(1, 2_000)];
        random.nextBytes(noise);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), house.port())) {
          socket.getOutputStream().write(noise);
        } catch (IOException closedOnUs) {
          assertThat(closedOnUs).isNotNull();
        }
      }
      assertThat(RunningGateway.post(house.port(), "/at/demo/ussd", USSD).body())
          .startsWith("CON ");
    }
  }

  @Test
  void answers_carry_no_banner_and_are_not_cached(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var headers = RunningGateway.post(house.port(), "/at/demo/ussd", USSD).headers();
      assertThat(headers.firstValue("Server")).isEmpty();
      assertThat(headers.firstValue("Cache-Control")).contains("no-store");
      assertThat(headers.firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    }
  }

  @Test
  void a_delivery_report_for_nothing_of_ours_is_taken_and_moves_nothing(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String form =
          RunningGateway.form(
              "id", "ATXid_forged", "status", "Success", "phoneNumber", "+254700000002");
      assertThat(RunningGateway.post(house.port(), "/at/demo/delivery", form).statusCode())
          .isEqualTo(200);
      assertThat(RunningGateway.post(house.port(), "/at/demo/delivery", "id=x").statusCode())
          .isEqualTo(400);
      assertThat(stores.count("select count(*) from delivery_report")).isEqualTo(1);
    }
  }

  @Test
  void the_opt_out_door_keeps_the_rules_of_its_neighbours(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String sound = RunningGateway.form("senderId", "22115", "phoneNumber", "+254711000222");
      assertThat(status(house, "/at/wrong/opt-out", sound)).isEqualTo(404);
      assertThat(RunningGateway.get(house.port(), "/at/demo/opt-out").statusCode()).isEqualTo(404);
      assertThat(status(house, "/at/demo/opt-out", "senderId=x")).isEqualTo(400);
      assertThat(status(house, "/at/demo/opt-out", sound + "&phoneNumber=1")).isEqualTo(400);
      assertThat(status(house, "/at/demo/opt-out", "phoneNumber=nobody")).isEqualTo(200);
      assertThat(stores.count("select count(*) from number_state")).isZero();

      assertThat(status(house, "/at/demo/opt-out", sound)).isEqualTo(200);
      assertThat(status(house, "/at/demo/opt-out", sound)).as("again").isEqualTo(200);
      for (String update : List.of("addition", "Deletion")) {
        String form =
            RunningGateway.form(
                "phoneNumber",
                "+254711000333",
                "shortCode",
                "22115",
                "keyword",
                "HAKI",
                "updateType",
                update);
        assertThat(status(house, "/at/demo/subscription", form)).isEqualTo(200);
        assertThat(stores.count("select count(*) from number_state"))
            .as(update)
            .isEqualTo(update.equals("addition") ? 1 : 2);
      }
      assertThat(house.operations("/metrics").body())
          .contains("haki_opt_out_total{kind=\"stopped\"} 3.0")
          .contains("haki_opt_out_total{kind=\"not-a-phone\"} 1.0");
    }
  }

  private static int status(RunningGateway house, String path, String form) {
    return RunningGateway.post(house.port(), path, form).statusCode();
  }

  @Test
  void an_sms_from_a_name_or_a_service_is_not_answered(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String form =
          RunningGateway.form("id", "1", "from", "SAFARICOM", "to", "22115", "text", "Win!");
      assertThat(RunningGateway.post(house.port(), "/at/demo/sms", form).statusCode())
          .isEqualTo(200);
      assertThat(stores.count("select count(*) from message")).isZero();
    }
  }

  @Test
  void metrics_and_health_are_on_the_operations_port(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      RunningGateway.post(house.port(), "/at/demo/ussd", USSD);

      assertThat(house.operations("/health/live").statusCode()).isEqualTo(200);
      for (String path : List.of("/health/live", "/health/ready", "/health/taking", "/metrics")) {
        var told =
            RunningGateway.send(
                HttpRequest.newBuilder(RunningGateway.uri(house.operationsPort(), path)).HEAD());
        assertThat(told.statusCode()).as(path).isEqualTo(200);
        assertThat(told.body()).as(path).isEmpty();
      }
      assertThat(house.operations("/health/ready").body())
          .isEqualTo(
              "{\"status\":\"ready\",\"postgres\":\"up\",\"redis\":\"up\",\"carrier\":\"up\","
                  + "\"clock\":\"right\",\"journal\":\"off\"}");
      assertThat(house.operations("/metrics").body())
          .contains("haki_ussd_answer_seconds_count{kind=\"start\"} 1")
          .contains("haki_presses_in_flight")
          .contains("haki_texts_waiting{lane=\"red\"} ");
    }
  }

  @Test
  void a_body_without_utf8_is_answered_with_a_screen_or_refused(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var bytes = (USSD + "1%FF%FE").getBytes(StandardCharsets.US_ASCII);
      var answer =
          RunningGateway.send(
              HttpRequest.newBuilder(RunningGateway.uri(house.port(), "/at/demo/ussd"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofByteArray(bytes)));
      assertThat(answer.statusCode()).isIn(200, 400);
    }
  }
}
