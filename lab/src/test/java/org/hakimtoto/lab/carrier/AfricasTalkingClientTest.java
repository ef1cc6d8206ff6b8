package org.hakimtoto.lab.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.CarrierAccount.Endpoint;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.carrier.SendResult.Accepted;
import org.hakimtoto.notifier.carrier.SendResult.Refused;
import org.hakimtoto.notifier.carrier.SendResult.Trouble;
import org.hakimtoto.notifier.carrier.SendResult.TryLater;
import org.hakimtoto.notifier.carrier.SendResult.Unknown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the client says on each of the carrier's bad days, with the ledger as the truth: one call,
/// one line, and never "not sent" of what was taken.
class AfricasTalkingClientTest {
  private static final Vertx VERTX = Vertx.vertx();

  @AfterAll
  static void close() {
    var _ = VERTX.close();
  }

  private static final Duration LONG = AfricasTalkingClient.TOTAL;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "OK, accepted",
    "SLOW, accepted",
    "SILENT, unknown timeout",
    "CUTS_HALFWAY, unknown broken-line",
    "TRUNCATED_JSON, unknown not-json",
    "ACCEPTS_AND_RESETS, unknown broken-line",
    "INVALID_SENDER_ID, later invalid-sender-id PT5M ACCOUNT",
    "NO_BALANCE, later insufficient-balance PT2M ACCOUNT",
    "BLACKLISTED, refused user-in-blacklist",
    "INTERNAL_ERROR, unknown internal-server-error",
    "UNAUTHORIZED, later authentication PT5M ACCOUNT",
    "TOO_MANY, later too-many PT2S ACCOUNT",
    "HTML_502, unknown http-502",
    "REDIRECTS, unknown redirected",
  })
  void on_each_of_its_bad_days(Behaviour mood, String expected) {
    for (Endpoint endpoint : Endpoint.values()) {
      try (var house = new OnDouble(endpoint, patience(mood))) {
        house.at().behave(mood, Reporting.NEVER);

        SendResult result = house.client().send(sms());

        assertThat(told(result)).isEqualTo(expected);
        assertThat(house.at().ledger().count()).as("calls").isEqualTo(1);
      }
    }
  }

  /// Without this nothing the outbox promises would hold.
  @ParameterizedTest
  @EnumSource(Behaviour.class)
  void what_was_taken_is_never_said_to_be_not_sent(Behaviour mood) {
    try (var house = new OnDouble(Endpoint.LEGACY, patience(mood))) {
      house.at().behave(mood, Reporting.NEVER);

      SendResult result = house.client().send(sms());

      boolean taken = house.at().ledger().lines().getFirst().taken();
      assertThat(taken).isEqualTo(mood.takes());
      if (taken) {
        assertThat(result).isInstanceOfAny(Accepted.class, Unknown.class);
      } else {
        assertThat(result).isNotInstanceOf(Accepted.class);
      }
    }
  }

  @Test
  void a_wrong_key_is_trouble_of_the_account() {
    try (var at = OnDouble.start(java.util.Optional.empty());
        var client = client(at.url(), "wrong", LONG)) {
      assertThat(client.send(sms()))
          .isEqualTo(new TryLater("authentication", Duration.ofMinutes(5), Trouble.ACCOUNT));
      assertThat(client.fault()).hasValue("the carrier refuses username and key");
      assertThat(at.ledger().count()).isZero();
    }
  }

  @Test
  void the_account_is_asked_for_without_sending() {
    try (var house = new OnDouble(Endpoint.LEGACY, LONG)) {
      assertThat(house.client().fault()).isEmpty();
      assertThat(house.at().ledger().count()).isZero();
    }
  }

  @Test
  void nobody_there_is_certainly_not_sent() throws IOException {
    URI gone;
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      gone = URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    assertThat(send(gone, LONG)).isEqualTo(notSent("cannot-connect"));
    assertThat(send(URI.create("http://nowhere.invalid"), LONG))
        .isEqualTo(notSent("cannot-connect"));
  }

  /// A server that takes the line and says nothing of TLS: the request never left.
  @Test
  void a_handshake_that_does_not_end_is_not_an_answer() throws IOException {
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI url = URI.create("https://127.0.0.1:" + listener.getLocalPort());

      assertThat(send(url, Duration.ofMillis(300))).isEqualTo(notSent("timeout"));
    }
  }

  /// A server whose certificate nobody vouches for, or that speaks no TLS.
  @Test
  void a_server_without_tls_is_not_spoken_to() {
    try (var house = new OnDouble(Endpoint.LEGACY, LONG)) {
      URI url = URI.create(house.at().url().toString().replace("http:", "https:"));

      assertThat(send(url, LONG)).isEqualTo(notSent("tls"));
      assertThat(house.at().ledger().count()).isZero();
    }
  }

  /// The line is kept open between calls. When it dies with a request on it, the client must not
  /// send that again by itself.
  @Test
  void a_kept_line_that_dies_is_not_tried_again() throws IOException {
    var requests = new AtomicInteger();
    try (var listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerEveryOther(listener, requests));
      URI url = URI.create("http://127.0.0.1:" + listener.getLocalPort());
      try (var client = client(url, OnDouble.KEY, LONG)) {
        assertThat(client.send(sms())).isInstanceOf(Accepted.class);
        assertThat(client.send(sms())).isEqualTo(new Unknown("broken-line"));
        assertThat(client.send(sms())).isInstanceOf(Accepted.class);
      }
    }
    assertThat(requests).hasValue(3);
  }

  @Test
  void an_answer_without_an_end_is_cut() throws IOException {
    try (var listener = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> talkForEver(listener));
      URI url = URI.create("http://127.0.0.1:" + listener.getLocalPort());

      assertThat(send(url, Duration.ofSeconds(5))).isEqualTo(new Unknown("no-answer-in-it"));
    }
  }

  /// Each line by itself: the client may call on a new one while the last is not yet put back.
  private static void answerEveryOther(ServerSocket listener, AtomicInteger requests) {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        Thread.ofVirtual().start(() -> answerEveryOther(socket, requests));
      } catch (IOException gone) {
        // the test looks at what the client says
      }
    }
  }

  private static void answerEveryOther(Socket line, AtomicInteger requests) {
    try (line) {
      var in = new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8));
      while (readRequest(in)) {
        if (requests.incrementAndGet() % 2 == 0) {
          break;
        }
        String body =
            "{\"SMSMessageData\":{\"Recipients\":[{\"statusCode\":101,\"messageId\":\"ATXid_1\"}]}}";
        line.getOutputStream()
            .write(
                ("HTTP/1.1 201 Created\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(UTF_8));
      }
    } catch (IOException gone) {
      // the test looks at what the client says
    }
  }

  private static boolean readRequest(BufferedReader in) throws IOException {
    int length = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
      if (line.isEmpty()) {
        return in.skip(length) == length;
      }
    }
    return false;
  }

  private static void talkForEver(ServerSocket listener) {
    try (Socket socket = listener.accept()) {
      var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      readRequest(in);
      var out = socket.getOutputStream();
      out.write("HTTP/1.1 201 Created\r\nContent-Length: 999999999\r\n\r\n".getBytes(UTF_8));
      byte[] blanks = " ".repeat(8_192).getBytes(UTF_8);
      while (!listener.isClosed()) {
        out.write(blanks);
      }
    } catch (IOException gone) {
      // the client had enough
    }
  }

  /// As short as can be where nothing comes, and long where something does.
  private static Duration patience(Behaviour mood) {
    return mood == Behaviour.SILENT ? Duration.ofMillis(1_500) : LONG;
  }

  private static SendResult notSent(String code) {
    return new TryLater(code, Duration.ofSeconds(5), Trouble.LINE);
  }

  private static SendResult send(URI url, Duration total) {
    try (var client = client(url, OnDouble.KEY, total)) {
      return client.send(sms());
    }
  }

  private static AfricasTalkingClient client(URI url, String key, Duration total) {
    return new AfricasTalkingClient(
        OnDouble.account(url, key, Endpoint.LEGACY),
        VertxHttpCaller.keepingLines(VERTX, OnDouble.LINES, total));
  }

  private static OutgoingSms sms() {
    return new OutgoingSms(OnDouble.SOMEBODY, "22115", "Habari");
  }

  private static String told(SendResult result) {
    return switch (result) {
      case Accepted _ -> "accepted";
      case Refused(String code) -> "refused " + code;
      case TryLater later -> "later " + later.code() + " " + later.rest() + " " + later.trouble();
      case Unknown(String code) -> "unknown " + code;
    };
  }
}
