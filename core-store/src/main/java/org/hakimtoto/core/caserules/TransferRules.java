package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
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
    if (given.file().onTheWay().isPresent()) {
      return refused(Refusal.ON_THE_WAY_ALREADY);
    }
    if (given.file().transfers().size() >= CaseRules.MOST || given.noRoomFor(c.from(), c.to())) {
      return refused(Refusal.TOO_MANY);
    }
    Unit to = given.roster().named().get(c.to());
    if (!given.roster().named().containsKey(c.from()) || to == null || c.from().equals(c.to())) {
      return refused(Refusal.NO_SUCH_UNIT);
    }
    return timesOf(given, c)
        .<Decision>map(Decision::refused)
        .orElseGet(() ->
            done(
                new CaseEvent.TransferLeft(
                    c.transfer(),
                    c.from(),
                    c.to(),
                    joinsByReceiving(given, c.from(), to),
                    c.left(),
                    c.expected(),
                    given.now())));
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

  static Decision cancel(Given given, CaseCommand.CancelTransfer c) {
    return onTheWay(given, c.transfer()).isEmpty()
        ? refused(Refusal.NO_SUCH_TRANSFER)
        : done(new CaseEvent.TransferCancelled(c.transfer(), given.now()));
  }

  private static Optional<Transfer> onTheWay(Given given, UUID transfer) {
    return given.file().onTheWay().filter(way -> way.id().equals(transfer));
  }
}
