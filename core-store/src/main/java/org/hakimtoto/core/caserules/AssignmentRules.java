package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Role;

/// Who of an office has a case. Everybody takes one that their office has, from a colleague too,
/// who may be ill: the history says so. To another only a coordinator of the office gives it, or an
/// office above.
final class AssignmentRules {
  private AssignmentRules() {}

  static Decision assign(Given given, CaseCommand.Assign c) {
    Optional<Officer> named = given.roster().officer();
    if (named.isEmpty()) {
      return refused(Refusal.NO_SUCH_OFFICER);
    }
    Officer officer = named.get();
    UUID unit = officer.unit().id();
    if (!given.takesPart(unit)
        || !CaseAccess.may(officer, given.file().parties(), Permission.READ_FILE, given.now())) {
      return refused(Refusal.NOT_OF_THE_OFFICE);
    }
    if (!mayGive(given.officer(), officer)) {
      return refused(Refusal.NOT_YOURS_TO_GIVE);
    }
    if (has(given, officer)) {
      return refused(Refusal.ALREADY_DONE);
    }
    return given.noRoomFor(unit)
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.Assigned(unit, c.officer(), given.now()));
  }

  static Decision unassign(Given given, CaseCommand.Unassign c) {
    return given
        .roster()
        .officer()
        .map(officer -> {
          if (!has(given, officer)) {
            return refused(Refusal.NOTHING_ASKED);
          }
          return mayGive(given.officer(), officer)
              ? done(new CaseEvent.Unassigned(officer.unit().id(), c.officer(), given.now()))
              : refused(Refusal.NOT_YOURS_TO_GIVE);
        })
        .orElseGet(() -> refused(Refusal.NO_SUCH_OFFICER));
  }

  private static boolean has(Given given, Officer officer) {
    return officer.id().equals(given.file().assigned().get(officer.unit().id()));
  }

  private static boolean mayGive(Officer by, Officer officer) {
    boolean coordinates =
        by.role() == Role.CHILDREN_COORDINATOR && by.unit().id().equals(officer.unit().id());
    return by.id().equals(officer.id())
        || coordinates
        || OfficerRules.supervises(by, officer.unit());
  }
}
