package org.hakimtoto.notifier.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.http.HttpCaller;
import org.hakimtoto.notifier.http.HttpOutcome;

/// Asks Africa's Talking whether the SIMs of numbers were changed. What it answers is only that it
/// took the question, and under which id: the answer itself is posted to us later. A number it does
/// not know has no id. It costs money, so nothing is asked twice by itself.
public final class SimQuestion implements AutoCloseable {
  /// The most numbers of one call.
  public static final int AT_ONCE = 50;

  /// The most characters of an id.
  public static final int MAX_ID = 128;

  private static final JsonMapper JSON = new JsonMapper();
  private static final URI LIVE = URI.create("https://insights.africastalking.com");
  private static final URI SANDBOX = URI.create("https://insights.sandbox.africastalking.com");

  private final CarrierAccount account;
  private final HttpCaller caller;

  /// @param account with the host where this is asked
  /// @param caller closed with this
  public SimQuestion(CarrierAccount account, HttpCaller caller) {
    this.account = account;
    this.caller = caller;
  }

  /// Where it is asked for an account.
  public static URI homeOf(String username) {
    return username.equals(CarrierAccount.SANDBOX_USERNAME) ? SANDBOX : LIVE;
  }

  /// A question that was taken.
  public record Taken(PhoneNumber number, String requestId) {
    @Override
    public String toString() {
      return "Taken[" + number + "]";
    }
  }

  /// The questions that were taken; empty: the carrier did not take the call, or nobody knows.
  public Optional<List<Taken>> ask(List<PhoneNumber> numbers) {
    var body = JSON.createObjectNode().put("username", account.username());
    var list = body.putArray("phoneNumbers");
    numbers.forEach(number -> list.add(number.e164()));
    var headers =
        Map.of(
            "apiKey", account.key().value(),
            "Accept", "application/json",
            "Content-Type", "application/json");
    URI url = account.host().resolve("/v1/sim-swap");
    return switch (caller.post(url, headers, body.toString().getBytes(UTF_8))) {
      case HttpOutcome.Answered answer when answer.status() / 100 == 2 -> read(answer.body());
      case HttpOutcome.Answered _, HttpOutcome.NotSent _, HttpOutcome.MayHaveArrived _ ->
          Optional.empty();
    };
  }

  static Optional<List<Taken>> read(String body) {
    JsonNode responses;
    try {
      responses = JSON.readTree(body).path("responses");
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    return responses.isArray()
        ? Optional.of(
            StreamSupport.stream(responses.spliterator(), false)
                .flatMap(entry -> taken(entry).stream())
                .toList())
        : Optional.empty();
  }

  private static Optional<Taken> taken(JsonNode entry) {
    String id = entry.path("requestId").asText().strip();
    JsonNode phone = entry.path("phoneNumber");
    String number = phone.isTextual() ? phone.asText() : phone.path("number").asText();
    return id.isEmpty() || id.length() > MAX_ID
        ? Optional.empty()
        : PhoneNumber.parse(number).map(known -> new Taken(known, id));
  }

  @Override
  public void close() {
    caller.close();
  }
}
