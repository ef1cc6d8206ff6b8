package org.hakimtoto.lab.carrier;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The mood over HTTP: `PUT /mood` with `{"mood":"slow","reports":"twice","prefix":"+25471"}`. What
/// is not named is as on a good day.
final class BehaviourEndpoint {
  private BehaviourEndpoint() {}

  static void set(RoutingContext call, BehaviourRules manners) {
    Optional<JsonObject> wanted = json(call);
    Optional<Behaviour> mood = wanted.flatMap(json -> Behaviour.of(json.getString("mood", "ok")));
    Optional<Reporting> reporting =
        wanted.flatMap(json -> Reporting.of(json.getString("reports", "once")));
    if (mood.isEmpty() || reporting.isEmpty()) {
      refuse(call, "moods: " + moods() + "\nreports: " + reportings() + "\n");
      return;
    }
    String prefix = wanted.get().getString("prefix", "");
    if (manners.set(prefix, new BehaviourRule(mood.get(), reporting.get()))) {
      var _ = call.response().setStatusCode(204).end();
    } else {
      refuse(call, "more than " + BehaviourRules.MOST + " prefixes\n");
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
    return Arrays.stream(Behaviour.values()).map(Behaviour::word).collect(Collectors.joining(", "));
  }

  static String reportings() {
    return Arrays.stream(Reporting.values()).map(Reporting::word).collect(Collectors.joining(", "));
  }
}
