package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.report.ReportDrafts;

/// The texts of an [Alert], once it is known who its audience is: pure.
public final class AlertPlan {
  /// An alert older than this is for the phone, not for a text.
  static final Duration ALERT_LIFE = Duration.ofDays(1);

  /// A receipt that comes later than this would only confuse.
  static final Duration RECEIPT_LIFE = Duration.ofHours(12);

  private AlertPlan() {}

  /// A unit that is told, and the officers of it who get the text.
  public record Told(Routing.Told unit, List<Officer> officers) {
    public Told {
      officers = List.copyOf(officers);
    }

    /// The same, told to see that somebody acts.
    public Told supervising() {
      return new Told(new Routing.Told(unit.unit(), Routing.Reason.SUPERVISING), officers);
    }
  }

  /// The messages of an event; every officer who is told gets one. A guardian is never among the
  /// recipients: until an officer has confirmed that it is safe, nobody texts one.
  public static List<NewMessage> messages(
      StoredEvent stored, Alert alert, List<Told> told, Instant now) {
    var messages = new ArrayList<NewMessage>();
    told.stream()
        .flatMap(unit -> ofUnit(stored, alert, unit, now))
        .distinct()
        .forEach(messages::add);
    told(stored.event())
        .flatMap(report ->
            report.complete()
                ? receipt(stored, report.reporter(), now)
                : droppedCall(stored, report.reporter(), now))
        .ifPresent(messages::add);
    return List.copyOf(messages);
  }

  /// What a reporter is told of: a report that was made, or that somebody finished.
  private static Optional<Report> told(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reported e -> Optional.of(e.report());
      case CaseEvent.ReportContinued e -> Optional.of(e.report()).filter(Report::complete);
      default -> Optional.empty();
    };
  }

  /// Only to a number of the roster, and without a word of what it was about. What comes later than
  /// one may go on would only mislead.
  private static Optional<NewMessage> droppedCall(
      StoredEvent stored, Reporter reporter, Instant now) {
    Instant until = stored.event().at().plus(ReportDrafts.RESUME);
    return reporter instanceof Reporter.Unverified number && number.mayText() && now.isBefore(until)
        ? Optional.of(
            new NewMessage(
                Optional.of(stored.id()),
                Optional.of(stored.caseId()),
                MessageKind.DROPPED_CALL.key(),
                DeliveryClass.B,
                Priority.REPLY,
                number.phone(),
                number.language(),
                Map.of("until", until.toString()),
                now,
                until,
                Addressed.NUMBER))
        : Optional.empty();
  }

  private static Stream<NewMessage> ofUnit(
      StoredEvent stored, Alert alert, Told told, Instant now) {
    MessageKind kind =
        told.unit().reason() == Routing.Reason.SUPERVISING ? alert.above() : alert.kind();
    var facts = new HashMap<>(alert.facts());
    facts.put("reference", stored.reference().shown());
    facts.putIfAbsent("office", OfficeName.of(stored.holder()));
    return told.officers().stream()
        .map(officer ->
            new NewMessage(
                Optional.of(stored.id()),
                Optional.of(stored.caseId()),
                kind.key(),
                DeliveryClass.A,
                alert.priority(),
                officer.phone(),
                officer.language(),
                facts,
                now,
                now.plus(ALERT_LIFE),
                Addressed.officer(officer.id())));
  }

  /// A hidden number is nobody's to whom anything could be sent.
  private static Optional<NewMessage> receipt(StoredEvent stored, Reporter reporter, Instant now) {
    if (reporter.phone().masked()) {
      return Optional.empty();
    }
    return switch (reporter) {
      case Reporter.Verified verified ->
          Optional.of(receipt(stored, MessageKind.RECEIPT, verified, verified.language(), now));
      case Reporter.Unverified unverified ->
          unverified.mayText()
              ? Optional.of(
                  receipt(
                      stored, MessageKind.RECEIPT_PUBLIC, unverified, unverified.language(), now))
              : Optional.empty();
    };
  }

  private static NewMessage receipt(
      StoredEvent stored, MessageKind kind, Reporter reporter, Language language, Instant now) {
    return new NewMessage(
        Optional.of(stored.id()),
        Optional.of(stored.caseId()),
        kind.key(),
        DeliveryClass.B,
        Priority.REPLY,
        reporter.phone(),
        language,
        Map.of("reference", stored.reference().shown()),
        now,
        now.plus(RECEIPT_LIFE),
        Addressed.NUMBER);
  }
}
