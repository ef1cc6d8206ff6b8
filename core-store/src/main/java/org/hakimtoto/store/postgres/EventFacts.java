package org.hakimtoto.store.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.Area;
import org.hakimtoto.core.CaseEvent;
import org.hakimtoto.core.Category;
import org.hakimtoto.core.ChildRole;
import org.hakimtoto.core.Danger;
import org.hakimtoto.core.Guardian;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.core.Report;
import org.hakimtoto.core.Reporter;
import org.hakimtoto.core.Sex;
import org.hakimtoto.core.StatedAge;
import org.hakimtoto.core.Track;
import org.hakimtoto.core.Urgency;
import org.hakimtoto.core.Whereabouts;
import org.hakimtoto.core.WithinThreeDays;

/// The written form of an event, before it is sealed. Explicit field by field, so that renaming a
/// Java member cannot change what was written years ago.
final class EventFacts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NO_AGE = -1;

  private EventFacts() {}

  static String kind(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reported _ -> "reported";
    };
  }

  static byte[] write(CaseEvent event) {
    var json =
        switch (event) {
          case CaseEvent.Reported reported -> reported(reported);
        };
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CaseEvent read(String kind, Instant at, byte[] facts) {
    try {
      JsonNode json = JSON.readTree(facts);
      return switch (kind) {
        case "reported" -> reported(json, at);
        default -> throw new IllegalStateException("an event of a kind this release does not know");
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode reported(CaseEvent.Reported event) {
    Report report = event.report();
    ObjectNode json =
        JSON.createObjectNode()
            .put("urgency", event.urgency().name())
            .put("track", event.track().name())
            .put("role", report.role().name())
            .put("danger", report.danger().name())
            .put("category", report.category().name())
            .put("within3days", report.withinThreeDays().name())
            .put("sex", report.sex().name())
            .put("age", report.age().years().orElse(NO_AGE))
            .put("county", report.place().county())
            .put("subCounty", report.place().subCounty())
            .put("location", report.place().location())
            .put("listed", report.placeListed())
            .put("whereabouts", report.whereabouts().name())
            .put("nameOrOb", report.nameOrObNumber());
    putGuardian(json.putObject("guardian"), report.guardian());
    putReporter(json.putObject("reporter"), report.reporter());
    return json;
  }

  private static void putGuardian(ObjectNode json, Guardian guardian) {
    switch (guardian) {
      case Guardian.Reachable reachable ->
          json.put("is", "reachable").put("phone", reachable.phone().e164());
      case Guardian.NotKnown _ -> json.put("is", "not-known");
      case Guardian.DoNotContact _ -> json.put("is", "do-not-contact");
    }
  }

  private static void putReporter(ObjectNode json, Reporter reporter) {
    switch (reporter) {
      case Reporter.Verified verified ->
          json.put("is", "verified")
              .put("officer", verified.officer().toString())
              .put("phone", verified.phone().e164())
              .put("language", verified.language().code());
      case Reporter.Unverified unverified ->
          json.put("is", "unverified")
              .put("phone", unverified.phone().e164())
              .put("language", unverified.language().code())
              .put("mayText", unverified.mayText());
    }
  }

  private static CaseEvent.Reported reported(JsonNode json, Instant at) {
    int age = json.get("age").asInt();
    var report =
        new Report(
            ChildRole.valueOf(text(json, "role")),
            Danger.valueOf(text(json, "danger")),
            Category.valueOf(text(json, "category")),
            WithinThreeDays.valueOf(text(json, "within3days")),
            Sex.valueOf(text(json, "sex")),
            new StatedAge(age == NO_AGE ? OptionalInt.empty() : OptionalInt.of(age)),
            new Area(
                json.get("county").asInt(),
                json.get("subCounty").asInt(),
                json.get("location").asInt()),
            json.get("listed").asBoolean(),
            Whereabouts.valueOf(text(json, "whereabouts")),
            guardian(json.get("guardian")),
            text(json, "nameOrOb"),
            reporter(json.get("reporter")));
    return new CaseEvent.Reported(
        report, Urgency.valueOf(text(json, "urgency")), Track.valueOf(text(json, "track")), at);
  }

  private static Guardian guardian(JsonNode json) {
    return switch (text(json, "is")) {
      case "reachable" -> new Guardian.Reachable(new PhoneNumber(text(json, "phone")));
      case "not-known" -> new Guardian.NotKnown();
      // anything not understood is the safe one
      default -> new Guardian.DoNotContact();
    };
  }

  private static Reporter reporter(JsonNode json) {
    var phone = new PhoneNumber(text(json, "phone"));
    var language = new Language(text(json, "language"));
    return text(json, "is").equals("verified")
        ? new Reporter.Verified(UUID.fromString(text(json, "officer")), phone, language)
        : new Reporter.Unverified(phone, language, json.get("mayText").asBoolean());
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).asText();
  }
}
