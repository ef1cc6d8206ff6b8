package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;

/// Days in court, and the probation report a court asks for.
final class HearingRules {
  private HearingRules() {}

  static Decision set(Given given, CaseCommand.SetHearing c) {
    if (given.file().hearings().containsKey(c.hearing())) {
      return refused(Refusal.ALREADY_DONE);
    }
    if (given.file().hearings().size() >= CaseRules.MOST) {
      return refused(Refusal.TOO_MANY);
    }
    Unit court = given.roster().named().get(c.court());
    if (court == null || court.agency() != Agency.JUDICIARY) {
      return refused(Refusal.NOT_A_COURT);
    }
    if (given.noRoomFor(c.court())) {
      return refused(Refusal.TOO_MANY);
    }
    return given
        .ahead(c.when())
        .<Decision>map(Decision::refused)
        .orElseGet(() ->
            done(
                new CaseEvent.HearingSet(c.hearing(), c.kind(), c.court(), c.when(), given.now())));
  }

  static Decision move(Given given, CaseCommand.MoveHearing c) {
    return ifOpen(given, c.hearing(), hearing -> move(given, c, hearing));
  }

  private static Decision move(Given given, CaseCommand.MoveHearing c, Hearing hearing) {
    if (hearing.when().equals(c.to())) {
      return refused(Refusal.ALREADY_DONE);
    }
    return given
        .ahead(c.to())
        .<Decision>map(Decision::refused)
        .orElseGet(() ->
            done(
                new CaseEvent.HearingMoved(
                    hearing.id(),
                    hearing.when(),
                    c.to(),
                    hearing.version() + 1,
                    c.reason(),
                    given.now())));
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

  static Decision hold(Given given, CaseCommand.HoldHearing c) {
    return ifOpen(
        given,
        c.hearing(),
        hearing ->
            given.isToCome(hearing.when())
                ? refused(Refusal.IN_THE_FUTURE)
                : done(new CaseEvent.HearingHeld(hearing.id(), c.outcome(), given.now())));
  }

  private static Decision ifOpen(Given given, UUID id, Function<Hearing, Decision> then) {
    Hearing hearing = given.file().hearings().get(id);
    if (hearing == null) {
      return refused(Refusal.NO_SUCH_HEARING);
    }
    return hearing.state() == Hearing.State.SET
        ? then.apply(hearing)
        : refused(Refusal.HEARING_IS_OVER);
  }

  static Decision askProbationReport(Given given) {
    return given.file().probationReportDue()
        ? refused(Refusal.ALREADY_DONE)
        : done(new CaseEvent.ProbationReportAsked(given.now()));
  }

  static Decision fileProbationReport(Given given) {
    return given.file().probationReportDue()
        ? done(new CaseEvent.ProbationReportFiled(given.now()))
        : refused(Refusal.NOTHING_ASKED);
  }
}
