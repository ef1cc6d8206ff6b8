package org.hakimtoto.gateway.link;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.notifier.http.HttpCaller;
import org.hakimtoto.notifier.http.HttpOutcome;
import org.hakimtoto.notifier.link.Envelope;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.notifier.link.Signature;

/// Posts an event to the one configured address, signed.
public final class WebhookCall implements LinkCall, AutoCloseable {
  /// From the first look for the address to the last byte of the answer.
  public static final Duration TOTAL = Duration.ofSeconds(10);

  private final URI url;
  private final List<String> secrets;
  private final InstantSource clock;
  private final HttpCaller caller;

  /// @param secrets the present one first
  /// @param clock the world's, by which receivers judge a signature
  public WebhookCall(
      Vertx vertx, URI url, List<String> secrets, InstantSource clock, Duration total) {
    this.url = url;
    this.secrets = List.copyOf(secrets);
    this.clock = clock;
    this.caller = VertxHttpCaller.withALineEach(vertx, LinkSender.CASES_AT_ONCE, total);
  }

  @Override
  public LinkAnswer send(String id, byte[] body) {
    var headers = new HashMap<>(Signature.headers(id, body, secrets, clock.instant()));
    headers.put("Content-Type", Envelope.CONTENT_TYPE);
    return answer(caller.post(url, headers, body));
  }

  static LinkAnswer answer(HttpOutcome outcome) {
    return switch (outcome) {
      case HttpOutcome.Answered answer ->
          new LinkAnswer.Status(answer.status(), answer.retryAfter());
      case HttpOutcome.NotSent(String code) -> new LinkAnswer.None(code);
      case HttpOutcome.MayHaveArrived(String code) -> new LinkAnswer.None(code);
    };
  }

  @Override
  public void close() {
    caller.close();
  }
}
