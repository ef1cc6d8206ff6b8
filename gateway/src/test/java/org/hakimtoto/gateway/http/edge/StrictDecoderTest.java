package org.hakimtoto.gateway.http.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One connection by itself, with a clock that is moved by hand.
class StrictDecoderTest {
  private static final String HEAD = "POST /at/demo/ussd HTTP/1.1\r\nHost: h\r\n";

  private final List<String> refusals = new ArrayList<>();
  private final EmbeddedChannel line =
      new EmbeddedChannel(
          new StrictDecoder(
              new HttpServerOptions(),
              Duration.ofSeconds(5),
              Duration.ofSeconds(10),
              refusals::add));

  @BeforeEach
  void stop_the_clock() {
    line.freezeTime();
  }

  @Test
  void a_sound_request_is_read_and_so_is_the_next() {
    says(HEAD + "Content-Length: 1\r\n\r\nx" + HEAD + "Transfer-Encoding: chunked\r\n\r\n");
    says("1\r\ny\r\n0\r\n\r\n");
    says(HEAD + "\r\n");

    assertThat(heads()).hasSize(3).allMatch(head -> head.decoderResult().isSuccess());
    assertThat(refusals).isEmpty();
    passes(60);
    assertThat(line.isOpen()).as("who says nothing is not slow").isTrue();
  }

  @Test
  void what_others_could_read_differently_is_refused() {
    for (String head :
        List.of(
            "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n",
            "Transfer-Encoding: identity\r\nContent-Length: 1\r\n\r\n",
            "Transfer-Encoding: gzip, chunked\r\n\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            "Transfer-Encoding: xchunked\r\n\r\n",
            "Content-Length: 1\r\nContent-Length: 1\r\n\r\n",
            "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
            "Content-Length: +1\r\n\r\n",
            "Content-Length : 1\r\n\r\n",
            "Host: other\r\n\r\n",
            "X-Long: a\r\n b\r\n\r\n",
            "X-Long: a\r\n\tb\r\n\r\n",
            "X-Empty:\r\n Content-Length: 4\r\n\r\n",
            "X: a\nContent-Length: 4\r\n\r\n")) {
      assertThat(refusal(HEAD + head)).as(head).isPresent();
    }
  }

  @Test
  void a_path_has_one_spelling() {
    for (String target :
        List.of(
            "//at/demo/ussd",
            "/at//demo/ussd",
            "/at/%64emo/ussd",
            "/at/d%65mo/ussd",
            "/at/./demo/ussd",
            "/x/../at/demo/ussd",
            "/at/demo/%2E%2E/demo/ussd",
            "/at/demo/ussd%",
            "/at/demo/ussd%0",
            "/at/%2Demo/ussd",
            "/at/demo/ussd#x",
            "/at\\demo\\ussd",
            "/at/%2b254",
            "http://h/at/demo/ussd",
            "HTTP://h/at/demo/ussd",
            "h:80",
            "*",
            "at/demo/ussd")) {
      assertThat(refusal("POST " + target + " HTTP/1.1\r\nHost: h\r\n\r\n"))
          .as(target)
          .contains("target");
    }
    for (String target :
        List.of(
            "/",
            "/menus/",
            "/at/demo/ussd",
            "/v1/cases/%2F%00",
            "/phones/%2B254700000001/sms?to=http://x//y")) {
      assertThat(refusal("POST " + target + " HTTP/1.1\r\nHost: h\r\n\r\n")).as(target).isEmpty();
    }
  }

  @Test
  void another_protocol_is_refused() {
    assertThat(refusal("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).isPresent();
    assertThat(refusal("GET / HTTP/3.0\r\n\r\n")).contains("version");
  }

  @Test
  void more_headers_than_anybody_sends_are_refused() {
    assertThat(refusal("GET / HTTP/1.1\r\n" + "a: b\r\n".repeat(64) + "\r\n")).isEmpty();
    assertThat(refusal("GET / HTTP/1.1\r\n" + "a: b\r\n".repeat(300) + "\r\n")).contains("headers");
  }

  /// However the bytes are cut, and behind a request that was well.
  @Test
  void a_folded_line_is_seen_wherever_the_packets_end() {
    String sound = HEAD + "Content-Length: 3\r\n\r\nabc";
    for (byte one : (sound + "\r\n" + HEAD + "X: a\r\n b\r\n\r\n").getBytes(ISO_8859_1)) {
      says(String.valueOf((char) one));
    }
    assertThat(refusals).containsExactly("folded");
    assertThat(heads()).hasSize(2);

    says(sound);
    assertThat(heads()).as("nothing is listened to any more").isEmpty();
  }

  @Test
  void a_head_that_comes_byte_by_byte_is_cut() {
    for (int second = 0; second < 4; second++) {
      says("P");
      passes(1);
      assertThat(line.isOpen()).isTrue();
    }
    says("P");
    passes(1);

    assertThat(line.isOpen()).isFalse();
    assertThat(refusals).containsExactly("slow");
  }

  @Test
  void a_body_that_comes_byte_by_byte_is_cut() {
    says(HEAD);
    passes(4);
    says("Content-Length: 100\r\n\r\n");
    for (int second = 0; second < 9; second++) {
      says("x");
      passes(1);
      assertThat(line.isOpen()).as("the head's time is not the body's").isTrue();
    }
    says("x");
    passes(1);

    assertThat(line.isOpen()).isFalse();
    assertThat(refusals).containsExactly("slow");
  }

  @Test
  void while_we_do_not_read_nobody_is_late() {
    says(HEAD + "Content-Length: 100\r\n\r\n");
    line.config().setAutoRead(false);
    passes(11);
    assertThat(line.isOpen()).isTrue();

    line.config().setAutoRead(true);
    passes(11);
    assertThat(line.isOpen()).isFalse();
  }

  private static Optional<String> refusal(String request) {
    var why = new ArrayList<String>();
    var line =
        new EmbeddedChannel(
            new StrictDecoder(
                new HttpServerOptions(), Duration.ofSeconds(5), Duration.ofSeconds(5), why::add));
    line.writeInbound(Unpooled.copiedBuffer(request, ISO_8859_1));
    HttpRequest head = line.readInbound();
    assertThat(head.decoderResult().isSuccess()).isEqualTo(why.isEmpty());
    line.finishAndReleaseAll();
    return why.stream().findFirst();
  }

  private void says(String bytes) {
    line.writeInbound(Unpooled.copiedBuffer(bytes, ISO_8859_1));
  }

  private void passes(int seconds) {
    line.advanceTimeBy(seconds, TimeUnit.SECONDS);
    line.runScheduledPendingTasks();
  }

  private List<HttpRequest> heads() {
    var heads = new ArrayList<HttpRequest>();
    for (Object read = line.readInbound(); read != null; read = line.readInbound()) {
      if (read instanceof HttpRequest head) {
        heads.add(head);
      }
    }
    return heads;
  }
}
