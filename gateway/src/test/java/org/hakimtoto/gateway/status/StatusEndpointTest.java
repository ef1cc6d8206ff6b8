package org.hakimtoto.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hakimtoto.gateway.http.BoundedVirtualThreads;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.redis.Rate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusEndpointTest {
  private static final int READERS = 4;
  private static final Facts WELL =
      new Facts(
          new Health.Now("up", "up", "up", "up"),
          "right",
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.of(Duration.ZERO),
          Optional.empty(),
          false);

  private final Vertx vertx = Vertx.vertx();
  private final BoundedVirtualThreads threads = new BoundedVirtualThreads("test", READERS);
  private final Metrics metrics = new Metrics();
  private final CountDownLatch arrived = new CountDownLatch(READERS);
  private final AtomicInteger looks = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void open() {
    var endpoint =
        new StatusEndpoint(
            new OffLoop(vertx, threads, metrics),
            this::look,
            Rate.alone(StatusEndpoint.READINGS),
            InstantSource.system(),
            TrialBanner.NONE);
    var router = Router.router(vertx);
    router
        .route()
        .handler(context -> {
          arrived.countDown();
          context.next();
        });
    endpoint.mount(router);
    server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").await();
  }

  @AfterEach
  void close() {
    vertx.close().await();
    threads.close();
    metrics.close();
  }

  /// The first look takes until everybody has asked.
  private Facts look() {
    try {
      looks.incrementAndGet();
      arrived.await();
      return WELL;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void those_who_ask_at_once_are_told_of_one_look() {
    var page =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.actualPort() + StatusEndpoint.AT))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var asked =
          Stream.generate(() -> client.sendAsync(page, BodyHandlers.ofString()))
              .limit(READERS)
              .toList();
      assertThat(asked.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
          .containsOnly(200);
    }
    assertThat(looks).hasValue(1);
  }
}
