package org.hakimtoto.lab.demo;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls our own callbacks over HTTP, exactly as the carrier would, and like it tries an incoming
/// SMS again until it is answered with 200.
public final class DemoNetwork implements AutoCloseable {
  static final Duration TIMEOUT = Duration.ofSeconds(10);

  /// The real carrier tries for twelve hours, a minute apart; a demo has less patience.
  static final int TRIES = 10;

  static final Duration BETWEEN = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(DemoNetwork.class);

  private final Vertx vertx;
  private final String token;
  private volatile IntSupplier port = () -> 0;
  private volatile Optional<WebClient> client;

  public DemoNetwork(Vertx vertx, String token) {
    this.vertx = vertx;
    this.token = token;
    this.client =
        Optional.of(
            WebClient.create(
                vertx,
                new WebClientOptions().setUserAgentEnabled(false).setFollowRedirects(false)));
  }

  /// The port of the carrier's callbacks, known once it is open.
  void calls(IntSupplier carrierPort) {
    this.port = carrierPort;
  }

  void post(String room, MultiMap form) {
    post(room, form, 1);
  }

  private void post(String room, MultiMap form, int attempt) {
    client.ifPresent(open -> {
      var _ =
          open.post(port.getAsInt(), "127.0.0.1", "/at/" + token + "/" + room)
              .timeout(TIMEOUT.toMillis())
              .sendForm(form)
              .onComplete(answer -> {
                if (answer.failed() || answer.result().statusCode() != 200) {
                  again(room, form, attempt);
                }
              });
    });
  }

  private void again(String room, MultiMap form, int attempt) {
    if (attempt >= TRIES) {
      LOG.warn("the demo network gave up calling {}", room);
      return;
    }
    vertx.setTimer(BETWEEN.toMillis(), _ -> post(room, form, attempt + 1));
  }

  /// The client ends with the Vert.x it is of: closed while it connects, it would throw. It is let
  /// go here, or timers that are left would keep it, and it all that this world stands on.
  @Override
  public void close() {
    client = Optional.empty();
    port = () -> 0;
  }
}
