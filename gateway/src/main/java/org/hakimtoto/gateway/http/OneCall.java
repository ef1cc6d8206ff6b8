package org.hakimtoto.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.hakimtoto.notifier.http.HttpCaller;
import org.hakimtoto.notifier.http.HttpOutcome;
import org.hakimtoto.notifier.http.HttpOutcome.Answered;
import org.hakimtoto.notifier.http.HttpOutcome.MayHaveArrived;
import org.hakimtoto.notifier.http.HttpOutcome.NotSent;
import org.jspecify.annotations.Nullable;

/// One call, which knows whether anything of it may have left: either it was withdrawn before there
/// was a line, or it was handed to one, never both.
final class OneCall {
  private final Buffer body;
  private final AtomicReference<Stage> stage = new AtomicReference<>(new Waiting());
  private final CompletableFuture<HttpOutcome> outcome = new CompletableFuture<>();

  private sealed interface Stage {}

  private record Waiting() implements Stage {}

  private record Withdrawn() implements Stage {}

  private record Handed(HttpClientRequest request) implements Stage {}

  OneCall(Buffer body) {
    this.body = body;
  }

  void onLine(HttpClientRequest request) {
    if (!becomes(new Handed(request))) {
      var _ = request.reset();
      return;
    }
    Future<HttpClientResponse> answer = body.length() == 0 ? request.send() : request.send(body);
    answer
        .compose(OneCall::read)
        .onComplete(
            outcome::complete, trouble -> outcome.complete(new MayHaveArrived("broken-line")));
  }

  void withoutLine(Throwable trouble) {
    outcome.complete(new NotSent(code(trouble)));
  }

  /// What became of it; after that time it is given up.
  HttpOutcome outcome(Duration most) {
    try {
      return outcome.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return givenUp("timeout");
    } catch (InterruptedException e) {
      HttpOutcome result = givenUp("interrupted");
      Thread.currentThread().interrupt();
      return result;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private HttpOutcome givenUp(String code) {
    if (becomes(new Withdrawn())) {
      return new NotSent(code);
    }
    if (stage.get() instanceof Handed(HttpClientRequest request)) {
      var _ = request.reset();
    }
    return new MayHaveArrived(code);
  }

  private boolean becomes(Stage next) {
    Stage now = stage.get();
    return now instanceof Waiting && stage.compareAndSet(now, next);
  }

  /// Of more than may be read, the rest is not waited for.
  private static Future<HttpOutcome> read(HttpClientResponse response) {
    Promise<HttpOutcome> end = Promise.promise();
    Buffer kept = Buffer.buffer();
    response.exceptionHandler(end::tryFail);
    response.endHandler(_ -> end.tryComplete(answered(response, kept.toString(UTF_8), false)));
    response.handler(part -> {
      if (kept.length() + part.length() <= HttpCaller.MOST) {
        kept.appendBuffer(part);
      } else if (end.tryComplete(answered(response, "", true))) {
        var _ = response.request().reset();
      }
    });
    return end.future();
  }

  private static Answered answered(HttpClientResponse response, String text, boolean cut) {
    return new Answered(
        response.statusCode(), seconds(response.getHeader("Retry-After")), text, cut);
  }

  private static Optional<Duration> seconds(@Nullable String retryAfter) {
    return Optional.ofNullable(retryAfter)
        .filter(value -> value.matches("\\d{1,9}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)));
  }

  private static String code(Throwable trouble) {
    return switch (trouble) {
      case ConnectException _, UnknownHostException _ -> "cannot-connect";
      case SSLException _ -> "tls";
      default -> "broken-line";
    };
  }
}
