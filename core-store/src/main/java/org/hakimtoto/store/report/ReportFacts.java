package org.hakimtoto.store.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// The written form of a report, field by field: in the events that have one, and in a draft.
public final class ReportFacts {
  private static final int NO_AGE = -1;

  private ReportFacts() {}

  public static ObjectNode reported(CaseEvent.Reported event) {
    ObjectNode json = told(event.report(), event.urgency(), event.track(), event.holder());
    event
        .guardian()
        .ifPresent(
            contact -> json.withObjectProperty("guardian").put("contact", contact.toString()));
    return json;
  }

  public static CaseEvent.Reported reported(JsonNode json, Instant at) {
    return new CaseEvent.Reported(
        report(json),
        Urgency.valueOf(text(json, "urgency")),
        Track.valueOf(text(json, "track")),
        holder(json),
        contact(json.get("guardian")),
        at);
  }

  public static ObjectNode continued(CaseEvent.ReportContinued event) {
    return told(event.report(), event.urgency(), event.track(), event.holder())
        .put("anew", event.anew());
  }

  public static CaseEvent.ReportContinued continued(JsonNode json, Instant at) {
    return new CaseEvent.ReportContinued(
        report(json),
        Urgency.valueOf(text(json, "urgency")),
        Track.valueOf(text(json, "track")),
        holder(json),
        json.get("anew").asBoolean(),
        at);
  }

  public static ObjectNode corrected(CaseEvent.ReportCorrected event) {
    return told(event.report(), event.urgency(), event.track(), event.holder())
        .put("anew", event.anew());
  }

  public static CaseEvent.ReportCorrected corrected(JsonNode json, Instant at) {
    return new CaseEvent.ReportCorrected(
        report(json),
        Urgency.valueOf(text(json, "urgency")),
        Track.valueOf(text(json, "track")),
        holder(json),
        json.get("anew").asBoolean(),
        at);
  }

  public static ObjectNode joined(CaseEvent.DroppedCallJoined event) {
    return report(event.report()).put("quiet", event.quiet());
  }

  public static CaseEvent.DroppedCallJoined joined(JsonNode json, Instant at) {
    return new CaseEvent.DroppedCallJoined(report(json), json.get("quiet").asBoolean(), at);
  }

  public static ObjectNode named(CaseEvent.GuardianNamed event) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putGuardian(json, event.guardian());
    event.contact().ifPresent(contact -> json.put("contact", contact.toString()));
    return json;
  }

  public static CaseEvent.GuardianNamed named(JsonNode json, Instant at) {
    return new CaseEvent.GuardianNamed(guardian(json), contact(json), at);
  }

  /// In the order in which reports were written from the first release on.
  private static ObjectNode told(
      Report report, Urgency urgency, Track track, Optional<UUID> holder) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("urgency", urgency.name()).put("track", track.name());
    putAnswers(json, report);
    json.put("holder", holder.map(UUID::toString).orElse(""));
    putPeople(json, report);
    return json;
  }

  public static ObjectNode report(Report report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putAnswers(json, report);
    putPeople(json, report);
    return json;
  }

  private static void putAnswers(ObjectNode json, Report report) {
    json.put("role", report.role().name())
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
    if (!report.complete()) {
      json.put("complete", false);
    }
  }

  private static void putPeople(ObjectNode json, Report report) {
    // older than what is said of a place: without it, it is written as it always was
    if (!report.placeSaid().isEmpty()) {
      json.put("placeSaid", report.placeSaid());
    }
    putGuardian(json.putObject("guardian"), report.guardian());
    putReporter(json.putObject("reporter"), report.reporter());
  }

  public static Report report(JsonNode json) {
    int age = json.get("age").asInt();
    return new Report(
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
        json.path("placeSaid").asText(),
        Whereabouts.valueOf(text(json, "whereabouts")),
        guardian(json.get("guardian")),
        text(json, "nameOrOb"),
        reporter(json.get("reporter")),
        // those of the first releases were told to their end
        json.path("complete").asBoolean(true));
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
      case Reporter.Unverified unverified -> {
        json.put("is", "unverified")
            .put("phone", unverified.phone().e164())
            .put("language", unverified.language().code())
            .put("mayText", unverified.mayText());
        unverified.of().ifPresent(institution -> json.put("institution", institution.name()));
      }
    }
  }

  /// Reports of the first release did not say.
  private static Optional<UUID> holder(JsonNode json) {
    return Optional.ofNullable(json.get("holder"))
        .map(JsonNode::asText)
        .filter(text -> !text.isEmpty())
        .map(UUID::fromString);
  }

  /// Reports of the first releases kept no guardian.
  private static Optional<UUID> contact(JsonNode guardian) {
    return Optional.ofNullable(guardian.get("contact")).map(JsonNode::asText).map(UUID::fromString);
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
        : new Reporter.Unverified(
            phone, language, json.get("mayText").asBoolean(), institution(json));
  }

  /// Nobody's program told anything in the first releases.
  private static Optional<Reporter.Institution> institution(JsonNode json) {
    return Optional.ofNullable(json.get("institution"))
        .map(JsonNode::asText)
        .map(Reporter.Institution::valueOf);
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).asText();
  }
}
