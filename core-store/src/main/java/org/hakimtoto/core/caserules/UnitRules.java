package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.ArrayList;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
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
    return done(
        new CaseEvent.Declined(given.unit(), given.officer().id(), c.reason(), given.now()));
  }

  static Decision handOver(Given given, CaseCommand.HandOver c) {
    Unit unit = given.roster().named().get(c.to());
    if (unit == null) {
      return refused(Refusal.NO_SUCH_UNIT);
    }
    if (unit.agency() != Agency.CHILDREN_SERVICES) {
      return refused(Refusal.NOT_AN_OFFICE);
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
    return given.noRoomFor(c.unit())
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.UnitInvolved(c.unit(), given.now()));
  }
}
