package org.hakimtoto.notifier.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.hakimtoto.notifier.Carrier;
import org.hakimtoto.notifier.OutgoingSms;
import org.hakimtoto.notifier.SendResult;
import org.hakimtoto.notifier.http.CappedBody;
import org.hakimtoto.notifier.http.RetryAfter;
import org.jspecify.annotations.Nullable;

/// Africa's Talking over its wire contract, by our own client: one text a call, one call a text. It
/// never sends again, follows no redirect, reads at most [CappedBody#MOST] of an answer and ends
/// within its total time. As long as the body of a request was not handed to the line, the text was
/// certainly not sent; from then on only the carrier's answer can say so.
public final class AfricasTalkingClient implements Carrier {
  public static final String NAME = "africastalking";

  /// From the first look for the address to the last byte of the answer. With the second a guard
  /// may wait for a permit it stays within the ten seconds of [Carrier#send].
  public static final Duration TOTAL = Duration.ofSeconds(9);

  static final Duration CONNECT = Duration.ofSeconds(4);
  static final Duration LINE_REST = Duration.ofSeconds(5);

  private final CarrierAccount account;
  private final Duration total;
  private final HttpClient http;

  /// @param total the longest a call may take
  public AfricasTalkingClient(CarrierAccount account, Duration total) {
    this.account = account;
    this.total = total;
    this.http =
        HttpClient.newBuilder()
            // HTTP/2 would let the client send an unprocessed stream again by itself
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    var asked = AfricasTalkingRequest.of(account, sms);
    var body = new GivenOnce(asked.body().getBytes(UTF_8));
    var request =
        request(asked.url()).header("Content-Type", asked.contentType()).POST(body).build();
    var call = http.sendAsync(request, _ -> new CappedBody());
    try {
      return AfricasTalkingReply.read(
          answer(call.get(total.toMillis(), TimeUnit.MILLISECONDS)), sms);
    } catch (TimeoutException e) {
      return lost(body, call, "timeout");
    } catch (InterruptedException e) {
      SendResult result = lost(body, call, "interrupted");
      Thread.currentThread().interrupt();
      return result;
    } catch (ExecutionException e) {
      return beforeTheBody(e.getCause())
          ? notSent("cannot-connect")
          : lost(body, call, "broken-line");
    }
  }

  /// What is wrong with the account, by asking for its balance; empty: it is well. Sends nothing.
  public Optional<String> fault() {
    String username = URLEncoder.encode(account.username(), UTF_8);
    URI url = account.host().resolve("/version1/user?username=" + username);
    var call = http.sendAsync(request(url).GET().build(), _ -> new CappedBody());
    try {
      int status = call.get(total.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return switch (status) {
        case 200, 201 -> Optional.empty();
        case 401 -> Optional.of("the carrier refuses username and key");
        default -> Optional.of("the carrier answers with HTTP status " + status);
      };
    } catch (TimeoutException | ExecutionException e) {
      call.cancel(true);
      return Optional.of("the carrier does not answer");
    } catch (InterruptedException e) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private HttpRequest.Builder request(URI url) {
    return HttpRequest.newBuilder(url)
        .header("apiKey", account.key().value())
        .header("Accept", "application/json")
        .header("User-Agent", "haki-mtoto");
  }

  private static AfricasTalkingReply.Answer answer(HttpResponse<CappedBody.Read> response) {
    CappedBody.Read read = response.body();
    return new AfricasTalkingReply.Answer(
        response.statusCode(),
        RetryAfter.of(response.headers()),
        // the beginning of something longer is not an answer
        read.cut() ? "" : read.text());
  }

  /// The line before the call, so that nothing can leave between the question and its answer.
  private static SendResult lost(
      GivenOnce body, CompletableFuture<HttpResponse<CappedBody.Read>> call, String code) {
    boolean stillOurs = body.withdraw();
    call.cancel(true);
    return stillOurs ? notSent(code) : new SendResult.Unknown(code);
  }

  private static SendResult notSent(String code) {
    return new SendResult.TryLater(code, LINE_REST, SendResult.Trouble.LINE);
  }

  /// A handshake that failed at either end carried no request to anybody.
  private static boolean beforeTheBody(@Nullable Throwable cause) {
    return cause instanceof ConnectException || cause instanceof SSLHandshakeException;
  }
}
