package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.time.Instant;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;

/// Other numbers of the case, and other cases of the child.
final class LinkRules {
  private LinkRules() {}

  static Decision addReference(Given given, CaseCommand.AddReference c) {
    if (given.file().references().stream().anyMatch(c.reference()::isSameAs)) {
      return refused(Refusal.ALREADY_DONE);
    }
    return given.file().references().size() >= CaseRules.MOST
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.ReferenceAdded(c.reference(), given.now()));
  }

  static Decision link(CaseFile file, UUID other, Instant now) {
    if (file.linked().contains(other)) {
      return refused(Refusal.ALREADY_DONE);
    }
    return file.linked().size() >= CaseRules.MOST
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.Linked(other, now));
  }

  static Decision unlink(Given given, CaseCommand.Unlink c) {
    return given.file().linked().contains(c.other())
        ? done(new CaseEvent.Unlinked(c.other(), given.now()))
        : refused(Refusal.NOTHING_ASKED);
  }

  static Decision tellApart(Given given, CaseCommand.TellApart c) {
    if (given.file().linked().contains(c.other()) || given.file().apart().contains(c.other())) {
      return refused(Refusal.ALREADY_DONE);
    }
    return given.file().apart().size() >= CaseRules.MOST
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.ToldApart(c.other(), c.reason(), given.now()));
  }
}
