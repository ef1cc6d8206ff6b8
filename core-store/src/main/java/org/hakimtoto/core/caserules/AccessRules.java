package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;

/// Officers without a part in the case who ask to see it, and their answer.
final class AccessRules {
  private AccessRules() {}

  static Decision ask(Given given, CaseCommand.AskAccess c) {
    UUID asker = given.officer().id();
    if (given.file().accessAsked().contains(asker) || given.file().granted(asker, given.now())) {
      return refused(Refusal.ALREADY_DONE);
    }
    return given.file().accessAsked().size() >= CaseRules.MOST
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.AccessAsked(asker, c.reason(), given.now()));
  }

  static Decision grant(Given given, CaseCommand.GrantAccess c) {
    if (!given.file().accessAsked().contains(c.officer())) {
      return refused(Refusal.NOTHING_ASKED);
    }
    long running = given.file().grants().values().stream().filter(given.now()::isBefore).count();
    return running >= CaseRules.MOST
        ? refused(Refusal.TOO_MANY)
        : done(
            new CaseEvent.AccessGranted(
                c.officer(), given.now().plus(CaseRules.GRANT), given.now()));
  }

  static Decision refuse(Given given, CaseCommand.RefuseAccess c) {
    return given.file().accessAsked().contains(c.officer())
        ? done(new CaseEvent.AccessRefused(c.officer(), given.now()))
        : refused(Refusal.NOTHING_ASKED);
  }
}
