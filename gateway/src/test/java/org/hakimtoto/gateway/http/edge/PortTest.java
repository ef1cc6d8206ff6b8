package org.hakimtoto.gateway.http.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One port, and the event loops behind it.
class PortTest {
  private static final int LOOPS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Vertx vertx = Vertx.vertx();
  private final List<Socket> phones = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket phone : phones) {
      phone.close();
    }
    vertx.close().await();
  }

  @Test
  void connections_are_dealt_out_among_its_loops_and_each_stays_with_one() throws IOException {
    Port port = listen(Port.FREE_FOR_ALL, PortTest::answer);
    Set<String> loops = new HashSet<>();

    for (int i = 0; i < 2 * LOOPS; i++) {
      Socket phone = asks(port);
      String loop = heard(phone);
      loops.add(loop);
      ask(phone);
      assertThat(heard(phone)).isEqualTo(loop);
    }

    assertThat(loops).hasSize(LOOPS);
  }

  @Test
  void on_a_port_that_is_taken_none_of_them_listens() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> listen(taken.getLocalPort(), PortTest::answer))
          .isInstanceOf(BindException.class);
    }
  }

  @Test
  void one_that_closes_lets_nobody_in_and_answers_who_is_in_hand_on_each_loop() throws Exception {
    BlockingQueue<HttpServerRequest> inHand = new LinkedBlockingQueue<>();
    Port port = listen(Port.FREE_FOR_ALL, inHand::add);
    for (int i = 0; i < LOOPS; i++) {
      asks(port);
    }
    var requests = new ArrayList<HttpServerRequest>();
    for (int i = 0; i < LOOPS; i++) {
      requests.add(inHand.take());
    }

    var closed = port.close(PATIENCE);
    awaitNobodyLetIn(port.number());
    assertThat(closed.isComplete()).isFalse();
    requests.forEach(PortTest::answer);

    for (Socket phone : phones) {
      assertThat(heard(phone)).as("the answer").isNotEmpty();
    }
    closed.await();
  }

  private Port listen(int number, Handler<HttpServerRequest> work) {
    var options = new HttpServerOptions().setHost("127.0.0.1").setPort(number);
    return Port.listen(vertx, LOOPS, () -> vertx.createHttpServer(options).requestHandler(work))
        .await();
  }

  private static void answer(HttpServerRequest request) {
    var _ = request.response().end(Thread.currentThread().getName());
  }

  private static void awaitNobodyLetIn(int port) throws IOException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < giveUp) {
      try (var late = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(late.isConnected()).isTrue();
      } catch (ConnectException closed) {
        return;
      }
    }
    throw new AssertionError("somebody is still let in");
  }

  private Socket asks(Port port) throws IOException {
    var phone = new Socket(InetAddress.getLoopbackAddress(), port.number());
    phones.add(phone);
    ask(phone);
    return phone;
  }

  private static void ask(Socket phone) throws IOException {
    phone
        .getOutputStream()
        .write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  /// The body of an answer, which is short enough to come in one piece.
  private static String heard(Socket phone) throws IOException {
    phone.setSoTimeout((int) PATIENCE.toMillis());
    byte[] said = new byte[1_024];
    int length = Math.max(0, phone.getInputStream().read(said));
    String answer = new String(said, 0, length, StandardCharsets.US_ASCII);
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }
}
