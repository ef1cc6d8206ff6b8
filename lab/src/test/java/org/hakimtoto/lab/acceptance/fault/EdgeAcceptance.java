package org.hakimtoto.lab.acceptance.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Both ports of a running gateway, spoken to byte by byte.
@ExtendWith(WithRealStores.class)
class EdgeAcceptance {
  private static final String FORM =
      RunningGateway.form(
          "sessionId", "s", "phoneNumber", "+254700000001", "serviceCode", "*384*115#", "text", "");
  private static final String TYPE = "Content-Type: application/x-www-form-urlencoded\r\n";
  private static final String LENGTH = "Content-Length: " + FORM.length() + "\r\n";
  private static final String CHUNKED =
      Integer.toHexString(FORM.length()) + "\r\n" + FORM + "\r\n0\r\n\r\n";

  /// The time a head has, and some for a machine that is busy.
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  @Test
  void only_a_callback_as_the_carrier_sends_it_is_heard(RealStores stores) throws IOException {
    try (var house = RunningGateway.open(stores)) {
      assertThat(answer(house.port(), post("/at/demo/ussd", "") + FORM))
          .startsWith("HTTP/1.1 200")
          .contains("CON Haki Mtoto");
      assertThat(
              answer(
                  house.port(),
                  "POST /at/demo/ussd HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
                      + TYPE
                      + "Transfer-Encoding: chunked\r\n\r\n"
                      + CHUNKED))
          .contains("CON Haki Mtoto");
      assertThat(answer(house.port(), post("/at/demo/ussd", "Expect: 100-continue\r\n") + FORM))
          .startsWith("HTTP/1.1 100")
          .contains("CON Haki Mtoto");
      String unknown = body(answer(house.port(), post("/at/demo/nothing", "") + FORM));
      for (String path :
          List.of(
              "//at/demo/ussd",
              "/at/%64emo/ussd",
              "/at/demo/./ussd",
              "/x/../at/demo/ussd",
              "http://h/at/demo/ussd")) {
        assertThat(body(answer(house.port(), post(path, "") + FORM))).as(path).isEqualTo(unknown);
      }
      for (String headers :
          List.of("X: a\r\n b\r\n", "Transfer-Encoding: chunked\r\n", "a: b\r\n".repeat(300))) {
        assertThat(body(answer(house.port(), post("/at/demo/ussd", headers) + CHUNKED)))
            .as(headers)
            .isEqualTo(unknown);
      }
      assertThat(house.operations("/metrics").body())
          .contains("haki_edge_refused_total{kind=\"target\"} 5.0")
          .contains("haki_edge_refused_total{kind=\"folded\"} 1.0")
          .contains("haki_edge_refused_total{kind=\"headers\"} 1.0");
    }
  }

  @Test
  void the_operations_port_keeps_the_same_rules(RealStores stores) throws IOException {
    try (var house = RunningGateway.open(stores)) {
      assertThat(answer(house.operationsPort(), get("/health/live"))).startsWith("HTTP/1.1 200");
      for (String path :
          List.of("//health/live", "/health/%6Cive", "/x/../health/live", "http://h/health/live")) {
        assertThat(answer(house.operationsPort(), get(path)))
            .as(path)
            .startsWith("HTTP/1.1 404")
            .endsWith("\r\n\r\nNot found");
      }
    }
  }

  @Test
  void nobody_gets_another_protocol(RealStores stores) throws IOException {
    try (var house = RunningGateway.open(stores)) {
      for (int port : List.of(house.port(), house.operationsPort())) {
        assertThat(answer(port, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/1.1 404");
        assertThat(
                answer(
                    port,
                    "GET /none HTTP/1.1\r\nHost: h\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"
                        + get("/none")))
            .as("asked to go over to it")
            .startsWith("HTTP/1.1 404")
            .doesNotContain("HTTP/1.1 101");
      }
    }
  }

  /// What stands behind a request with two lengths is no second request.
  @Test
  void nothing_is_smuggled_behind_a_refused_request(RealStores stores) throws IOException {
    try (var house = RunningGateway.open(stores)) {
      String two =
          post("/at/demo/ussd", "Transfer-Encoding: chunked\r\n")
                  .replace("Connection: close\r\n", "")
              + "0\r\n\r\n"
              + post("/at/demo/ussd", "")
              + FORM;
      assertThat(answer(house.port(), two)).doesNotContain("CON ").containsOnlyOnce("HTTP/1.1");
    }
  }

  @Test
  void a_head_that_comes_byte_by_byte_ends_and_others_are_served(RealStores stores)
      throws IOException {
    try (var house = RunningGateway.open(stores);
        var slow = open(house.port());
        var slowToo = open(house.operationsPort())) {
      slow.setSoTimeout(250);
      slowToo.setSoTimeout(250);
      long begun = System.nanoTime();
      boolean open = true;
      while (open && System.nanoTime() - begun < PATIENCE.toNanos()) {
        boolean carriers = stillOpen(slow);
        boolean operations = stillOpen(slowToo);
        open = carriers || operations;
      }
      assertThat(open).as("a byte twice in a second").isFalse();
      assertThat(RunningGateway.post(house.port(), "/at/demo/ussd", FORM).body())
          .startsWith("CON ");
    }
  }

  /// Those who are in stay in.
  @Test
  void more_connections_than_there_are_places_are_closed(RealStores stores) throws IOException {
    try (var house = RunningGateway.open(stores)) {
      var connected = new ArrayList<Socket>();
      try (var first = open(house.operationsPort())) {
        for (int i = 0; i < 255; i++) {
          connected.add(open(house.operationsPort()));
        }
        try (var beyond = open(house.operationsPort())) {
          assertThat(beyond.getInputStream().read()).isEqualTo(-1);
        }
        first.getOutputStream().write(get("/health/live").getBytes(ISO_8859_1));
        assertThat(new String(first.getInputStream().readAllBytes(), ISO_8859_1))
            .startsWith("HTTP/1.1 200");
      } finally {
        for (Socket one : connected) {
          one.close();
        }
      }
      org.awaitility.Awaitility.await()
          .atMost(PATIENCE)
          .untilAsserted(() ->
              assertThat(answer(house.operationsPort(), get("/health/live")))
                  .startsWith("HTTP/1.1 200"));
    }
  }

  private static boolean stillOpen(Socket socket) throws IOException {
    try {
      socket.getOutputStream().write('P');
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException nothingYet) {
      return true;
    } catch (IOException reset) {
      return false;
    }
  }

  private static String post(String path, String headers) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
        + TYPE
        + LENGTH
        + headers
        + "\r\n";
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
  }

  /// All that comes back until the gateway closes.
  private static String answer(int port, String request) throws IOException {
    try (var socket = open(port)) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private static Socket open(int port) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private static String body(String answer) {
    return answer.lines().findFirst().orElse("") + answer.substring(answer.indexOf("\r\n\r\n"));
  }
}
