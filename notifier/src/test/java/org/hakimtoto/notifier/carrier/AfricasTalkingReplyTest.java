package org.hakimtoto.notifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.AfricasTalkingReply.Answer;
import org.hakimtoto.notifier.carrier.SendResult.Accepted;
import org.hakimtoto.notifier.carrier.SendResult.TryLater;
import org.hakimtoto.notifier.carrier.SendResult.Unknown;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every answer carrier.md §3.3 and §3.4 knows of, and those it warns of, each with what it permits
/// for an alert (A) and for a message that must not come twice (B).
class AfricasTalkingReplyTest {
  private static final String TO = "+254711222333";
  private static final String SENDER_FAULT =
      "{\"SMSMessageData\":{\"Message\":\"InvalidSenderId\",\"Recipients\":[]}}";

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // accepted: three codes, one word
        "100 | Success | accepted ATXid_1 | accepted ATXid_1",
        "101 | Success | accepted ATXid_1 | accepted ATXid_1",
        "102 | Success | accepted ATXid_1 | accepted ATXid_1",
        "101 | Sent | accepted ATXid_1 | accepted ATXid_1",
        "101 | '' | accepted ATXid_1 | accepted ATXid_1",
        // refused for good
        "401 | RiskHold | refused risk-hold | refused risk-hold",
        "403 | InvalidPhoneNumber | refused invalid-phone-number | refused invalid-phone-number",
        "404 | UnsupportedNumberType | refused unsupported-number-type | refused unsupported-number-type",
        "406 | UserInBlacklist | refused user-in-blacklist | refused user-in-blacklist",
        "407 | CouldNotRoute | refused could-not-route | refused could-not-route",
        "409 | DoNotDisturbRejection | refused do-not-disturb | refused do-not-disturb",
        "417 | Strange | refused code-417 | refused code-417",
        // our account: everything rests
        "402 | InvalidSenderId | later invalid-sender-id PT5M ACCOUNT | later invalid-sender-id PT5M ACCOUNT",
        "405 | InsufficientBalance | later insufficient-balance PT2M ACCOUNT | later insufficient-balance PT2M ACCOUNT",
        // said to be not sent, but not yet confirmed by the carrier
        "500 | InternalServerError | later internal-server-error PT1M LINE | unknown internal-server-error",
        "501 | GatewayError | later gateway-error PT1M LINE | unknown gateway-error",
        "517 | Strange | later code-517 PT1M LINE | unknown code-517",
        "502 | RejectedByGateway | later rejected-by-gateway PT2M MESSAGE | later rejected-by-gateway PT2M MESSAGE",
        // codes nobody knows: the word is read
        "0 | Success | accepted ATXid_1 | accepted ATXid_1",
        "103 | Success | accepted ATXid_1 | accepted ATXid_1",
        "200 | userinblacklist | refused user-in-blacklist | refused user-in-blacklist",
        "600 | Strange | unknown unknown-status | unknown unknown-status",
        "-1 | '' | unknown unknown-status | unknown unknown-status",
      })
  void the_code_of_the_recipient(int code, String status, String alert, String reply) {
    String body =
        recipients(
            """
            {"statusCode":%d,"number":"%s","status":"%s","cost":"KES 0.8000","messageId":"ATXid_1"}
            """
                .formatted(code, TO, status));

    assertThat(told(new Answer(201, body), DeliveryClass.A)).isEqualTo(alert);
    assertThat(told(new Answer(201, body), DeliveryClass.B)).isEqualTo(reply);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "newer, with parts and network"
            + " | {'statusCode':100,'number':'+254711222333','status':'Sent','cost':'KES 1.6','messageId':'ATXid_1','messageParts':2,'networkCode':'63902'}"
            + " | accepted ATXid_1",
        "no cost, number without plus"
            + " | {'statusCode':101,'number':'254711222333','messageId':'ATXid_1'}"
            + " | accepted ATXid_1",
        "code as text"
            + " | {'statusCode':'101','number':'+254711222333','messageId':'ATXid_1'}"
            + " | accepted ATXid_1",
        "no number, but it is the only one"
            + " | {'statusCode':101,'messageId':'ATXid_1'}"
            + " | accepted ATXid_1",
        "accepted with the id None"
            + " | {'statusCode':101,'number':'+254711222333','status':'Success','messageId':'None'}"
            + " | unknown no-message-id",
        "accepted without an id"
            + " | {'statusCode':101,'number':'+254711222333','status':'Success'}"
            + " | unknown no-message-id",
        "accepted with an id that is null"
            + " | {'statusCode':101,'number':'+254711222333','messageId':null}"
            + " | unknown no-message-id",
        "refused with the id None"
            + " | {'statusCode':403,'number':'+254711222333','status':'InvalidPhoneNumber','cost':'0','messageId':'None'}"
            + " | refused invalid-phone-number",
        "old, without a code"
            + " | {'number':'+254711222333','status':'Success','cost':'KES 1','messageId':'ATXid_1'}"
            + " | accepted ATXid_1",
        "old, could not send"
            + " | {'number':'+254711222333','status':'Could Not Send','cost':'0','messageId':'None'}"
            + " | later could-not-send PT5M MESSAGE",
        "old, another word"
            + " | {'number':'+254711222333','status':'Maybe','messageId':'None'}"
            + " | unknown unknown-status",
        "another number"
            + " | {'statusCode':101,'number':'+254711222334','messageId':'ATXid_1'}"
            + " | unknown somebody-else-in-it",
        "no number at all"
            + " | {'statusCode':101,'number':'MTN','messageId':'ATXid_1'}"
            + " | unknown somebody-else-in-it",
        "ours among others"
            + " | {'statusCode':403,'number':'+254711222334','messageId':'None'},{'statusCode':101,'number':'+254711222333','messageId':'ATXid_1'}"
            + " | accepted ATXid_1",
        "others only"
            + " | {'statusCode':101,'number':'+254711222334','messageId':'ATXid_1'},{'statusCode':101,'messageId':'ATXid_2'}"
            + " | unknown somebody-else-in-it",
        "ours twice"
            + " | {'statusCode':101,'number':'+254711222333','messageId':'ATXid_1'},{'statusCode':403,'number':'+254711222333','messageId':'None'}"
            + " | unknown twice-in-it",
        "a word instead of an entry | 'ATXid_1' | unknown unknown-status",
      })
  void the_shape_of_the_recipients(String label, String entries, String expected) {
    assertThat(told(new Answer(201, recipients(entries.replace('\'', '"'))), DeliveryClass.B))
        .as(label)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "Message: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "InvalidSenderId | later invalid-sender-id PT5M ACCOUNT",
        "InsufficientBalance | later insufficient-balance PT2M ACCOUNT",
        "UserInBlacklist | refused user-in-blacklist",
        "Sent to 0/1 Total Cost: 0 | later sent-to-nobody PT5M MESSAGE",
        "Success | unknown nobody-in-it",
        "Sent to 1/1 Total Cost: KES 0.8 | unknown nobody-in-it",
        "'' | unknown nobody-in-it",
      })
  void nobody_in_the_list_with_http201(String message, String expected) {
    String body = SENDER_FAULT.replace("InvalidSenderId", message);

    assertThat(told(new Answer(201, body), DeliveryClass.B)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "HTTP {0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | The supplied authentication is invalid | later authentication PT5M ACCOUNT",
        "403 | '' | later forbidden PT5M ACCOUNT",
        "404 | <html>Not Found</html> | later wrong-address PT5M ACCOUNT",
        "400 | Request is missing required form field 'message' | later http-400 PT5M MESSAGE",
        "405 | HTTP method not allowed | later http-405 PT5M MESSAGE",
        "408 | '' | unknown http-408",
        "409 | {} | refused do-not-disturb",
        "413 | '' | refused http-413",
        "415 | The request's Content-Type is not supported | later http-415 PT5M MESSAGE",
        "429 | '' | later too-many PT30S ACCOUNT",
        "300 | '' | unknown redirected",
        "301 | '' | unknown redirected",
        "302 | '' | unknown redirected",
        "303 | '' | unknown redirected",
        "307 | '' | later redirected PT5M ACCOUNT",
        "308 | '' | later redirected PT5M ACCOUNT",
        "500 | There was an internal server error. | unknown http-500",
        "502 | <html><h1>502 Bad Gateway</h1></html> | unknown http-502",
        "503 | The server is currently unavailable | unknown http-503",
        "504 | '' | unknown http-504",
        "101 | '' | unknown http-101",
        "999 | '' | unknown http-999",
      })
  void the_whole_call_by_its_http_status(int status, String body, String expected) {
    assertThat(told(new Answer(status, body), DeliveryClass.A)).isEqualTo(expected);
    assertThat(told(new Answer(status, body), DeliveryClass.B)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "Retry-After {0} s")
  @CsvSource({"7, PT7S", "0, PT0S", "600, PT10M", "999999999, PT10M"})
  void too_many_asks_for_its_own_rest_but_not_for_ever(long seconds, Duration rest) {
    var answer = new Answer(429, Optional.of(Duration.ofSeconds(seconds)), "");

    assertThat(told(answer, DeliveryClass.A)).isEqualTo("later too-many " + rest + " ACCOUNT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"Success\"",
        "101",
        "{}",
        "{\"SMSMessageData\":{}}",
        "{\"SMSMessageData\":\"InvalidSenderId\"}",
        "{\"SMSMessageData\":{\"Message\":\"InvalidSenderId\"}}",
        "{\"SMSMessageData\":{\"Message\":\"InvalidSenderId\",\"Recipients\":null}}",
        "{\"SMSMessageData\":{\"Message\":\"InvalidSenderId\",\"Recipients\":{}}}",
        "{\"SMSMessageData\":{\"Message\":\"Sent to 1/1\",\"Recipients\":[{\"statusCode\":101,",
        "{\"SMSMessageData\":{\"Message\":\"InvalidSenderId\",\"Recipients\":[]}}}",
        "{\"SMSMessageData\":{\"Message\":\"InvalidSenderId\",\"Recipients\":[],\"Recipients\":[]}}",
        "<AfricasTalkingResponse><SMSMessageData><Message>Sent to 1/1</Message><Recipients>"
            + "<Recipient><number>+254711222333</number><status>Success</status>"
            + "<messageId>ATXid_1</messageId></Recipient></Recipients></SMSMessageData>"
            + "</AfricasTalkingResponse>",
        "<html><body>Welcome to the hotel's network</body></html>",
        "The supplied authentication is invalid",
      })
  void a201_that_does_not_say_what_it_must_is_unknown(String body) {
    for (var deliveryClass : DeliveryClass.values()) {
      assertThat(read(new Answer(201, body), deliveryClass)).isInstanceOf(Unknown.class);
    }
  }

  @Test
  void any2xx_is_read_alike() {
    for (int status : new int[] {200, 201, 202, 299}) {
      assertThat(told(new Answer(status, SENDER_FAULT), DeliveryClass.B))
          .isEqualTo("later invalid-sender-id PT5M ACCOUNT");
    }
  }

  /// However a good answer is cut or one of its characters changed: never a throw, never an id that
  /// was not in it, and never a licence to send again.
  @Test
  void a_damaged_acceptance_is_never_read_as_not_sent() {
    String good =
        recipients("{\"statusCode\":101,\"number\":\"" + TO + "\",\"messageId\":\"ATXid_1\"}");
    for (int length = 0; length < good.length(); length++) {
      assertThat(read(new Answer(201, good.substring(0, length)), DeliveryClass.A))
          .isInstanceOf(Unknown.class);
    }
    var random = new Random(20_261_125);
    for (int round = 0; round < 5_000; round++) {
      var damaged = new StringBuilder(good);
      damaged.setCharAt(random.nextInt(good.length()), (char) (32 + random.nextInt(95)));
      SendResult result = read(new Answer(201, damaged.toString()), DeliveryClass.B);
      if (result instanceof Accepted(String id)) {
        assertThat(damaged.toString()).contains(id);
      }
      // one digit of the code may make a refusal of it: the only damage that can, and TCP and TLS
      // check for it
      if (result instanceof TryLater) {
        assertThat(damaged.toString()).containsPattern("\"statusCode\":[45]0");
      }
    }
  }

  @Test
  void an_id_longer_than_a_delivery_report_may_bring_is_none() {
    String id = "A".repeat(AfricasTalkingReply.MAX_ID + 1);
    String entry = "{\"statusCode\":101,\"number\":\"" + TO + "\",\"messageId\":\"%s\"}";

    assertThat(told(new Answer(201, recipients(entry.formatted(id))), DeliveryClass.A))
        .isEqualTo("unknown no-message-id");
    assertThat(told(new Answer(201, recipients(entry.formatted(id.substring(1)))), DeliveryClass.A))
        .startsWith("accepted");
  }

  private static String recipients(String entries) {
    return "{\"SMSMessageData\":{\"Message\":\"Sent to 1/1 Total Cost: USD 0.0079 Message parts: 1\","
        + "\"Recipients\":["
        + entries
        + "]}}";
  }

  private static SendResult read(Answer answer, DeliveryClass deliveryClass) {
    return AfricasTalkingReply.read(
        answer, new OutgoingSms(new PhoneNumber(TO), "22115", "Habari", deliveryClass));
  }

  private static String told(Answer answer, DeliveryClass deliveryClass) {
    return switch (read(answer, deliveryClass)) {
      case Accepted(String id) -> "accepted " + id;
      case SendResult.Refused(String code) -> "refused " + code;
      case TryLater later -> "later " + later.code() + " " + later.rest() + " " + later.trouble();
      case Unknown(String code) -> "unknown " + code;
    };
  }
}
