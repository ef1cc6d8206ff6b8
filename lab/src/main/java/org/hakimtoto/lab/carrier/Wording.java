package org.hakimtoto.lab.carrier;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// The carrier's answers, letter by letter as they were recorded: pure.
final class Wording {
  static final String UNAUTHORIZED = "The supplied authentication is invalid";
  static final String BAD_GATEWAY =
      """
      <html>
      <head><title>502 Bad Gateway</title></head>
      <body>
      <center><h1>502 Bad Gateway</h1></center>
      </body>
      </html>
      """;

  private Wording() {}

  /// One number and what became of it.
  record Entry(String number, int code, String status, String messageId) {
    JsonObject json() {
      return new JsonObject()
          .put("statusCode", code)
          .put("number", number)
          .put("status", status)
          .put("cost", messageId.equals("None") ? "0" : "KES 0.8000")
          .put("messageId", messageId);
    }
  }

  static String answer(List<Entry> entries) {
    long taken = entries.stream().filter(entry -> !entry.messageId().equals("None")).count();
    var recipients = new JsonArray();
    entries.forEach(entry -> recipients.add(entry.json()));
    return data(
        "Sent to " + taken + "/" + entries.size() + " Total Cost: KES 0.8000 Message parts: 1",
        recipients);
  }

  static String invalidSender() {
    return data("InvalidSenderId", new JsonArray());
  }

  private static String data(String message, JsonArray recipients) {
    return new JsonObject()
        .put(
            "SMSMessageData",
            new JsonObject().put("Message", message).put("Recipients", recipients))
        .encode();
  }

  static Entry entry(String number, Behaviour mood, String messageId) {
    return switch (mood) {
      case NO_BALANCE -> new Entry(number, 405, "InsufficientBalance", "None");
      case BLACKLISTED -> new Entry(number, 406, "UserInBlacklist", "None");
      case INTERNAL_ERROR -> new Entry(number, 500, "InternalServerError", "None");
      case OK,
          SLOW,
          SILENT,
          CUTS_HALFWAY,
          TRUNCATED_JSON,
          ACCEPTS_AND_RESETS,
          INVALID_SENDER_ID,
          UNAUTHORIZED,
          TOO_MANY,
          HTML_502,
          REDIRECTS ->
          new Entry(number, 102, "Success", messageId);
    };
  }
}
