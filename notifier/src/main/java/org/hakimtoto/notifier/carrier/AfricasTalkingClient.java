package org.hakimtoto.notifier.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.notifier.http.HttpCaller;
import org.hakimtoto.notifier.http.HttpOutcome;

/// Africa's Talking over its wire contract, by our own client: one text a call, one call a text. It
/// never sends again. As long as a request was not handed to the line, the text was certainly not
/// sent; from then on only the carrier's answer can say so.
public final class AfricasTalkingClient implements Carrier {
  public static final String NAME = "africastalking";

  private static final String JSON = "application/json";

  /// From the first look for the address to the last byte of the answer. With the second a guard
  /// may wait for a permit it stays within the ten seconds of [Carrier#send].
  public static final Duration TOTAL = Duration.ofSeconds(9);

  static final Duration LINE_REST = Duration.ofSeconds(5);

  private final CarrierAccount account;
  private final HttpCaller caller;

  /// @param caller closed with this; its calls end within [#TOTAL]
  public AfricasTalkingClient(CarrierAccount account, HttpCaller caller) {
    this.account = account;
    this.caller = caller;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    var asked = AfricasTalkingRequest.of(account, sms);
    var headers =
        Map.of(
            "apiKey", account.key().value(),
            "Accept", JSON,
            "Content-Type", asked.contentType());
    return switch (caller.post(asked.url(), headers, asked.body().getBytes(UTF_8))) {
      case HttpOutcome.Answered answer -> AfricasTalkingReply.read(read(answer), sms);
      case HttpOutcome.NotSent(String code) ->
          new SendResult.TryLater(code, LINE_REST, SendResult.Trouble.LINE);
      case HttpOutcome.MayHaveArrived(String code) -> new SendResult.Unknown(code);
    };
  }

  /// What is wrong with the account, by asking for its balance; empty: it is well. Sends nothing.
  @Override
  public Optional<String> fault() {
    String username = URLEncoder.encode(account.username(), UTF_8);
    URI url = account.host().resolve("/version1/user?username=" + username);
    var headers = Map.of("apiKey", account.key().value(), "Accept", JSON);
    return switch (caller.get(url, headers)) {
      case HttpOutcome.Answered answer ->
          switch (answer.status()) {
            case 200, 201 -> Optional.empty();
            case 401 -> Optional.of("the carrier refuses username and key");
            default -> Optional.of("the carrier answers with HTTP status " + answer.status());
          };
      case HttpOutcome.NotSent _, HttpOutcome.MayHaveArrived _ ->
          Optional.of("the carrier does not answer");
    };
  }

  private static AfricasTalkingReply.Answer read(HttpOutcome.Answered answer) {
    return new AfricasTalkingReply.Answer(answer.status(), answer.retryAfter(), answer.body());
  }

  @Override
  public void close() {
    caller.close();
  }
}
