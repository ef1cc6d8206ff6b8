package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Role;

/// When the child is held, and when no more.
final class CustodyRules {
  private CustodyRules() {}

  static Decision start(Given given, CaseCommand.StartCustody c) {
    // an earlier hour than was known counts: the report may have come long after the arrest
    boolean known =
        given
            .file()
            .custody()
            .filter(held -> held.kind() == c.kind() && !c.since().isBefore(held.since()))
            .isPresent();
    if (known) {
      return refused(Refusal.HELD_ALREADY);
    }
    var started = new CaseEvent.CustodyStarted(c.kind(), c.since(), given.now());
    return given
        .happened(c.since())
        .<Decision>map(Decision::refused)
        .orElseGet(() ->
            joinsByHolding(given)
                ? done(started, new CaseEvent.UnitInvolved(given.unit(), given.now()))
                : done(started));
  }

  /// The station or institution that holds the child takes part from then on.
  private static boolean joinsByHolding(Given given) {
    Role role = given.officer().role();
    return (role == Role.POLICE_CHILD_DESK || role == Role.INSTITUTION_IN_CHARGE)
        && !given.file().units().contains(given.unit())
        && !given.noRoomFor(given.unit());
  }

  static Decision end(Given given, CaseCommand.EndCustody c) {
    return given.file().custody().isEmpty()
        ? refused(Refusal.NOT_HELD)
        : done(new CaseEvent.CustodyEnded(c.how(), given.now()));
  }
}
