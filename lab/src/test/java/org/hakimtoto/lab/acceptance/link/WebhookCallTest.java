package org.hakimtoto.lab.acceptance.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.gateway.link.WebhookCall;
import org.hakimtoto.lab.acceptance.link.Receiver.Mood;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.notifier.link.Signature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookCallTest {
  private static final Vertx VERTX = Vertx.vertx();

  @AfterAll
  static void close() {
    var _ = VERTX.close();
  }

  private static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");
  private static final String SECRET = "a-secret-of-32-characters-or-more";
  private static final byte[] BODY = "{\"id\":\"1\"}".getBytes(UTF_8);

  @Test
  void posts_the_body_signed() {
    try (var receiver = new Receiver(0, _ -> Receiver.answers(202))) {
      assertThat(send(receiver.url())).isEqualTo(status(202));

      var request = receiver.requests().getFirst();
      assertThat(request.target()).isEqualTo("POST /events HTTP/1.1");
      assertThat(request.body().getBytes(UTF_8)).isEqualTo(BODY);
      assertThat(request.headers())
          .containsEntry("content-type", "application/cloudevents+json; charset=utf-8");
      assertThat(
              Signature.verify(
                  name -> request.headers().getOrDefault(name, ""),
                  request.body().getBytes(UTF_8),
                  List.of(SECRET),
                  NOW,
                  Duration.ZERO))
          .isTrue();
    }
  }

  /// reliability.md T-44: nobody sends us anywhere else.
  @ParameterizedTest
  @CsvSource({"301", "302", "303", "307", "308"})
  void never_follows_a_redirect(int code) {
    try (var elsewhere = new Receiver(0, _ -> Receiver.answers(200));
        var receiver =
            new Receiver(0, _ -> new Mood.Answers(code, "Location: " + elsewhere.url(), 0))) {
      assertThat(send(receiver.url())).isEqualTo(status(code));
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  void a_long_answer_is_not_read_to_its_end_and_its_status_counts() {
    try (var receiver = new Receiver(0, _ -> new Mood.Answers(200, "X-Long: yes", 8_000_000))) {
      assertThat(send(receiver.url())).isEqualTo(status(200));
    }
  }

  @ParameterizedTest(name = "Retry-After: {0}")
  @CsvSource({"120, PT2M", "0, PT0S"})
  void keeps_to_a_seconds_retry_after(String value, Duration asked) {
    try (var receiver = new Receiver(0, _ -> new Mood.Answers(429, "Retry-After: " + value, 0))) {
      assertThat(send(receiver.url())).isEqualTo(new LinkAnswer.Status(429, Optional.of(asked)));
    }
  }

  @ParameterizedTest
  @CsvSource({"-5", "1e9", "99999999999999", "'Fri, 20 Nov 2026 20:20:00 GMT'"})
  void any_other_retry_after_is_not_looked_at(String value) {
    try (var receiver = new Receiver(0, _ -> new Mood.Answers(503, "Retry-After: " + value, 0))) {
      assertThat(send(receiver.url())).isEqualTo(status(503));
    }
  }

  @Test
  void silence_ends_in_time() {
    try (var receiver = new Receiver(0, _ -> new Mood.Hangs())) {
      assertThat(send(receiver.url())).isEqualTo(new LinkAnswer.None("timeout"));
    }
  }

  @Test
  void a_broken_line_is_told_from_one_that_is_not_there() {
    var receiver = new Receiver(0, _ -> new Mood.Resets());
    URI gone = receiver.url();
    try (receiver) {
      assertThat(send(gone)).isEqualTo(new LinkAnswer.None("broken-line"));
    }
    // a socket that is being closed may still take a line and break it
    await()
        .untilAsserted(
            () -> assertThat(send(gone)).isEqualTo(new LinkAnswer.None("cannot-connect")));
  }

  /// Its second answer must not be taken for one to the next event.
  @Test
  void whoever_answers_twice_does_not_answer_the_next_event() {
    try (var receiver =
            new Receiver(0, n -> n % 2 == 0 ? new Mood.AnswersTwice() : Receiver.answers(500));
        var call = call(receiver.url())) {
      for (int pair = 0; pair < 30; pair++) {
        assertThat(call.send("id-1", BODY)).isEqualTo(status(200));
        assertThat(call.send("id-1", BODY)).isEqualTo(status(500));
      }
    }
  }

  @Test
  void a_server_without_tls_gets_nothing_over_https() {
    try (var receiver = new Receiver(0, _ -> Receiver.answers(200))) {
      URI url = URI.create("https://127.0.0.1:" + receiver.port() + "/events");

      assertThat(send(url)).isInstanceOf(LinkAnswer.None.class);
      assertThat(receiver.requests()).noneMatch(Receiver.Request::taken);
    }
  }

  private static LinkAnswer status(int code) {
    return new LinkAnswer.Status(code, Optional.empty());
  }

  private static LinkAnswer send(URI url) {
    try (var call = call(url)) {
      return call.send("id-1", BODY);
    }
  }

  private static WebhookCall call(URI url) {
    return new WebhookCall(
        VERTX, url, List.of(SECRET), InstantSource.fixed(NOW), Duration.ofMillis(700));
  }
}
