package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Track;

/// Which units act on a case, and which of them holds it.
final class UnitRules {
  private UnitRules() {}

  /// The first office that takes reports in takes the case out of the queue, and holds it if nobody
  /// did. The others come in when they were brought in or when the child is accused: accepting
  /// opens the record.
  static Decision accept(Given given) {
    UUID unit = given.unit();
    boolean takesIn = takesIn(given.officer());
    if (given.file().acceptedBy().contains(unit)) {
      return refused(Refusal.ALREADY_DONE);
    }
    if (!takesIn && !given.file().units().contains(unit) && !StageRules.charged(given)) {
      return refused(Refusal.NOT_FROM_THIS_STAGE);
    }
    if (given.noRoomFor(unit)) {
      return refused(Refusal.TOO_MANY);
    }
    var events = new ArrayList<CaseEvent>();
    events.add(new CaseEvent.Accepted(unit, given.officer().id(), given.now()));
    if (given.file().holder().isEmpty()
        && given.officer().role().agency() == Agency.CHILDREN_SERVICES) {
      events.add(new CaseEvent.HandedOver(unit, unit, given.now()));
    }
    given
        .file()
        .stages()
        .forEach((track, stage) -> {
          if (stage == Stage.REPORTED && takesIn) {
            events.add(new CaseEvent.StageMoved(track, stage, Stage.INTAKE, given.now()));
          }
        });
    return new Decision.Done(events);
  }

  private static boolean takesIn(Officer officer) {
    return StageTable.may(officer.role(), Track.CARE_AND_PROTECTION, Stage.REPORTED, Stage.INTAKE);
  }

  static Decision decline(Given given, CaseCommand.Decline c) {
    boolean said =
        given
            .file()
            .onTheWay()
            .filter(way -> way.to().equals(given.unit()))
            .filter(way -> way.state() == Transfer.State.DECLINED)
            .isPresent();
    if (said) {
      return refused(Refusal.ALREADY_DONE);
    }
    var declined =
        new CaseEvent.Declined(given.unit(), given.officer().id(), c.reason(), given.now());
    return c.reason() == DeclineReason.CONFLICT_OF_INTEREST
        ? leftToAbove(given, declined)
        : done(declined);
  }

  /// A unit that knows the family gives the case away before it loses sight of it: what it holds
  /// goes one office up, and in its part of the work the next unit of its agency above comes in.
  private static Decision leftToAbove(Given given, CaseEvent.Declined declined) {
    Optional<Unit> above = above(given);
    boolean holds = given.file().holder().map(given.unit()::equals).orElse(true);
    if (holds && given.officer().unit().agency() == Agency.CHILDREN_SERVICES) {
      return above
          .map(unit ->
              done(new CaseEvent.HandedOver(given.unit(), unit.id(), given.now()), declined))
          .orElseGet(() -> refused(Refusal.NO_OFFICE_ABOVE));
    }
    return above
        .filter(unit -> !given.takesPart(unit.id()) && !given.noRoomFor(unit.id()))
        .map(unit -> done(new CaseEvent.UnitInvolved(unit.id(), given.now()), declined))
        .orElseGet(() -> done(declined));
  }

  private static Optional<Unit> above(Given given) {
    Unit own = given.officer().unit();
    return given.roster().staffed().stream()
        .filter(unit -> unit.agency() == own.agency() && unit.area().widerThan(own.area()))
        .filter(unit -> !given.file().hiddenFrom().contains(unit.id()))
        .min(
            Comparator.comparing((Unit unit) -> unit.area().level())
                .reversed()
                .thenComparing(Unit::code));
  }

  static Decision handOver(Given given, CaseCommand.HandOver c) {
    Unit unit = given.roster().named().get(c.to());
    if (unit == null) {
      return refused(Refusal.NO_SUCH_UNIT);
    }
    if (unit.agency() != Agency.CHILDREN_SERVICES) {
      return refused(Refusal.NOT_AN_OFFICE);
    }
    if (given.file().hiddenFrom().contains(c.to())) {
      return refused(Refusal.KEPT_OUT);
    }
    if (given.file().holder().filter(c.to()::equals).isPresent()) {
      return refused(Refusal.ALREADY_DONE);
    }
    UUID from = given.file().holder().orElse(given.unit());
    return given.noRoomFor(from)
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.HandedOver(from, c.to(), given.now()));
  }

  static Decision involve(Given given, CaseCommand.Involve c) {
    if (!given.roster().named().containsKey(c.unit())) {
      return refused(Refusal.NO_SUCH_UNIT);
    }
    if (given.takesPart(c.unit())) {
      return refused(Refusal.ALREADY_DONE);
    }
    if (given.file().hiddenFrom().contains(c.unit())) {
      return refused(Refusal.KEPT_OUT);
    }
    return given.noRoomFor(c.unit())
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.UnitInvolved(c.unit(), given.now()));
  }
}
