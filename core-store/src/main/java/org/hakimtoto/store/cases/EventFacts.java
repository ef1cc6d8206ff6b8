package org.hakimtoto.store.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// The written form of an event, before it is sealed. A report is written field by field; the other
/// kinds by the names of their members, which a golden file in the tests pins, so that renaming a
/// Java member cannot change what was written years ago.
public final class EventFacts {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(PhoneNumber.class, PhoneAsText.class)
          .addMixIn(Language.class, LanguageAsText.class)
          .addMixIn(Contact.class, ContactAsWritten.class)
          .addMixIn(CaseEvent.HearingSet.class, HearingAsWritten.class)
          .addMixIn(CaseEvent.HearingMoved.class, HearingAsWritten.class)
          .addMixIn(CaseEvent.TransferLeft.class, WithOffice.class)
          .addMixIn(CaseEvent.ProbationReportAsked.class, WithOffice.class)
          .addMixIn(CaseEvent.WithdrawalRequested.class, WithReason.class)
          .addMixIn(CaseEvent.Added.class, AddedAsWritten.class)
          .build();
  private static final int NO_AGE = -1;

  private EventFacts() {}

  /// Written as its digits.
  private interface PhoneAsText {
    @JsonValue
    String e164();

    @JsonCreator
    static PhoneNumber of(String e164) {
      return new PhoneNumber(e164);
    }
  }

  /// Older than the reader and the households: without them, it is written as it always was.
  private interface ContactAsWritten {
    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<UUID> reader();

    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OneHousehold.class)
    int household();

    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean first();

    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean unconfirmed();
  }

  /// Passes over the household that everybody is of unless an officer says otherwise.
  static final class OneHousehold {
    @Override
    @SuppressWarnings("EqualsWhichDoesntCheckParameterClass") // what Jackson asks for
    public boolean equals(Object written) {
      return written instanceof Integer household && household == 1;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /// Older than the office: without one, it is written as it always was.
  private interface WithOffice {
    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<UUID> office();
  }

  /// Older than the reason: without one, it is written as it always was.
  private interface WithReason {
    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<WithdrawalReason> reason();
  }

  /// Older than saying whether it became more urgent: where it did not, it is written as it always
  /// was.
  private interface AddedAsWritten {
    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean rose();
  }

  /// Older than insisting on a day: without it, it is written as it always was.
  private interface HearingAsWritten {
    @SuppressWarnings("UnusedMethod") // Jackson reads it
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<OverrideReason> override();
  }

  /// Written as its code.
  private interface LanguageAsText {
    @JsonValue
    String code();

    @JsonCreator
    static Language of(String code) {
      return new Language(code);
    }
  }

  static byte[] write(CaseEvent event) {
    try {
      return event instanceof CaseEvent.Reported reported
          ? JSON.writeValueAsBytes(reported(reported))
          : JSON.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static CaseEvent read(String kind, Instant at, byte[] facts) {
    try {
      if (kind.equals("reported")) {
        return reported(JSON.readTree(facts), at);
      }
      return JSON.readValue(facts, type(kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<? extends CaseEvent> type(String kind) {
    return EventName.type(kind)
        .orElseThrow(
            () -> new IllegalStateException("an event of a kind this release does not know"));
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
            .put("nameOrOb", report.nameOrObNumber())
            .put("holder", event.holder().map(UUID::toString).orElse(""));
    // older than what is said of a place: without it, it is written as it always was
    if (!report.placeSaid().isEmpty()) {
      json.put("placeSaid", report.placeSaid());
    }
    ObjectNode guardian = json.putObject("guardian");
    putGuardian(guardian, report.guardian());
    event.guardian().ifPresent(contact -> guardian.put("contact", contact.toString()));
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
            json.path("placeSaid").asText(),
            Whereabouts.valueOf(text(json, "whereabouts")),
            guardian(json.get("guardian")),
            text(json, "nameOrOb"),
            reporter(json.get("reporter")));
    return new CaseEvent.Reported(
        report,
        Urgency.valueOf(text(json, "urgency")),
        Track.valueOf(text(json, "track")),
        holder(json),
        contact(json.get("guardian")),
        at);
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
        : new Reporter.Unverified(phone, language, json.get("mayText").asBoolean());
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).asText();
  }
}
