package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.NamedGuardian;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Kenya;

/// What may be done to a case, and what follows from it: commands in, events out, or a refusal that
/// says why. Pure; the one place where a case changes. What a command means stands with its noun:
/// this is the table of contents.
public final class CaseRules {
  /// How far ahead a day in court is set.
  public static final Duration HORIZON = Duration.ofDays(730);

  /// How long after its hour the outcome of a hearing may be put right.
  public static final Duration CORRECTION = Duration.ofDays(7);

  /// How long a granted access lasts.
  public static final Duration GRANT = Duration.ofDays(30);

  /// The most hearings, transfers, contacts, references, links, units, open questions for access or
  /// grants that run a case holds, each.
  public static final int MOST = 100;

  private CaseRules() {}

  /// A report always opens a case: nobody who reports a child is turned away.
  ///
  /// @param holder the unit that answers for the place, if one is staffed
  public static CaseEvent.Reported report(Report report, Optional<UUID> holder, Instant at) {
    return new CaseEvent.Reported(report, Triage.urgency(report), Triage.track(report), holder, at);
  }

  /// @param guardian the id of the guardian whose number is named, if one is
  public static CaseEvent.Reported report(
      Report report, Optional<UUID> holder, UUID guardian, Instant at) {
    return new CaseEvent.Reported(
        report,
        Triage.urgency(report),
        Triage.track(report),
        holder,
        NamedGuardian.of(report).map(_ -> guardian),
        at);
  }

  /// The same case, told further. Refused when it is closed: what is told now is a report of its
  /// own.
  ///
  /// @param told all that was told by now
  /// @param holder the unit that answers for its place, if one is staffed
  public static Decision continued(CaseFile file, Report told, Optional<UUID> holder, Instant at) {
    Decision decision = ReportRules.continued(file, told, holder, at);
    return decision instanceof Decision.Done done && !file.hasRoomFor(done.events().size())
        ? refused(Refusal.TOO_MANY)
        : decision;
  }

  /// Decides a command of an officer.
  ///
  /// @param roster what the command needs of it
  /// @param calendar the days on which courts sit, for a command that [#namesCourtDay]
  public static Decision decide(
      CaseFile file,
      CaseCommand command,
      Officer officer,
      Instant now,
      Roster roster,
      CourtCalendar calendar) {
    if (!CaseAccess.may(officer, file.parties(), command.needs(), now)) {
      return refused(Refusal.NOT_ALLOWED);
    }
    if (file.closed() && !ClosingRules.opensClosed(command)) {
      return refused(Refusal.CASE_CLOSED);
    }
    Decision decision = decide(new Given(file, officer, now, roster, calendar), command);
    return decision instanceof Decision.Done done && !file.hasRoomFor(done.events().size())
        ? refused(Refusal.TOO_MANY)
        : decision;
  }

  /// What speaks against a day as one on which a court sits, whatever the hour and the case.
  ///
  /// @param calendar of a day that is not over
  public static Optional<Refusal> againstCourtDay(
      LocalDate day, CourtCalendar calendar, Instant now) {
    LocalDate today = Kenya.day(now);
    if (day.isBefore(today)) {
      return Optional.of(Refusal.IN_THE_PAST);
    }
    return day.isAfter(today.plusDays(HORIZON.toDays()))
        ? Optional.of(Refusal.TOO_FAR)
        : CourtHours.against(calendar, day);
  }

  /// Whether an officer may learn that there is such a case: without any standing in it one may
  /// only ask for access.
  public static boolean concerns(CaseFile file, CaseCommand command, Officer officer, Instant now) {
    return command instanceof CaseCommand.AskAccess
        || !CaseAccess.standings(officer, file.parties(), now).isEmpty();
  }

  private static Decision decide(Given given, CaseCommand command) {
    return switch (command) {
      case CaseCommand.Add c -> ReportRules.add(given, c);
      case CaseCommand.NameGuardian c -> ReportRules.nameGuardian(given, c);
      case CaseCommand.CorrectReport c -> CorrectionRules.correct(given, c.correction());
      case CaseCommand.Accept _ -> UnitRules.accept(given);
      case CaseCommand.Decline c -> UnitRules.decline(given, c);
      case CaseCommand.HandOver c -> UnitRules.handOver(given, c);
      case CaseCommand.Involve c -> UnitRules.involve(given, c);
      case CaseCommand.Assign c -> AssignmentRules.assign(given, c);
      case CaseCommand.Unassign c -> AssignmentRules.unassign(given, c);
      case CaseCommand.MoveStage c -> StageRules.move(given, c.track(), c.to());
      case CaseCommand.BeginDiversion c -> StageRules.divert(given, c);
      case CaseCommand.AssessBirth c -> AgeRules.assessBirth(given, c);
      case CaseCommand.StartCustody c -> CustodyRules.start(given, c);
      case CaseCommand.EndCustody c -> CustodyRules.end(given, c);
      case CaseCommand.SetHearing c -> HearingRules.set(given, c);
      case CaseCommand.MoveHearing c -> HearingRules.move(given, c);
      case CaseCommand.CancelHearing c -> HearingRules.cancel(given, c);
      case CaseCommand.HoldHearing c -> HearingRules.hold(given, c);
      case CaseCommand.CheckAftercare c -> AftercareRules.check(given, c);
      case CaseCommand.AskProbationReport _ -> HearingRules.askProbationReport(given);
      case CaseCommand.FileProbationReport _ -> HearingRules.fileProbationReport(given);
      case CaseCommand.SayTripToCourt c -> HearingRules.trip(given, c);
      case CaseCommand.LeaveForTransfer c -> TransferRules.leave(given, c);
      case CaseCommand.ArriveFromTransfer c -> TransferRules.arrive(given, c);
      case CaseCommand.CancelTransfer c -> TransferRules.cancel(given, c);
      case CaseCommand.SetContact c -> ContactRules.set(given, c);
      case CaseCommand.TellGuardian c -> ContactRules.tellGuardian(given, c);
      case CaseCommand.ConfirmNumber c -> ContactRules.confirmNumber(given, c);
      case CaseCommand.AddReference c -> LinkRules.addReference(given, c);
      case CaseCommand.Link c -> LinkRules.link(given.file(), c.other(), given.now());
      case CaseCommand.Unlink c -> LinkRules.unlink(given, c);
      case CaseCommand.TellApart c -> LinkRules.tellApart(given, c);
      case CaseCommand.AskAccess c -> AccessRules.ask(given, c);
      case CaseCommand.GrantAccess c -> AccessRules.grant(given, c);
      case CaseCommand.RefuseAccess c -> AccessRules.refuse(given, c);
      case CaseCommand.RequestWithdrawal c -> ClosingRules.requestWithdrawal(given, c);
      case CaseCommand.RefuseWithdrawal _ -> ClosingRules.refuseWithdrawal(given);
      case CaseCommand.Close c -> ClosingRules.close(given, c);
      case CaseCommand.Reopen _ -> ClosingRules.reopen(given);
    };
  }

  /// The reporter says that another case is of the same child. What it needs of access is decided
  /// by whoever asked the question, who knows that the two are near; see `NearTwin`.
  public static Decision sameChild(CaseFile file, UUID other, Instant now) {
    if (file.closed()) {
      return refused(Refusal.CASE_CLOSED);
    }
    return file.hasRoomFor(1) ? LinkRules.link(file, other, now) : refused(Refusal.TOO_MANY);
  }

  /// A clock that nears its end, or ran out. Fires on any case that is not closed.
  public static Decision clock(CaseFile file, String clock, Instant due, Instant now) {
    if (file.closed()) {
      return refused(Refusal.CASE_CLOSED);
    }
    return now.isBefore(due)
        ? done(new CaseEvent.ClockWarned(clock, due, now))
        : done(new CaseEvent.ClockMissed(clock, due, now));
  }

  /// The hearings still to come on a day that was made a holiday are suspended; of a closed case
  /// none is left.
  ///
  /// @param hit the hearings of that day, without those on which a registry insisted
  public static Decision holiday(CaseFile file, Set<UUID> hit, Instant now) {
    if (file.closed()) {
      return refused(Refusal.CASE_CLOSED);
    }
    List<CaseEvent> suspended = HearingRules.suspended(file, hit, now);
    if (suspended.isEmpty()) {
      return refused(Refusal.NO_SUCH_HEARING);
    }
    return file.hasRoomFor(suspended.size())
        ? new Decision.Done(suspended)
        : refused(Refusal.TOO_MANY);
  }

  /// The units a command names, to be looked up before it is decided.
  public static List<UUID> named(CaseCommand command) {
    return switch (command) {
      case CaseCommand.HandOver c -> List.of(c.to());
      case CaseCommand.Involve c -> List.of(c.unit());
      case CaseCommand.SetHearing c -> List.of(c.court());
      case CaseCommand.LeaveForTransfer c -> List.of(c.from(), c.to());
      default -> List.of();
    };
  }

  /// The officer a command names, to be looked up before it is decided.
  public static Optional<UUID> officer(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Assign c -> Optional.of(c.officer());
      case CaseCommand.Unassign c -> Optional.of(c.officer());
      default -> Optional.empty();
    };
  }

  /// Whether a command names a day in court: the holidays are looked up before it is decided.
  public static boolean namesCourtDay(CaseCommand command) {
    return command instanceof CaseCommand.SetHearing || command instanceof CaseCommand.MoveHearing;
  }

  /// Whether a command may bring in an office of the case's own place: who answers for it and who
  /// takes part is looked up before it is decided.
  public static boolean asksOfficeOfPlace(CaseCommand command) {
    return command instanceof CaseCommand.AskProbationReport
        || (command instanceof CaseCommand.Decline c
            && c.reason() == DeclineReason.CONFLICT_OF_INTEREST);
  }

  /// The place a command says it happened at: who answers for it is looked up before it is decided.
  public static Optional<Area> corrected(CaseCommand command) {
    return command instanceof CaseCommand.CorrectReport(Correction.Place(Area place, var _))
        ? Optional.of(place)
        : Optional.empty();
  }

  /// The unit whose place a command concerns: who answers for it is looked up before it is decided.
  public static Optional<UUID> receiving(CaseCommand command) {
    return command instanceof CaseCommand.LeaveForTransfer c
        ? Optional.of(c.to())
        : Optional.empty();
  }
}
