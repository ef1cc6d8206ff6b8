package org.hakimtoto.core.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Urgency;

/// Which events start and satisfy clocks: the one place that reads events for them. Takes the
/// events of one case, or of linked cases, one after another.
final class Signals {
  private int open;
  private boolean accepted;
  private boolean mayBeAccused;
  private boolean guardianDanger;
  private Optional<Urgency> urgency = Optional.empty();
  private final Set<UUID> acceptedBy = new HashSet<>();

  /// The days that are set and not over, by their hearings.
  private final Map<UUID, Instant> ahead = new HashMap<>();

  List<Signal> of(CaseEvent event) {
    List<Signal> signals = read(event);
    // a closed case may still be asked for and linked; no clock of it runs
    return open > 0 || event instanceof CaseEvent.Closed ? signals : List.of();
  }

  private List<Signal> read(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reported e -> reported(e);
      case CaseEvent.ReportContinued e -> told(e.report(), e.urgency(), e.at());
      case CaseEvent.ReportCorrected e -> told(e.report(), e.urgency(), e.at());
      case CaseEvent.GuardianNamed e -> guardianNamed(e);
      case CaseEvent.Added e -> added(e);
      case CaseEvent.Accepted e -> accepted(e);
      case CaseEvent.StageMoved e -> stageMoved(e);
      case CaseEvent.CustodyStarted e -> custodyStarted(e);
      case CaseEvent.CustodyEnded e -> custodyEnded(e);
      case CaseEvent.HearingSet e -> hearingSet(e);
      case CaseEvent.HearingMoved e -> hearingMoved(e);
      case CaseEvent.HearingSuspended e -> calledOff(e.hearing(), e.at());
      case CaseEvent.HearingCancelled e -> hearingCancelled(e);
      case CaseEvent.HearingHeld e -> hearingOver(e.hearing(), e.at());
      case CaseEvent.TransferLeft e -> transferLeft(e);
      case CaseEvent.TransferArrived e -> ends(End.TRANSFER_ARRIVED, e.transfer(), e.at());
      case CaseEvent.TransferCancelled e -> ends(End.TRANSFER_CANCELLED, e.transfer(), e.at());
      case CaseEvent.GuardianTold e -> ends(End.GUARDIAN_TOLD, e.at());
      case CaseEvent.WithdrawalRequested e -> begins(Start.WITHDRAWAL_REQUESTED, e.at());
      case CaseEvent.WithdrawalRefused e -> ends(End.WITHDRAWAL_REFUSED, e.at());
      case CaseEvent.ProbationReportAsked e -> begins(Start.PROBATION_REPORT_ASKED, e.at());
      case CaseEvent.ProbationReportFiled e -> reportFiled(e);
      case CaseEvent.DiversionBegun e ->
          switch (e.level()) {
            case ONE -> begins(Start.DIVERSION_ONE, e.at());
            case TWO -> begins(Start.DIVERSION_TWO, e.at());
            case THREE -> begins(Start.DIVERSION_THREE, e.at());
          };
      case CaseEvent.BirthAssessed e -> birthAssessed(e);
      case CaseEvent.AccessAsked e ->
          List.of(new Signal.Begins(Start.ACCESS_ASKED, Optional.of(e.officer()), e.at(), e.at()));
      case CaseEvent.AccessGranted e -> ends(End.ACCESS_GRANTED, e.officer(), e.at());
      case CaseEvent.AccessRefused e -> ends(End.ACCESS_REFUSED, e.officer(), e.at());
      case CaseEvent.Closed _ -> closed();
      case CaseEvent.Reopened _ -> reopened();
      case CaseEvent.Declined e -> declined(e);
      case CaseEvent.HandedOver _,
          CaseEvent.UnitInvolved _,
          CaseEvent.Assigned _,
          CaseEvent.Unassigned _,
          CaseEvent.ContactSet _,
          CaseEvent.NumberConfirmed _,
          CaseEvent.BlockLifted _,
          CaseEvent.ContactWrote _,
          CaseEvent.AftercareChecked _,
          CaseEvent.TripToCourt _,
          CaseEvent.DroppedCallJoined _,
          CaseEvent.ReferenceAdded _,
          CaseEvent.Linked _,
          CaseEvent.Unlinked _,
          CaseEvent.ToldApart _,
          CaseEvent.ClockWarned _,
          CaseEvent.ClockMissed _ ->
          List.of();
    };
  }

  private static List<Signal> transferLeft(CaseEvent.TransferLeft e) {
    return List.of(
        new Signal.Begins(Start.TRANSFER_LEFT, Optional.of(e.transfer()), e.left(), e.expected()));
  }

  private List<Signal> reopened() {
    open++;
    return List.of();
  }

  private List<Signal> reported(CaseEvent.Reported e) {
    if (open == 0) {
      accepted = false;
      acceptedBy.clear();
      urgency = Optional.empty();
    }
    open++;
    mayBeAccused |= Triage.mayBeAccused(e.report().role());
    guardianDanger |= e.report().guardian() instanceof Guardian.DoNotContact;
    var signals = new ArrayList<>(urgency(e.urgency(), e.at()));
    if (Triage.inCustody(e.report())) {
      signals.addAll(arrested(e.at()));
    }
    return signals;
  }

  private List<Signal> told(Report report, Urgency now, Instant at) {
    mayBeAccused |= Triage.mayBeAccused(report.role());
    return urgency(now, at);
  }

  private List<Signal> guardianNamed(CaseEvent.GuardianNamed e) {
    guardianDanger |= e.guardian() instanceof Guardian.DoNotContact;
    return guardianDanger ? ends(End.GUARDIAN_NOT_SAFE, e.at()) : List.of();
  }

  /// That the child is in a cell may become known only afterwards.
  private List<Signal> added(CaseEvent.Added e) {
    var signals = new ArrayList<>(urgency(e.urgency(), e.at()));
    boolean inCell =
        e.danger().equals(Optional.of(Danger.POLICE_CELL))
            || (mayBeAccused && e.whereabouts().equals(Optional.of(Whereabouts.POLICE)));
    if (inCell) {
      signals.addAll(arrested(e.at()));
    }
    return signals;
  }

  /// A case that becomes more urgent before anybody accepts it has the shorter time from then on.
  private List<Signal> urgency(Urgency now, Instant at) {
    boolean rises = urgency.isEmpty() || now.compareTo(urgency.get()) < 0;
    if (accepted || !rises) {
      return List.of();
    }
    urgency = Optional.of(now);
    return List.of(Signal.Ends.at(End.MORE_URGENT, at), Signal.Begins.at(start(now), at));
  }

  private static Start start(Urgency urgency) {
    return switch (urgency) {
      case RED -> Start.BECAME_RED;
      case AMBER -> Start.BECAME_AMBER;
      case GREEN -> Start.BECAME_GREEN;
    };
  }

  private List<Signal> accepted(CaseEvent.Accepted e) {
    accepted = true;
    acceptedBy.add(e.unit());
    return ends(End.ACCEPTED, e.at());
  }

  /// An office that had accepted says that it did not, or cannot: while no other has, the time to
  /// accept begins anew. One that knows the family has left the case to the office above.
  private List<Signal> declined(CaseEvent.Declined e) {
    boolean took = acceptedBy.remove(e.unit());
    if (!took || !acceptedBy.isEmpty() || e.reason() == DeclineReason.CONFLICT_OF_INTEREST) {
      return List.of();
    }
    accepted = false;
    return urgency.map(now -> begins(start(now), e.at())).orElse(List.of());
  }

  private List<Signal> custodyStarted(CaseEvent.CustodyStarted e) {
    return switch (e.kind()) {
      case POLICE_CELL -> arrested(e.since());
      case PLACE_OF_SAFETY -> begins(Start.PLACE_OF_SAFETY, e.since());
      case REMAND_HOME, INSTITUTION -> ends(End.COMMITTED, e.at());
    };
  }

  private static List<Signal> custodyEnded(CaseEvent.CustodyEnded e) {
    return switch (e.how()) {
      case BROUGHT_TO_COURT -> ends(End.BROUGHT_TO_COURT, e.at());
      case RELEASED -> ends(End.RELEASED, e.at());
      case MOVED -> List.of();
    };
  }

  private List<Signal> arrested(Instant since) {
    return guardianDanger
        ? begins(Start.ARRESTED, since)
        : List.of(
            Signal.Begins.at(Start.ARRESTED, since),
            Signal.Begins.at(Start.ARRESTED_GUARDIAN_SAFE, since));
  }

  private List<Signal> reportFiled(CaseEvent.ProbationReportFiled e) {
    var signals = new ArrayList<>(ends(End.PROBATION_REPORT_FILED, e.at()));
    signals.addAll(dateAsked(e.at()));
    return signals;
  }

  /// A court that has set a day already is asked for none.
  private List<Signal> dateAsked(Instant at) {
    return ahead.values().stream().anyMatch(when -> when.isAfter(at))
        ? List.of()
        : begins(Start.COURT_DATE_ASKED, at);
  }

  private List<Signal> stageMoved(CaseEvent.StageMoved e) {
    var signals = new ArrayList<Signal>();
    if (e.from() == Stage.PROSECUTION_DECISION) {
      signals.add(Signal.Ends.at(End.PROSECUTION_DECIDED, e.at()));
    }
    if (e.from() == Stage.DIVERSION) {
      signals.add(Signal.Ends.at(End.LEFT_DIVERSION, e.at()));
    }
    switch (e.to()) {
      case PROSECUTION_DECISION -> signals.addAll(begins(Start.SENT_TO_PROSECUTION, e.at()));
      case PLEA -> signals.addAll(dateAsked(e.at()));
      case CARE_ORDER -> signals.add(Signal.Ends.at(End.CARE_ORDER, e.at()));
      case HEARINGS, FINDING_AND_ORDER, COURT_PLACEMENT ->
          signals.add(Signal.Ends.at(End.IN_COURT, e.at()));
      default -> {
        // no clock waits for another stage; plea ends none, the prosecutor may set it alone
      }
    }
    return signals;
  }

  private static List<Signal> birthAssessed(CaseEvent.BirthAssessed e) {
    Instant born = Kenya.startOf(e.day());
    return List.of(new Signal.Begins(Start.BIRTH_ASSESSED, Optional.empty(), e.at(), born));
  }

  private List<Signal> hearingSet(CaseEvent.HearingSet e) {
    ahead.put(e.hearing(), e.when());
    return List.of(Signal.Ends.at(End.HEARING_SET, e.at()), awaited(e.hearing(), e.when()));
  }

  private List<Signal> hearingMoved(CaseEvent.HearingMoved e) {
    var signals = new ArrayList<>(hearingOver(e.hearing(), e.at()));
    ahead.put(e.hearing(), e.to());
    signals.add(Signal.Ends.at(End.HEARING_MOVED, e.at()));
    signals.add(awaited(e.hearing(), e.to()));
    return signals;
  }

  /// The family is promised another day, unless one of the case stands.
  private List<Signal> calledOff(UUID hearing, Instant at) {
    var signals = new ArrayList<>(hearingOver(hearing, at));
    if (ahead.values().stream().noneMatch(when -> when.isAfter(at))) {
      signals.add(Signal.Begins.at(Start.CALLED_OFF, at));
    }
    return signals;
  }

  private List<Signal> hearingCancelled(CaseEvent.HearingCancelled e) {
    return e.reason() == MoveReason.NO_LONGER_NEEDED
        ? calledOffForGood(e.hearing(), e.at())
        : calledOff(e.hearing(), e.at());
  }

  /// No other day is promised, and one that was promised before is owed no more.
  private List<Signal> calledOffForGood(UUID hearing, Instant at) {
    var signals = new ArrayList<>(hearingOver(hearing, at));
    signals.add(Signal.Ends.at(End.NO_DATE_NEEDED, at));
    return signals;
  }

  private List<Signal> hearingOver(UUID hearing, Instant at) {
    ahead.remove(hearing);
    return ends(End.HEARING_OVER, hearing, at);
  }

  private static Signal awaited(UUID hearing, Instant when) {
    return new Signal.Begins(Start.HEARING_DAY, Optional.of(hearing), when, when);
  }

  private List<Signal> closed() {
    open = Math.max(0, open - 1);
    return open == 0 ? List.of(new Signal.AllOver()) : List.of();
  }

  private static List<Signal> begins(Start start, Instant at) {
    return List.of(Signal.Begins.at(start, at));
  }

  private static List<Signal> ends(End end, Instant at) {
    return List.of(Signal.Ends.at(end, at));
  }

  private static List<Signal> ends(End end, UUID subject, Instant at) {
    return List.of(new Signal.Ends(end, Optional.of(subject), at));
  }
}
