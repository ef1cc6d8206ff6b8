package org.hakimtoto.notifier.carrier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.SendResult.Accepted;
import org.hakimtoto.notifier.carrier.SendResult.Refused;
import org.hakimtoto.notifier.carrier.SendResult.Trouble;
import org.hakimtoto.notifier.carrier.SendResult.TryLater;
import org.hakimtoto.notifier.carrier.SendResult.Unknown;
import org.hakimtoto.store.outbox.DeliveryClass;

/// What an answer of Africa's Talking means for the one text that was sent: pure. The HTTP status
/// says whether the call was refused as a whole; whether a text was taken is only in the
/// recipient's own entry. The content type decides nothing, for it is often wrong. Words of the
/// carrier never leave this class: codes are ours.
public final class AfricasTalkingReply {
  /// A new key works after five to twenty minutes; a mended sender at once.
  static final Duration ACCOUNT_REST = Duration.ofMinutes(5);

  /// How soon a top-up is noticed.
  static final Duration BALANCE_REST = Duration.ofMinutes(2);

  /// After a refusal that gives no reason we know.
  static final Duration ODD_REST = Duration.ofMinutes(5);

  static final Duration TOO_MANY_REST = Duration.ofSeconds(30);
  static final Duration LONGEST_REST = Duration.ofMinutes(10);
  static final Duration TELCO_REST = Duration.ofMinutes(2);
  static final Duration ILL_REST = Duration.ofMinutes(1);
  static final int MAX_ID = 128;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private AfricasTalkingReply() {}

  /// An answer as it came.
  ///
  /// @param retryAfter what the header of that name asks for
  public record Answer(int status, Optional<Duration> retryAfter, String body) {
    public Answer(int status, String body) {
      this(status, Optional.empty(), body);
    }
  }

  public static SendResult read(Answer answer, OutgoingSms asked) {
    int status = answer.status();
    return switch (status / 100) {
      case 2 -> readBody(answer.body(), asked);
      case 3 -> redirected(status);
      case 4 -> refusedAsAWhole(status, answer.retryAfter());
      default -> new Unknown("http-" + status);
    };
  }

  /// 307 and 308 say that nothing was done; the others may follow something that was.
  private static SendResult redirected(int status) {
    return switch (status) {
      case 307, 308 -> new TryLater("redirected", ACCOUNT_REST, Trouble.ACCOUNT);
      default -> new Unknown("redirected");
    };
  }

  private static SendResult refusedAsAWhole(int status, Optional<Duration> retryAfter) {
    return switch (status) {
      case 401 -> new TryLater("authentication", ACCOUNT_REST, Trouble.ACCOUNT);
      case 403 -> new TryLater("forbidden", ACCOUNT_REST, Trouble.ACCOUNT);
      case 404 -> new TryLater("wrong-address", ACCOUNT_REST, Trouble.ACCOUNT);
      case 408 -> new Unknown("http-408");
      case 409 -> new Refused("do-not-disturb");
      case 413, 414 -> new Refused("http-" + status);
      case 429 -> new TryLater("too-many", rest(retryAfter), Trouble.ACCOUNT);
      // of this message only: one odd text must not hold up the others
      default -> new TryLater("http-" + status, ODD_REST, Trouble.MESSAGE);
    };
  }

  private static Duration rest(Optional<Duration> retryAfter) {
    Duration asked = retryAfter.orElse(TOO_MANY_REST);
    return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
  }

  private static SendResult readBody(String body, OutgoingSms asked) {
    JsonNode data;
    try {
      data = JSON.readTree(body).path("SMSMessageData");
    } catch (JsonProcessingException e) {
      return new Unknown("not-json");
    }
    JsonNode recipients = data.path("Recipients");
    if (!recipients.isArray()) {
      return new Unknown("no-answer-in-it");
    }
    return recipients.isEmpty()
        ? wholeCall(data.path("Message").asText(), asked)
        : ours(recipients, asked);
  }

  /// Nobody in the list: the reason stands in the prose, and HTTP says 201 all the same.
  private static SendResult wholeCall(String message, OutgoingSms asked) {
    if (message.startsWith("Sent to 0/")) {
      return new TryLater("sent-to-nobody", ODD_REST, Trouble.MESSAGE);
    }
    return codeOf(message)
        .filter(code -> !isAcceptance(code))
        .map(code -> refusal(code, asked))
        .orElse(new Unknown("nobody-in-it"));
  }

  private static SendResult ours(JsonNode recipients, OutgoingSms asked) {
    var entries =
        StreamSupport.stream(recipients.spliterator(), false)
            .filter(entry -> isFor(asked.to(), entry, recipients.size()))
            .toList();
    return switch (entries.size()) {
      case 0 -> new Unknown("somebody-else-in-it");
      case 1 -> entry(entries.getFirst(), asked);
      default -> new Unknown("twice-in-it");
    };
  }

  /// A sole entry without a number is ours, for we asked for one.
  private static boolean isFor(PhoneNumber to, JsonNode entry, int entries) {
    String number = entry.path("number").asText();
    return number.isEmpty()
        ? entries == 1
        : PhoneNumber.parse(number).filter(to::equals).isPresent();
  }

  private static SendResult entry(JsonNode entry, OutgoingSms asked) {
    String status = entry.path("status").asText();
    Optional<Integer> code = code(entry.path("statusCode")).or(() -> codeOf(status));
    if (code.isPresent()) {
      return isAcceptance(code.get()) ? accepted(entry) : refusal(code.get(), asked);
    }
    return status.equalsIgnoreCase("could not send")
        ? new TryLater("could-not-send", ODD_REST, Trouble.MESSAGE)
        : new Unknown("unknown-status");
  }

  /// Only a code we can place: from an odd one the words beside it are read.
  private static Optional<Integer> code(JsonNode statusCode) {
    int code = statusCode.asInt();
    return isAcceptance(code) || code / 100 == 4 || code / 100 == 5
        ? Optional.of(code)
        : Optional.empty();
  }

  private static boolean isAcceptance(int code) {
    return code >= 100 && code <= 102;
  }

  /// An acceptance without an id is none we can rely on; a delivery report may still bring the id.
  private static SendResult accepted(JsonNode entry) {
    String id = entry.path("messageId").asText().strip();
    boolean usable =
        !id.isEmpty()
            && id.length() <= MAX_ID
            && !id.equalsIgnoreCase("none")
            && !id.equalsIgnoreCase("null");
    return usable ? new Accepted(id) : new Unknown("no-message-id");
  }

  private static SendResult refusal(int code, OutgoingSms asked) {
    return switch (code) {
      case 401 -> new Refused("risk-hold");
      case 402 -> new TryLater("invalid-sender-id", ACCOUNT_REST, Trouble.ACCOUNT);
      case 403 -> new Refused("invalid-phone-number");
      case 404 -> new Refused("unsupported-number-type");
      case 405 -> new TryLater("insufficient-balance", BALANCE_REST, Trouble.ACCOUNT);
      case 406 -> new Refused("user-in-blacklist");
      case 407 -> new Refused("could-not-route");
      case 409 -> new Refused("do-not-disturb");
      case 500 -> ill("internal-server-error", asked);
      case 501 -> ill("gateway-error", asked);
      case 502 -> new TryLater("rejected-by-gateway", TELCO_REST, Trouble.MESSAGE);
      default -> code < 500 ? new Refused("code-" + code) : ill("code-" + code, asked);
    };
  }

  /// Said to be not sent. Until the carrier has confirmed that it means it, a message that must not
  /// come twice is not sent again.
  private static SendResult ill(String code, OutgoingSms asked) {
    return asked.deliveryClass() == DeliveryClass.A
        ? new TryLater(code, ILL_REST, Trouble.LINE)
        : new Unknown(code);
  }

  /// The code that the carrier's word for it stands for.
  private static Optional<Integer> codeOf(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "processed" -> Optional.of(100);
      case "success", "sent" -> Optional.of(101);
      case "queued" -> Optional.of(102);
      case "riskhold" -> Optional.of(401);
      case "invalidsenderid" -> Optional.of(402);
      case "invalidphonenumber" -> Optional.of(403);
      case "unsupportednumbertype" -> Optional.of(404);
      case "insufficientbalance" -> Optional.of(405);
      case "userinblacklist" -> Optional.of(406);
      case "couldnotroute" -> Optional.of(407);
      case "donotdisturbrejection" -> Optional.of(409);
      case "internalservererror" -> Optional.of(500);
      case "gatewayerror" -> Optional.of(501);
      case "rejectedbygateway" -> Optional.of(502);
      default -> Optional.empty();
    };
  }
}
