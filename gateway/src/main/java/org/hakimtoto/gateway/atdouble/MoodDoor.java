package org.hakimtoto.gateway.atdouble;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The mood over HTTP: `PUT /mood` with `{"mood":"slow","reports":"twice","prefix":"+25471"}`. What
/// is not named is as on a good day.
final class MoodDoor {
  private MoodDoor() {}

  static void set(RoutingContext call, Manners manners) {
    Optional<JsonObject> wanted = json(call);
    Optional<Mood> mood = wanted.flatMap(json -> Mood.of(json.getString("mood", "ok")));
    Optional<Reporting> reporting =
        wanted.flatMap(json -> Reporting.of(json.getString("reports", "once")));
    if (mood.isEmpty() || reporting.isEmpty()) {
      refuse(call, "moods: " + moods() + "\nreports: " + reportings() + "\n");
      return;
    }
    String prefix = wanted.get().getString("prefix", "");
    if (manners.set(prefix, new Manner(mood.get(), reporting.get()))) {
      var _ = call.response().setStatusCode(204).end();
    } else {
      refuse(call, "more than " + Manners.MOST + " prefixes\n");
    }
  }

  private static Optional<JsonObject> json(RoutingContext call) {
    try {
      return Optional.ofNullable(call.body().asJsonObject());
    } catch (DecodeException | ClassCastException e) {
      return Optional.empty();
    }
  }

  private static void refuse(RoutingContext call, String words) {
    var _ = call.response().setStatusCode(400).putHeader("Content-Type", "text/plain").end(words);
  }

  static String moods() {
    return Arrays.stream(Mood.values()).map(Mood::word).collect(Collectors.joining(", "));
  }

  static String reportings() {
    return Arrays.stream(Reporting.values()).map(Reporting::word).collect(Collectors.joining(", "));
  }
}
