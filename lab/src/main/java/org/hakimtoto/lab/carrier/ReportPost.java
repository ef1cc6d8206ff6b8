package org.hakimtoto.lab.carrier;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts delivery reports, each once: whether the carrier repeats one that was not answered is not
/// known, so nobody may count on it. Of several doors of one house each has its turn, and where
/// nobody opens the next one is tried, as whatever stands before them does. More than
/// [#MOST_WAITING] at once, and they are dropped.
final class ReportPost implements AutoCloseable {
  static final Duration TIMEOUT = Duration.ofSeconds(10);
  static final int CONNECTIONS = 16;
  static final int MOST_WAITING = 50_000;

  private static final Logger LOG = LoggerFactory.getLogger(ReportPost.class);

  private final WebClient client;
  private final AtomicReference<List<URI>> doors;
  private final AtomicInteger turn = new AtomicInteger();

  /// @param doors empty: reports go nowhere
  ReportPost(Vertx vertx, List<URI> doors) {
    this.doors = new AtomicReference<>(List.copyOf(doors));
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setUserAgentEnabled(false)
                .setFollowRedirects(false)
                .setMaxRedirects(0),
            new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(MOST_WAITING));
  }

  /// From now on.
  void postTo(URI url) {
    doors.set(List.of(url));
  }

  /// Ends when it was answered or given up; never fails.
  Future<Void> post(Ledger.Line line, String status, Optional<String> failureReason) {
    List<URI> all = doors.get();
    if (all.isEmpty()) {
      return Future.succeededFuture();
    }
    var form =
        MultiMap.caseInsensitiveMultiMap()
            .add("id", line.messageId())
            .add("status", status)
            .add("phoneNumber", line.to())
            .add("networkCode", "99999");
    failureReason.ifPresent(reason -> form.add("failureReason", reason));
    return sent(form, all, turn.getAndIncrement(), all.size())
        .onSuccess(answer -> {
          if (answer.statusCode() != 200) {
            LOG.warn("a delivery report was answered with {}", answer.statusCode());
          }
        })
        .onFailure(
            trouble -> LOG.warn("a delivery report was lost: {}", trouble.getClass().getName()))
        .otherwiseEmpty()
        .mapEmpty();
  }

  /// Where no line was opened nothing was said.
  private Future<HttpResponse<Buffer>> sent(MultiMap form, List<URI> all, int door, int left) {
    return client
        .postAbs(all.get(Math.floorMod(door, all.size())).toString())
        .timeout(TIMEOUT.toMillis())
        .sendForm(form)
        .recover(trouble ->
            trouble instanceof ConnectException && left > 1
                ? sent(form, all, door + 1, left - 1)
                : Future.failedFuture(trouble));
  }

  @Override
  public void close() {
    client.close();
  }
}
