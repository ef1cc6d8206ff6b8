package org.hakimtoto.gateway.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.signin.MinistryPolicy.IdToken;

/// Reads what an id token says. What has another form than it must is not there. Pure.
final class IdTokens {
  private IdTokens() {}

  static IdToken read(JsonObject said) {
    return new IdToken(
        // with a slash at its end or without, as it was configured
        text(said, "iss").map(issuer -> issuer.replaceFirst("/$", "")),
        audience(said),
        text(said, "azp"),
        time(said, "exp"),
        time(said, "iat"),
        text(said, "nonce"),
        time(said, "auth_time"));
  }

  /// One number, as text or as a number: of several nobody knows whose they are.
  static Optional<StaffNumber> staffNumber(JsonObject said, String claim) {
    return switch (said.getValue(claim)) {
      case String text -> StaffNumber.parse(text);
      case Integer number -> StaffNumber.parse(number.toString());
      case Long number -> StaffNumber.parse(number.toString());
      case null, default -> Optional.empty();
    };
  }

  private static Optional<String> text(JsonObject said, String claim) {
    return said.getValue(claim) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static List<String> audience(JsonObject said) {
    return switch (said.getValue("aud")) {
      case String one -> List.of(one);
      case JsonArray many -> many.stream().map(String::valueOf).toList();
      case null, default -> List.of();
    };
  }

  private static Optional<Instant> time(JsonObject said, String claim) {
    try {
      return said.getValue(claim) instanceof Number seconds
          ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
