package org.hakimtoto.gateway.link;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.hakimtoto.notifier.http.CappedBody;
import org.hakimtoto.notifier.http.RetryAfter;
import org.hakimtoto.notifier.link.Envelope;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.notifier.link.Signature;
import org.jspecify.annotations.Nullable;

/// Posts an event to the one configured address, signed. Follows no redirect, and reads no more of
/// an answer than [CappedBody#MOST].
public final class WebhookCall implements LinkCall, AutoCloseable {
  /// From the first look for the address to the last byte of the answer.
  public static final Duration TOTAL = Duration.ofSeconds(10);

  static final Duration CONNECT = Duration.ofSeconds(5);

  private final URI url;
  private final List<String> secrets;
  private final InstantSource clock;
  private final Duration total;
  private final HttpClient http;

  /// @param secrets the present one first
  /// @param clock the world's, by which receivers judge a signature
  public WebhookCall(URI url, List<String> secrets, InstantSource clock, Duration total) {
    this.url = url;
    this.secrets = List.copyOf(secrets);
    this.clock = clock;
    this.total = total;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  @Override
  public LinkAnswer send(byte[] body) {
    var request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", Envelope.CONTENT_TYPE)
            .header("User-Agent", "haki-mtoto")
            .header(Signature.HEADER, Signature.header(body, secrets, clock.instant()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    var call = http.sendAsync(request, _ -> new CappedBody());
    try {
      return answer(call.get(total.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      call.cancel(true);
      return new LinkAnswer.None("timeout");
    } catch (InterruptedException e) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return new LinkAnswer.None("interrupted");
    } catch (ExecutionException e) {
      return new LinkAnswer.None(code(e.getCause()));
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private static LinkAnswer answer(HttpResponse<CappedBody.Read> response) {
    return new LinkAnswer.Status(response.statusCode(), RetryAfter.of(response.headers()));
  }

  private static String code(@Nullable Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException _, ConnectException _ -> "cannot-connect";
      case HttpTimeoutException _ -> "timeout";
      case SSLException _ -> "tls";
      case IOException _ -> "broken-line";
      case null, default -> "call-failed";
    };
  }
}
