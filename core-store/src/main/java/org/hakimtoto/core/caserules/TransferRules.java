package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;

/// The child on the way from one institution to another.
final class TransferRules {
  private TransferRules() {}

  static Decision leave(Given given, CaseCommand.LeaveForTransfer c) {
    if (given.file().transfers().containsKey(c.transfer())) {
      return refused(Refusal.ALREADY_DONE);
    }
    Optional<Transfer> before = given.file().onTheWay();
    if (before.filter(way -> way.state() != Transfer.State.DECLINED).isPresent()) {
      return refused(Refusal.ON_THE_WAY_ALREADY);
    }
    if (given.file().transfers().size() >= CaseRules.MOST || given.noRoomFor(c.from(), c.to())) {
      return refused(Refusal.TOO_MANY);
    }
    Unit to = given.roster().named().get(c.to());
    if (!given.roster().named().containsKey(c.from()) || to == null || c.from().equals(c.to())) {
      return refused(Refusal.NO_SUCH_UNIT);
    }
    return endsOf(given, given.roster().named().get(c.from()), to)
        .or(() -> timesOf(given, c))
        .<Decision>map(Decision::refused)
        .orElseGet(() -> left(given, c, to, before));
  }

  /// A journey whose end was declined is over once the child leaves for another place.
  private static Decision left(
      Given given, CaseCommand.LeaveForTransfer c, Unit to, Optional<Transfer> before) {
    var events = new ArrayList<CaseEvent>();
    before.ifPresent(way -> events.add(new CaseEvent.TransferCancelled(way.id(), given.now())));
    events.add(
        new CaseEvent.TransferLeft(
            c.transfer(),
            c.from(),
            c.to(),
            joinsByReceiving(given, c.from(), to),
            c.left(),
            c.expected(),
            given.now()));
    return new Decision.Done(events);
  }

  /// Only houses hold children, and none sends a child that never was there.
  private static Optional<Refusal> endsOf(Given given, Unit from, Unit to) {
    if (!holdsChildren(from) || !holdsChildren(to)) {
      return Optional.of(Refusal.NO_PLACE_FOR_CHILDREN);
    }
    return from.agency() == Agency.PRISONS && !wasAt(given.file(), from.id())
        ? Optional.of(Refusal.NEVER_THERE)
        : Optional.empty();
  }

  private static boolean holdsChildren(Unit unit) {
    return switch (unit.agency()) {
      case PRISONS, POLICE, CHILDREN_SERVICES -> true;
      case PROSECUTION, JUDICIARY, PROBATION, ADMINISTRATION -> false;
    };
  }

  /// The last journey that ended brought the child there, or the house takes part for another
  /// reason than a journey: it holds the child.
  private static boolean wasAt(CaseFile file, UUID home) {
    return file.broughtTo().filter(home::equals).isPresent()
        || (file.units().contains(home)
            && file.transfers().values().stream().noneMatch(way -> way.to().equals(home)));
  }

  /// The children's office of the place the child is brought to prepares for it. A child's journey
  /// is written down also when there is no more room for the office.
  private static Optional<UUID> joinsByReceiving(Given given, UUID from, Unit to) {
    return Routing.responsible(to.area(), given.roster().staffed())
        .map(Unit::id)
        .filter(office -> !office.equals(from) && !office.equals(to.id()))
        .filter(office -> !given.takesPart(office) && !given.noRoomFor(from, to.id(), office));
  }

  private static Optional<Refusal> timesOf(Given given, CaseCommand.LeaveForTransfer c) {
    if (c.expected().isBefore(c.left())) {
      return Optional.of(Refusal.IN_THE_PAST);
    }
    return given.tooFar(c.expected()).or(() -> given.happened(c.left()));
  }

  static Decision arrive(Given given, CaseCommand.ArriveFromTransfer c) {
    Optional<Transfer> transfer = onTheWay(given, c.transfer());
    if (transfer.isEmpty()) {
      return refused(Refusal.NO_SUCH_TRANSFER);
    }
    if (!mayReceive(given, transfer.get())) {
      return refused(Refusal.NOT_ALLOWED);
    }
    if (c.arrived().isBefore(transfer.get().left())) {
      return refused(Refusal.IN_THE_PAST);
    }
    return given.isToCome(c.arrived())
        ? refused(Refusal.IN_THE_FUTURE)
        : done(new CaseEvent.TransferArrived(c.transfer(), c.arrived(), given.now()));
  }

  /// The receiving side says that the child is there, or the children's services for a house that
  /// is not on the roster; never the side that sent it.
  private static boolean mayReceive(Given given, Transfer transfer) {
    return transfer.to().equals(given.unit())
        || (given.officer().role().agency() == Agency.CHILDREN_SERVICES
            && !transfer.from().equals(given.unit()));
  }

  /// Whoever awaits the child did not see it leave: it may decline, and cannot say that the child
  /// never left.
  static Decision cancel(Given given, CaseCommand.CancelTransfer c) {
    Optional<Transfer> transfer = onTheWay(given, c.transfer());
    if (transfer.isEmpty()) {
      return refused(Refusal.NO_SUCH_TRANSFER);
    }
    return transfer.get().to().equals(given.unit())
        ? refused(Refusal.NOT_ALLOWED)
        : done(new CaseEvent.TransferCancelled(c.transfer(), given.now()));
  }

  private static Optional<Transfer> onTheWay(Given given, UUID transfer) {
    return given.file().onTheWay().filter(way -> way.id().equals(transfer));
  }
}
