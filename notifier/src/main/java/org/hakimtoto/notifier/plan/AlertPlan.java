package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.NewMessage;

/// Who is told of an event: pure.
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
  }

  /// The messages of an event. A guardian is never among the recipients: until an officer has
  /// confirmed that it is safe, nobody texts one.
  public static List<NewMessage> messages(StoredEvent stored, List<Told> told, Instant now) {
    return switch (stored.event()) {
      case CaseEvent.Reported reported -> ofReport(stored, reported, told, now);
      case CaseEvent.Added added ->
          toAll(stored, MessageKind.CASE_ADDED, priority(added.urgency()), Map.of(), told, now);
      case CaseEvent.Declined _ ->
          toAll(stored, MessageKind.CASE_DECLINED, Priority.RED, Map.of(), told, now);
      case CaseEvent.HandedOver _ ->
          toAll(stored, MessageKind.CASE_YOURS, Priority.SAME_DAY, Map.of(), told, now);
      case CaseEvent.UnitInvolved _ ->
          toAll(stored, MessageKind.CASE_INVOLVED, Priority.SAME_DAY, Map.of(), told, now);
      case CaseEvent.WithdrawalRequested _ ->
          toAll(stored, MessageKind.WITHDRAWAL_ASKED, Priority.SAME_DAY, Map.of(), told, now);
      case CaseEvent.AccessAsked _ ->
          toAll(stored, MessageKind.ACCESS_ASKED, Priority.DUTY, Map.of(), told, now);
      case CaseEvent.AccessGranted _ ->
          toAll(stored, MessageKind.ACCESS_GRANTED, Priority.DUTY, Map.of(), told, now);
      case CaseEvent.AccessRefused _ ->
          toAll(stored, MessageKind.ACCESS_REFUSED, Priority.DUTY, Map.of(), told, now);
      case CaseEvent.Reopened _ ->
          toAll(stored, MessageKind.CASE_YOURS, Priority.SAME_DAY, Map.of(), told, now);
      case CaseEvent.ClockWarned clock ->
          toAll(
              stored,
              MessageKind.CLOCK_WARNED,
              Priority.SAME_DAY,
              Map.of("limit", clock.clock(), "due", clock.due().toString()),
              told,
              now);
      case CaseEvent.ClockMissed clock ->
          toAll(
              stored,
              MessageKind.CLOCK_MISSED,
              Priority.RED,
              Map.of("limit", clock.clock()),
              told,
              now);
      // they stand in the history, and nobody is woken for them (see Audience)
      case CaseEvent.Accepted _,
          CaseEvent.StageMoved _,
          CaseEvent.CustodyStarted _,
          CaseEvent.CustodyEnded _,
          CaseEvent.HearingSet _,
          CaseEvent.HearingMoved _,
          CaseEvent.HearingCancelled _,
          CaseEvent.HearingHeld _,
          CaseEvent.TransferLeft _,
          CaseEvent.TransferArrived _,
          CaseEvent.TransferCancelled _,
          CaseEvent.ContactSet _,
          CaseEvent.GuardianTold _,
          CaseEvent.NumberConfirmed _,
          CaseEvent.ReferenceAdded _,
          CaseEvent.Linked _,
          CaseEvent.Unlinked _,
          CaseEvent.WithdrawalRefused _,
          CaseEvent.ProbationReportAsked _,
          CaseEvent.ProbationReportFiled _,
          CaseEvent.DiversionBegun _,
          CaseEvent.BirthAssessed _,
          CaseEvent.Closed _ ->
          List.of();
    };
  }

  private static List<NewMessage> ofReport(
      StoredEvent stored, CaseEvent.Reported reported, List<Told> told, Instant now) {
    var messages = new ArrayList<NewMessage>();
    for (Told unit : told) {
      for (Officer officer : unit.officers()) {
        messages.add(alert(stored, reported.urgency(), unit.unit().reason(), officer, now));
      }
    }
    receipt(stored, reported.report().reporter(), now).ifPresent(messages::add);
    return List.copyOf(messages);
  }

  /// The same alert to every officer who is told, once each.
  private static List<NewMessage> toAll(
      StoredEvent stored,
      MessageKind kind,
      int priority,
      Map<String, String> more,
      List<Told> told,
      Instant now) {
    var facts = new HashMap<>(more);
    facts.put("reference", stored.reference().shown());
    facts.put("office", stored.holder().map(unit -> unit.name()).orElse("-"));
    return told.stream()
        .flatMap(unit -> unit.officers().stream())
        .distinct()
        .map(officer ->
            new NewMessage(
                Optional.of(stored.id()),
                Optional.of(stored.caseId()),
                kind.key(),
                DeliveryClass.A,
                priority,
                officer.phone(),
                officer.language(),
                facts,
                now,
                now.plus(ALERT_LIFE),
                Addressed.officer(officer.id())))
        .toList();
  }

  private static NewMessage alert(
      StoredEvent stored, Urgency urgency, Routing.Reason reason, Officer officer, Instant now) {
    MessageKind kind =
        reason == Routing.Reason.SUPERVISING ? MessageKind.ALERT_SUPERVISING : alertKind(urgency);
    return new NewMessage(
        Optional.of(stored.id()),
        Optional.of(stored.caseId()),
        kind.key(),
        DeliveryClass.A,
        priority(urgency),
        officer.phone(),
        officer.language(),
        Map.of(
            "reference", stored.reference().shown(),
            "office", stored.holder().map(unit -> unit.name()).orElse("-")),
        now,
        now.plus(ALERT_LIFE),
        Addressed.officer(officer.id()));
  }

  private static Optional<NewMessage> receipt(StoredEvent stored, Reporter reporter, Instant now) {
    return switch (reporter) {
      case Reporter.Verified verified ->
          Optional.of(receipt(stored, verified, verified.language(), now));
      case Reporter.Unverified unverified ->
          unverified.mayText()
              ? Optional.of(receipt(stored, unverified, unverified.language(), now))
              : Optional.empty();
    };
  }

  private static NewMessage receipt(
      StoredEvent stored, Reporter reporter, Language language, Instant now) {
    return new NewMessage(
        Optional.of(stored.id()),
        Optional.of(stored.caseId()),
        MessageKind.RECEIPT.key(),
        DeliveryClass.B,
        Priority.REPLY,
        reporter.phone(),
        language,
        Map.of("reference", stored.reference().shown()),
        now,
        now.plus(RECEIPT_LIFE),
        Addressed.NUMBER);
  }

  private static int priority(Urgency urgency) {
    return switch (urgency) {
      case RED -> Priority.RED;
      case AMBER -> Priority.SAME_DAY;
      case GREEN -> Priority.DUTY;
    };
  }

  private static MessageKind alertKind(Urgency urgency) {
    return switch (urgency) {
      case RED -> MessageKind.ALERT_RED;
      case AMBER -> MessageKind.ALERT_AMBER;
      case GREEN -> MessageKind.ALERT_GREEN;
    };
  }
}
