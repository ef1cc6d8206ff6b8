package org.hakimtoto.store.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.report.ReportFacts;

/// The written form of an event, before it is sealed. What has a report in it is written field by
/// field ([ReportFacts]); the other kinds by the names of their members, which a golden file in the
/// tests pins, so that renaming a Java member cannot change what was written years ago.
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
      return switch (event) {
        case CaseEvent.Reported e -> JSON.writeValueAsBytes(ReportFacts.reported(e));
        case CaseEvent.ReportContinued e -> JSON.writeValueAsBytes(ReportFacts.continued(e));
        case CaseEvent.ReportCorrected e -> JSON.writeValueAsBytes(ReportFacts.corrected(e));
        case CaseEvent.DroppedCallJoined e -> JSON.writeValueAsBytes(ReportFacts.joined(e));
        case CaseEvent.GuardianNamed e -> JSON.writeValueAsBytes(ReportFacts.named(e));
        default -> JSON.writeValueAsBytes(event);
      };
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static CaseEvent read(String kind, Instant at, byte[] facts) {
    try {
      return switch (kind) {
        case "reported" -> ReportFacts.reported(JSON.readTree(facts), at);
        case "report-continued" -> ReportFacts.continued(JSON.readTree(facts), at);
        case "report-corrected" -> ReportFacts.corrected(JSON.readTree(facts), at);
        case "dropped-call-joined" -> ReportFacts.joined(JSON.readTree(facts), at);
        case "guardian-named" -> ReportFacts.named(JSON.readTree(facts), at);
        default -> JSON.readValue(facts, type(kind));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<? extends CaseEvent> type(String kind) {
    return EventName.type(kind)
        .orElseThrow(
            () -> new IllegalStateException("an event of a kind this release does not know"));
  }
}
