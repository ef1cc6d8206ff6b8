package org.hakimtoto.lab.carrier;

import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a send asks for, as either door of the carrier takes it: pure.
final class SendReader {
  private SendReader() {}

  /// @param from empty when none was named
  record Asked(String username, List<String> to, String from, String text) {}

  /// A call that cannot be understood, in the carrier's plain words.
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String words) {
      super(words);
    }
  }

  static Asked form(MultiMap form) throws Malformed {
    String to = required(form, "to");
    return new Asked(
        required(form, "username"),
        Arrays.stream(to.split(",")).map(String::strip).toList(),
        Optional.ofNullable(form.get("from")).orElse(""),
        required(form, "message"));
  }

  static Asked json(String body) throws Malformed {
    try {
      var json = new JsonObject(body);
      var to = json.getJsonArray("phoneNumbers");
      if (to == null || to.isEmpty()) {
        throw missing("phoneNumbers");
      }
      return new Asked(
          required(json, "username"),
          to.stream().map(String::valueOf).toList(),
          required(json, "senderId"),
          required(json, "message"));
    } catch (DecodeException | ClassCastException e) {
      throw new Malformed("The request content was malformed");
    }
  }

  private static String required(MultiMap form, String field) throws Malformed {
    String value = form.get(field);
    if (value == null || value.isEmpty()) {
      throw missing(field);
    }
    return value;
  }

  private static String required(JsonObject json, String field) throws Malformed {
    String value = json.getString(field, "");
    if (value.isEmpty()) {
      throw missing(field);
    }
    return value;
  }

  private static Malformed missing(String field) {
    return new Malformed("Request is missing required form field '" + field + "'");
  }
}
