package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Hearing.TripStep;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;

/// Days in court, and the probation report a court asks for.
final class HearingRules {
  private HearingRules() {}

  static Decision set(Given given, CaseCommand.SetHearing c) {
    return againstSetting(given, c)
        .<Decision>map(Decision::refused)
        .orElseGet(() ->
            done(
                new CaseEvent.HearingSet(
                    c.hearing(), c.kind(), c.court(), c.when(), c.override(), given.now())));
  }

  private static Optional<Refusal> againstSetting(Given given, CaseCommand.SetHearing c) {
    Hearing known = given.file().hearings().get(c.hearing());
    if (known != null) {
      return Optional.of(known.state().open() ? Refusal.ALREADY_DONE : Refusal.HEARING_IS_OVER);
    }
    Unit court = given.roster().named().get(c.court());
    if (court == null || court.agency() != Agency.JUDICIARY) {
      return Optional.of(Refusal.NOT_A_COURT);
    }
    if (isSet(given, c.kind(), c.court(), c.when())) {
      return Optional.of(Refusal.ALREADY_DONE);
    }
    boolean full = given.file().hearings().size() >= CaseRules.MOST || given.noRoomFor(c.court());
    return full
        ? Optional.of(Refusal.TOO_MANY)
        : againstDay(given, c.kind(), c.when(), c.override());
  }

  /// Whether there is such a hearing: the same set twice, be it by two doors, is one.
  private static boolean isSet(Given given, HearingKind kind, UUID court, Instant when) {
    return given.file().hearings().values().stream()
        .anyMatch(hearing ->
            hearing.state() == Hearing.State.SET
                && hearing.kind() == kind
                && hearing.court().equals(court)
                && hearing.when().equals(when));
  }

  /// No plea is taken of a child too young to be charged, as the stage of it is refused.
  private static Optional<Refusal> againstDay(
      Given given, HearingKind kind, Instant when, Optional<OverrideReason> override) {
    if (kind == HearingKind.PLEA && AgeRules.underTwelve(given.file())) {
      return Optional.of(Refusal.UNDER_TWELVE);
    }
    return given.ahead(when).or(() -> CourtHours.against(given.calendar(), when, override));
  }

  static Decision move(Given given, CaseCommand.MoveHearing c) {
    return ifOpen(given, c.hearing(), hearing -> move(given, c, hearing));
  }

  private static Decision move(Given given, CaseCommand.MoveHearing c, Hearing hearing) {
    return againstMoving(given, c, hearing)
        .<Decision>map(Decision::refused)
        .orElseGet(() ->
            done(
                new CaseEvent.HearingMoved(
                    hearing.id(),
                    hearing.when(),
                    c.to(),
                    hearing.version() + 1,
                    c.reason(),
                    c.override(),
                    given.now())));
  }

  private static Optional<Refusal> againstMoving(
      Given given, CaseCommand.MoveHearing c, Hearing hearing) {
    if (hearing.state() == Hearing.State.SET && hearing.when().equals(c.to())) {
      return Optional.of(Refusal.ALREADY_DONE);
    }
    return isSet(given, hearing.kind(), hearing.court(), c.to())
        ? Optional.of(Refusal.SET_ALREADY)
        : againstDay(given, hearing.kind(), c.to(), c.override());
  }

  static Decision cancel(Given given, CaseCommand.CancelHearing c) {
    return ifOpen(
        given,
        c.hearing(),
        hearing ->
            done(
                new CaseEvent.HearingCancelled(
                    hearing.id(), hearing.version() + 1, c.reason(), given.now())));
  }

  /// Days in court that are still to come are called off, the earliest first.
  static List<CaseEvent> calledOff(Given given, Predicate<Hearing> which) {
    return given.file().hearings().values().stream()
        .filter(hearing -> hearing.state().open() && hearing.when().isAfter(given.now()))
        .filter(which)
        .sorted(Comparator.comparing(Hearing::when).thenComparing(Hearing::id))
        .<CaseEvent>map(hearing ->
            new CaseEvent.HearingCancelled(
                hearing.id(), hearing.version() + 1, MoveReason.OTHER, given.now()))
        .toList();
  }

  /// What was recorded may be put right for some days, by saying it again: history keeps both.
  static Decision hold(Given given, CaseCommand.HoldHearing c) {
    Hearing hearing = given.file().hearings().get(c.hearing());
    return hearing != null && hearing.state() == Hearing.State.HELD
        ? corrected(given, c, hearing)
        : held(given, c);
  }

  private static Decision corrected(Given given, CaseCommand.HoldHearing c, Hearing hearing) {
    if (hearing.outcome().filter(c.outcome()::equals).isPresent()) {
      return refused(Refusal.ALREADY_DONE);
    }
    return given.now().isBefore(hearing.when().plus(CaseRules.CORRECTION))
        ? done(new CaseEvent.HearingHeld(hearing.id(), c.outcome(), given.now()))
        : refused(Refusal.HEARING_IS_OVER);
  }

  private static Decision held(Given given, CaseCommand.HoldHearing c) {
    return ifOpen(
        given,
        c.hearing(),
        hearing ->
            given.isToCome(hearing.when())
                ? refused(Refusal.IN_THE_FUTURE)
                : done(new CaseEvent.HearingHeld(hearing.id(), c.outcome(), given.now())));
  }

  /// A child comes back also from a hearing that is over.
  static Decision trip(Given given, CaseCommand.SayTripToCourt c) {
    Hearing hearing = given.file().hearings().get(c.hearing());
    if (hearing == null) {
      return refused(Refusal.NO_SUCH_HEARING);
    }
    return hearing.state().open() || c.step() == TripStep.RETURNED
        ? done(new CaseEvent.TripToCourt(hearing.id(), hearing.when(), c.step(), given.now()))
        : refused(Refusal.HEARING_IS_OVER);
  }

  private static Decision ifOpen(Given given, UUID id, Function<Hearing, Decision> then) {
    Hearing hearing = given.file().hearings().get(id);
    if (hearing == null) {
      return refused(Refusal.NO_SUCH_HEARING);
    }
    return hearing.state().open() ? then.apply(hearing) : refused(Refusal.HEARING_IS_OVER);
  }

  static List<CaseEvent> suspended(CaseFile file, Set<UUID> hit, Instant now) {
    return file.hearings().values().stream()
        .filter(hearing -> hit.contains(hearing.id()))
        .filter(hearing -> hearing.state() == Hearing.State.SET && hearing.when().isAfter(now))
        .sorted(Comparator.comparing(Hearing::when).thenComparing(Hearing::id))
        .<CaseEvent>map(hearing ->
            new CaseEvent.HearingSuspended(
                hearing.id(), hearing.version() + 1, MoveReason.HOLIDAY, now))
        .toList();
  }

  static Decision askProbationReport(Given given) {
    return given.file().probationReportDue()
        ? refused(Refusal.ALREADY_DONE)
        : done(new CaseEvent.ProbationReportAsked(joinsByReporting(given), given.now()));
  }

  /// Who must write the report reads the case: the probation office of the place joins, unless one
  /// takes part already.
  private static Optional<UUID> joinsByReporting(Given given) {
    return Routing.nearest(Agency.PROBATION, given.file().place(), given.roster().staffed())
        .map(Unit::id)
        .filter(_ -> given.roster().noneOf(Agency.PROBATION, given.file().units()))
        .filter(office -> !given.noRoomFor(office));
  }

  static Decision fileProbationReport(Given given) {
    return given.file().probationReportDue()
        ? done(new CaseEvent.ProbationReportFiled(given.now()))
        : refused(Refusal.NOTHING_ASKED);
  }
}
