package org.hakimtoto.notifier.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.clock.Told;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.report.WithdrawalReason;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;

/// What the officers are texted of an event: who, and in which words.
///
/// @param kind the words
/// @param above the words for the office above the responsible one
/// @param facts what the words show besides reference and office
/// @param dueBy clocks that say by when it must be done: the first is that of the turn itself, and
///   without it nobody is told; of those that run, the earliest end is told. Empty: the words name
///   no time
public record Alert(
    Audience audience,
    MessageKind kind,
    MessageKind above,
    int priority,
    Map<String, String> facts,
    List<String> dueBy) {
  private static final String TO_COURT = "arrest-to-court";

  public Alert {
    facts = Map.copyOf(facts);
    dueBy = List.copyOf(dueBy);
  }

  /// The same, naming this office instead of the one that has the case.
  public Alert naming(String office) {
    var named = new HashMap<>(facts);
    named.put("office", office);
    return new Alert(audience, kind, above, priority, named, dueBy);
  }

  /// The same, by then.
  public Alert by(Instant due) {
    var dated = new HashMap<>(facts);
    dated.put("due", due.toString());
    return new Alert(audience, kind, above, priority, dated, List.of());
  }

  /// The same in other words, for whomever it tells.
  public Alert saying(MessageKind words) {
    return new Alert(audience, words, words, priority, facts, dueBy);
  }

  /// Of the clock book: the family was promised a new date.
  static final String NEW_DATE = "new-date";

  /// The one list of what is told, so that a new event is decided here; empty when it stands in the
  /// case's history and nobody is woken for it. Hearings and guardians are told by their own
  /// calendar ([HearingPlan]), transfers by [TransferPlan].
  ///
  /// @param book says who is told of which clock; of one that is not in it, the holder is
  public static Optional<Alert> of(CaseEvent event, ClockBook book) {
    return switch (event) {
      case CaseEvent.Reported e -> Optional.of(report(e));
      case CaseEvent.ReportContinued e -> Optional.of(continued(e));
      case CaseEvent.ReportCorrected e -> corrected(e);
      case CaseEvent.DroppedCallJoined e -> note(e.quiet(), priority(Triage.urgency(e.report())));
      case CaseEvent.Added e -> added(e);
      case CaseEvent.GuardianNamed e -> guardian(e.guardian());
      case CaseEvent.ContactSet e -> e.details().mayBeTold() ? Optional.empty() : notSafe();
      // the words stand in the file; a text only says that there is something
      case CaseEvent.ContactWrote e -> note(e.quiet(), Priority.SAME_DAY);
      case CaseEvent.Declined e -> declined(e);
      case CaseEvent.HandedOver e -> handedOver(e);
      case CaseEvent.UnitInvolved e ->
          alert(new Audience.OfUnit(e.unit()), MessageKind.CASE_INVOLVED, Priority.SAME_DAY);
      case CaseEvent.Assigned e ->
          alert(new Audience.OfOfficer(e.officer()), MessageKind.CASE_GIVEN, Priority.SAME_DAY);
      case CaseEvent.StageMoved e -> stageMoved(e);
      case CaseEvent.AftercareChecked e -> aftercare(e);
      case CaseEvent.ProbationReportAsked _ ->
          turn(Addressee.PROBATION_OFFICE, MessageKind.TURN_REPORT, "probation-report");
      case CaseEvent.ProbationReportFiled _ -> court();
      case CaseEvent.WithdrawalRequested e -> withdrawal(e);
      case CaseEvent.WithdrawalRefused _ ->
          alert(new Audience.Reporter(), MessageKind.WITHDRAWAL_STANDS, Priority.DUTY);
      case CaseEvent.Closed e -> closed(e);
      case CaseEvent.AccessAsked _ -> holder(MessageKind.ACCESS_ASKED, Priority.DUTY);
      case CaseEvent.AccessGranted e ->
          alert(new Audience.OfOfficer(e.officer()), MessageKind.ACCESS_GRANTED, Priority.DUTY);
      case CaseEvent.AccessRefused e ->
          alert(new Audience.OfOfficer(e.officer()), MessageKind.ACCESS_REFUSED, Priority.DUTY);
      case CaseEvent.Reopened _ -> holder(MessageKind.CASE_YOURS, Priority.SAME_DAY);
      case CaseEvent.ClockWarned e -> warned(told(book, e.clock()).warned(), e);
      case CaseEvent.ClockMissed e -> missed(told(book, e.clock()).missed(), e.clock());
      case CaseEvent.TripToCourt e -> trip(e);
      case CaseEvent.Accepted _,
          CaseEvent.CustodyStarted _,
          CaseEvent.CustodyEnded _,
          CaseEvent.HearingSet _,
          CaseEvent.HearingMoved _,
          CaseEvent.HearingSuspended _,
          CaseEvent.HearingCancelled _,
          CaseEvent.HearingHeld _,
          CaseEvent.TransferLeft _,
          CaseEvent.TransferArrived _,
          CaseEvent.TransferCancelled _,
          CaseEvent.GuardianTold _,
          CaseEvent.NumberConfirmed _,
          CaseEvent.BlockLifted _,
          CaseEvent.ReferenceAdded _,
          CaseEvent.Linked _,
          CaseEvent.Unlinked _,
          CaseEvent.ToldApart _,
          CaseEvent.Unassigned _,
          CaseEvent.DiversionBegun _,
          CaseEvent.BirthAssessed _ ->
          Optional.empty();
    };
  }

  /// A unit that knows the family has left the case to the office above: that one holds it by now.
  private static Optional<Alert> declined(CaseEvent.Declined e) {
    return e.reason() == DeclineReason.CONFLICT_OF_INTEREST
        ? holder(MessageKind.CASE_DECLINED, Priority.RED)
        : alert(new Audience.Supervisor(), MessageKind.CASE_DECLINED, Priority.RED);
  }

  /// Of a report that somebody wants settled the office above hears as well: who asks may be under
  /// pressure, and so may who decides.
  private static Optional<Alert> withdrawal(CaseEvent.WithdrawalRequested e) {
    boolean settled = e.reason().filter(why -> why == WithdrawalReason.SETTLED).isPresent();
    return settled
        ? alert(
            new Audience.ByPart(Set.of(Addressee.RESPONSIBLE_OFFICE, Addressee.SUPERVISING_OFFICE)),
            MessageKind.WITHDRAWAL_ASKED,
            Priority.SAME_DAY)
        : holder(MessageKind.WITHDRAWAL_ASKED, Priority.SAME_DAY);
  }

  /// A child that came into danger since the report is alerted of as by a report.
  private static Optional<Alert> added(CaseEvent.Added e) {
    return e.rose() && e.urgency() == Urgency.RED
        ? around(MessageKind.ALERT_RED, Urgency.RED)
        : holder(MessageKind.CASE_ADDED, priority(e.urgency()));
  }

  private static Optional<Alert> guardian(Guardian guardian) {
    return switch (guardian) {
      case Guardian.Reachable _ -> holder(MessageKind.CASE_ADDED, Priority.SAME_DAY);
      case Guardian.NotKnown _ -> Optional.empty();
      case Guardian.DoNotContact _ -> notSafe();
    };
  }

  /// Before anybody phones whom the child is to be kept safe from.
  private static Optional<Alert> notSafe() {
    return alert(new Audience.HolderAnd(Agency.POLICE), MessageKind.CASE_NOT_SAFE, Priority.RED);
  }

  private static Optional<Alert> aftercare(CaseEvent.AftercareChecked e) {
    return e.help()
        ? alert(new Audience.HolderAnd(Agency.PROBATION), MessageKind.CASE_ADDED, Priority.SAME_DAY)
        : Optional.empty();
  }

  /// Who asked to take the report back hears what became of it.
  private static Optional<Alert> closed(CaseEvent.Closed e) {
    return e.reason() == CloseReason.WITHDRAWN_BY_REPORTER
        ? alert(new Audience.Reporter(), MessageKind.WITHDRAWAL_AGREED, Priority.DUTY)
        : Optional.empty();
  }

  /// That a child cannot be brought is for the court and the office to settle before the day.
  private static Optional<Alert> trip(CaseEvent.TripToCourt e) {
    return switch (e.step()) {
      case LEFT, RETURNED -> Optional.empty();
      case NO_VEHICLE -> notBrought(MessageKind.TRIP_NO_VEHICLE, e);
      case SICK -> notBrought(MessageKind.TRIP_CANNOT_TRAVEL, e);
    };
  }

  private static Optional<Alert> notBrought(MessageKind kind, CaseEvent.TripToCourt e) {
    return Optional.of(
        new Alert(
            new Audience.ByPart(Set.of(Addressee.COURT_REGISTRY, Addressee.RESPONSIBLE_OFFICE)),
            kind,
            kind,
            Priority.RED,
            Map.of("when", e.when().toString()),
            List.of()));
  }

  /// Whose turn it is hears it.
  private static Optional<Alert> stageMoved(CaseEvent.StageMoved e) {
    return switch (e.to()) {
      case PROSECUTION_DECISION ->
          turn(
              Addressee.PROSECUTION_OFFICE,
              MessageKind.TURN_PROSECUTOR,
              "prosecution-decision",
              TO_COURT);
      case PLEA -> court();
      default -> Optional.empty();
    };
  }

  private static Optional<Alert> court() {
    return turn(Addressee.COURT_REGISTRY, MessageKind.TURN_COURT, "court-date", TO_COURT);
  }

  private static Optional<Alert> turn(Addressee whose, MessageKind kind, String... dueBy) {
    return Optional.of(
        new Alert(
            new Audience.ByPart(Set.of(whose)),
            kind,
            kind,
            Priority.SAME_DAY,
            Map.of(),
            List.of(dueBy)));
  }

  /// Of a call that ended too early the offices that must act are told so: they phone.
  private static Alert report(CaseEvent.Reported e) {
    boolean cutOff = !e.report().complete() && e.urgency() == Urgency.RED;
    return alarm(cutOff ? MessageKind.ALERT_PARTIAL : whole(e.urgency()), e.report(), e.urgency());
  }

  private static Alert continued(CaseEvent.ReportContinued e) {
    return e.anew()
        ? alarm(whole(e.urgency()), e.report(), e.urgency())
        : holder(MessageKind.CASE_ADDED, priority(e.urgency())).orElseThrow();
  }

  /// Of another place those hear who answer for it, and whoever has it already.
  private static Optional<Alert> corrected(CaseEvent.ReportCorrected e) {
    return e.anew()
        ? around(whole(e.urgency()), e.urgency())
        : holder(MessageKind.CASE_ADDED, priority(e.urgency()));
  }

  private static Optional<Alert> around(MessageKind kind, Urgency urgency) {
    return Optional.of(
        new Alert(
            new Audience.AroundCase(urgency),
            kind,
            MessageKind.ALERT_SUPERVISING,
            priority(urgency),
            Map.of(),
            List.of()));
  }

  private static Optional<Alert> note(boolean quiet, int priority) {
    return quiet ? Optional.empty() : holder(MessageKind.CASE_ADDED, priority);
  }

  private static MessageKind whole(Urgency urgency) {
    return switch (urgency) {
      case RED -> MessageKind.ALERT_RED;
      case AMBER -> MessageKind.ALERT_AMBER;
      case GREEN -> MessageKind.ALERT_GREEN;
    };
  }

  private static Alert alarm(MessageKind kind, Report report, Urgency urgency) {
    return new Alert(
        new Audience.OfPlace(report.place(), urgency),
        kind,
        MessageKind.ALERT_SUPERVISING,
        priority(urgency),
        Map.of(),
        List.of());
  }

  /// A unit that takes a case up which nobody held knows it already.
  private static Optional<Alert> handedOver(CaseEvent.HandedOver e) {
    return e.from().equals(e.to())
        ? Optional.empty()
        : alert(new Audience.OfUnit(e.to()), MessageKind.CASE_YOURS, Priority.SAME_DAY);
  }

  private static Optional<Alert> holder(MessageKind kind, int priority) {
    return alert(new Audience.Holder(), kind, priority);
  }

  private static Optional<Alert> alert(Audience audience, MessageKind kind, int priority) {
    return Optional.of(new Alert(audience, kind, kind, priority, Map.of(), List.of()));
  }

  private static Optional<Alert> clock(
      Set<Addressee> parts, MessageKind kind, int priority, Map<String, String> facts) {
    return Optional.of(
        new Alert(new Audience.ByPart(parts), kind, kind, priority, facts, List.of()));
  }

  private static Optional<Alert> warned(Set<Addressee> parts, CaseEvent.ClockWarned e) {
    return clock(
        parts,
        MessageKind.CLOCK_WARNED,
        Priority.SAME_DAY,
        Map.of("limit", e.clock(), "due", e.due().toString()));
  }

  /// That a promise to a family is open can be asked of the court in words of its own.
  private static Optional<Alert> missed(Set<Addressee> parts, String clock) {
    return clock.equals(NEW_DATE)
        ? clock(parts, MessageKind.NEW_DATE_MISSING, Priority.SAME_DAY, Map.of())
        : Optional.of(
            new Alert(
                new Audience.ByPart(parts),
                MessageKind.CLOCK_MISSED,
                MessageKind.CLOCK_MISSED_ABOVE,
                Priority.RED,
                Map.of("limit", clock),
                List.of()));
  }

  private static Told told(ClockBook book, String clock) {
    Set<Addressee> holder = Set.of(Addressee.RESPONSIBLE_OFFICE);
    return book.find(clock).map(rule -> rule.told()).orElseGet(() -> new Told(holder, holder));
  }

  private static int priority(Urgency urgency) {
    return switch (urgency) {
      case RED -> Priority.RED;
      case AMBER -> Priority.SAME_DAY;
      case GREEN -> Priority.DUTY;
    };
  }
}
