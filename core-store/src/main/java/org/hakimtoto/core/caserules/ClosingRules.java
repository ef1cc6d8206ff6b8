package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.ArrayList;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;

/// How a case ends, what asks for it, and what opens it again.
final class ClosingRules {
  private ClosingRules() {}

  /// Whether a command may be given on a case that is closed.
  static boolean opensClosed(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Reopen _,
          CaseCommand.AskAccess _,
          CaseCommand.GrantAccess _,
          CaseCommand.RefuseAccess _,
          CaseCommand.Unlink _,
          CaseCommand.TellApart _,
          CaseCommand.Link _ ->
          true;
      default -> false;
    };
  }

  static Decision requestWithdrawal(Given given, CaseCommand.RequestWithdrawal c) {
    return given.file().withdrawalAsked()
        ? refused(Refusal.ALREADY_DONE)
        : done(new CaseEvent.WithdrawalRequested(given.officer().id(), c.reason(), given.now()));
  }

  static Decision refuseWithdrawal(Given given) {
    return given.file().withdrawalAsked()
        ? done(new CaseEvent.WithdrawalRefused(given.now()))
        : refused(Refusal.NOTHING_ASKED);
  }

  /// A case is closed when the role may close it on every track that is open. Days in court that
  /// are still to come fall with it, so that nobody travels for nothing.
  static Decision close(Given given, CaseCommand.Close c) {
    return against(given, c.reason())
        .<Decision>map(Decision::refused)
        .orElseGet(() -> closed(given, c.reason()));
  }

  private static Decision closed(Given given, CloseReason reason) {
    var events = new ArrayList<>(HearingRules.calledOff(given, _ -> true));
    given
        .file()
        .onTheWay()
        .map(transfer -> new CaseEvent.TransferCancelled(transfer.id(), given.now()))
        .ifPresent(events::add);
    events.add(new CaseEvent.Closed(reason, given.now()));
    return new Decision.Done(events);
  }

  /// No child may be forgotten in a cell or on the road because a case was closed; a duplicate goes
  /// on in the case it is linked to.
  private static Optional<Refusal> against(Given given, CloseReason reason) {
    CaseFile file = given.file();
    if (!Handing.mayClose(file, given.officer())) {
      return Optional.of(Refusal.NOT_FROM_THIS_STAGE);
    }
    return switch (reason) {
      case DUPLICATE ->
          file.linked().isEmpty() ? Optional.of(Refusal.NO_SUCH_CASE) : Optional.empty();
      case WITHDRAWN_BY_REPORTER ->
          file.withdrawalAsked() ? heldOrOnTheWay(file) : Optional.of(Refusal.NOTHING_ASKED);
      default -> heldOrOnTheWay(file);
    };
  }

  private static Optional<Refusal> heldOrOnTheWay(CaseFile file) {
    if (file.custody().isPresent()) {
      return Optional.of(Refusal.HELD_ALREADY);
    }
    return file.onTheWay().map(_ -> Refusal.ON_THE_WAY_ALREADY);
  }

  static Decision reopen(Given given) {
    return given.file().closed()
        ? done(new CaseEvent.Reopened(given.now()))
        : refused(Refusal.NOT_CLOSED);
  }
}
