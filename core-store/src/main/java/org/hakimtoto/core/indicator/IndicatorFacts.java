package org.hakimtoto.core.indicator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Custody;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.Kenya;

/// What is counted of what happened to a case.
public final class IndicatorFacts {
  /// The clock of the law from arrest to court.
  public static final String COURT_CLOCK = "arrest-to-court";

  private IndicatorFacts() {}

  /// @param history all that happened to the case before; none when it is opened now
  /// @param happened what happened now, the oldest first
  public static List<IndicatorFact> of(List<CaseEvent> history, List<CaseEvent> happened) {
    var seen = new ArrayList<>(history);
    var facts = new ArrayList<IndicatorFact>();
    for (CaseEvent event : happened) {
      facts.addAll(
          event instanceof CaseEvent.Reported opening
              ? opened(opening)
              : new Counting(seen, CaseFile.of(seen), event).facts());
      seen.add(event);
    }
    return List.copyOf(facts);
  }

  private static List<IndicatorFact> opened(CaseEvent.Reported event) {
    Report report = event.report();
    LocalDate day = day(event.at());
    var facts = new ArrayList<IndicatorFact>();
    facts.add(
        IndicatorFact.of(day, report.place(), FactKind.REPORTED)
            .sorted(report.category(), event.urgency(), event.track()));
    CaseFile.opened(event)
        .custody()
        .ifPresent(held ->
            facts.add(
                IndicatorFact.of(day, report.place(), FactKind.CUSTODY_STARTED)
                    .which(held.kind().name())));
    return facts;
  }

  private static LocalDate day(Instant at) {
    return Kenya.day(at);
  }

  private record Counting(List<CaseEvent> history, CaseFile before, CaseEvent event) {
    List<IndicatorFact> facts() {
      return switch (event) {
        case CaseEvent.Reported _ -> List.of();
        case CaseEvent.Accepted _ -> firstAcceptance();
        case CaseEvent.StageMoved e -> stage(e);
        case CaseEvent.CustodyStarted e -> custodyStarted(e);
        case CaseEvent.CustodyEnded e -> custodyEnded(e);
        case CaseEvent.HearingMoved e ->
            List.of(fact(FactKind.HEARING_MOVED).which(e.reason().name()));
        case CaseEvent.HearingCancelled e ->
            List.of(fact(FactKind.HEARING_CANCELLED).which(e.reason().name()));
        case CaseEvent.HearingHeld e -> held(e);
        case CaseEvent.GuardianTold _ -> List.of(fact(FactKind.GUARDIAN_TOLD));
        case CaseEvent.ClockMissed e ->
            e.clock().equals(COURT_CLOCK) && !clockMissed()
                ? List.of(fact(FactKind.COURT_CLOCK_MISSED))
                : List.of();
        case CaseEvent.Closed e -> closed(e);
        case CaseEvent.ReportContinued _,
            CaseEvent.ReportCorrected _,
            CaseEvent.DroppedCallJoined _,
            CaseEvent.GuardianNamed _,
            CaseEvent.Added _,
            CaseEvent.NumberConfirmed _,
            CaseEvent.BlockLifted _,
            CaseEvent.ContactWrote _,
            CaseEvent.Declined _,
            CaseEvent.HandedOver _,
            CaseEvent.UnitInvolved _,
            CaseEvent.HearingSet _,
            CaseEvent.HearingSuspended _,
            CaseEvent.TripToCourt _,
            CaseEvent.TransferLeft _,
            CaseEvent.TransferArrived _,
            CaseEvent.TransferCancelled _,
            CaseEvent.ContactSet _,
            CaseEvent.ReferenceAdded _,
            CaseEvent.Linked _,
            CaseEvent.Unlinked _,
            CaseEvent.ToldApart _,
            CaseEvent.Assigned _,
            CaseEvent.Unassigned _,
            CaseEvent.WithdrawalRequested _,
            CaseEvent.WithdrawalRefused _,
            CaseEvent.AftercareChecked _,
            CaseEvent.ProbationReportAsked _,
            CaseEvent.ProbationReportFiled _,
            CaseEvent.DiversionBegun _,
            CaseEvent.BirthAssessed _,
            CaseEvent.AccessAsked _,
            CaseEvent.AccessGranted _,
            CaseEvent.AccessRefused _,
            CaseEvent.ClockWarned _,
            CaseEvent.Reopened _ ->
            List.of();
      };
    }

    /// An outcome that is put right makes no second hearing.
    private List<IndicatorFact> held(CaseEvent.HearingHeld e) {
      Hearing hearing = before.hearings().get(e.hearing());
      return hearing != null && hearing.state() == Hearing.State.HELD
          ? List.of()
          : List.of(fact(FactKind.HEARING_HELD));
    }

    /// A unit that declines later leaves no gap: the case was answered when it first was.
    private List<IndicatorFact> firstAcceptance() {
      if (history.stream().anyMatch(CaseEvent.Accepted.class::isInstance)) {
        return List.of();
      }
      return List.of(
          fact(FactKind.ACCEPTED)
              .urgent(before.urgency())
              .took(length(before.openedAt(), ChronoUnit.MINUTES)));
    }

    private List<IndicatorFact> stage(CaseEvent.StageMoved e) {
      return switch (e.to()) {
        case DIVERSION ->
            List.of(
                fact(FactKind.DIVERTED)
                    .which(
                        e.from() == Stage.PROSECUTION_DECISION
                            ? IndicatorFact.BEFORE_CHARGE
                            : IndicatorFact.AFTER_CHARGE));
        case FINDING_AND_ORDER -> List.of(fact(FactKind.ORDERED));
        case PLACE_OF_SAFETY, PLACEMENT, COURT_PLACEMENT ->
            List.of(fact(FactKind.PLACED).which(e.to().name()));
        case AFTERCARE -> List.of(fact(FactKind.AFTERCARE).which(e.from().name()));
        case REPORTED,
            INTAKE,
            MADE_SAFE,
            CARE_ORDER,
            ARREST,
            PROSECUTION_DECISION,
            PLEA,
            HEARINGS,
            CLOSED ->
            List.of();
      };
    }

    /// A new custody ends the one before it. That the same one began earlier than was known is no
    /// new one.
    private List<IndicatorFact> custodyStarted(CaseEvent.CustodyStarted e) {
      if (before.custody().map(Custody::kind).equals(Optional.of(e.kind()))) {
        return List.of();
      }
      var facts = new ArrayList<>(endOfCustody());
      facts.add(fact(FactKind.CUSTODY_STARTED).which(e.kind().name()));
      return facts;
    }

    private List<IndicatorFact> custodyEnded(CaseEvent.CustodyEnded e) {
      var facts = new ArrayList<>(endOfCustody());
      boolean inCell =
          before.custody().map(Custody::kind).equals(Optional.of(CustodyKind.POLICE_CELL));
      if (inCell && e.how() != CustodyEnd.MOVED && !clockMissed()) {
        facts.add(fact(FactKind.COURT_CLOCK_KEPT));
      }
      return facts;
    }

    private List<IndicatorFact> closed(CaseEvent.Closed e) {
      var facts = new ArrayList<>(endOfCustody());
      facts.add(fact(FactKind.CLOSED).which(e.reason().name()));
      return facts;
    }

    private List<IndicatorFact> endOfCustody() {
      return before
          .custody()
          .map(held ->
              fact(FactKind.CUSTODY_ENDED)
                  .which(held.kind().name())
                  .took(length(held.since(), ChronoUnit.HOURS)))
          .map(List::of)
          .orElseGet(List::of);
    }

    /// Whether the clock ran out since the child was put in a cell.
    private boolean clockMissed() {
      for (CaseEvent earlier : history.reversed()) {
        if (earlier instanceof CaseEvent.ClockMissed e && e.clock().equals(COURT_CLOCK)) {
          return true;
        }
        boolean another =
            earlier instanceof CaseEvent.CustodyEnded
                || (earlier instanceof CaseEvent.CustodyStarted e
                    && e.kind() != CustodyKind.POLICE_CELL);
        if (another) {
          return false;
        }
      }
      return false;
    }

    private long length(Instant since, ChronoUnit rounding) {
      Duration took = Duration.between(since, event.at());
      return took.isNegative() ? 0 : took.truncatedTo(rounding).toSeconds();
    }

    private IndicatorFact fact(FactKind kind) {
      return IndicatorFact.of(day(event.at()), before.place(), kind);
    }
  }
}
