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
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.ContactCode;

/// Whom the offices may reach, and how.
public final class ContactRules {
  private ContactRules() {}

  /// Where the guardian is the danger, nobody called parent or guardian is ever textable again; the
  /// officer may name somebody else. A person set to [Contact.Mode#NONE] stays so.
  static Decision set(Given given, CaseCommand.SetContact c) {
    Contact before = given.file().contacts().get(c.contact());
    boolean blocked =
        (given.file().guardianBlocked() && guardian(c.details()))
            || (before != null && blocked(before));
    if (blocked && c.details().mode() != Contact.Mode.NONE) {
      return refused(Refusal.DO_NOT_CONTACT);
    }
    return before == null && given.file().contacts().size() >= CaseRules.MOST
        ? refused(Refusal.TOO_MANY)
        : done(new CaseEvent.ContactSet(c.contact(), c.details(), given.now()));
  }

  static boolean guardian(Contact contact) {
    return contact.relation() == Contact.Relation.PARENT
        || contact.relation() == Contact.Relation.GUARDIAN;
  }

  static Decision tellGuardian(Given given, CaseCommand.TellGuardian c) {
    return spokenWith(given, c.contact(), new CaseEvent.GuardianTold(c.contact(), given.now()));
  }

  static Decision confirmNumber(Given given, CaseCommand.ConfirmNumber c) {
    Contact contact = given.file().contacts().get(c.contact());
    if (contact != null && contact.phone().isEmpty()) {
      return refused(Refusal.DO_NOT_CONTACT);
    }
    return spokenWith(given, c.contact(), new CaseEvent.NumberConfirmed(c.contact(), given.now()));
  }

  private static Decision spokenWith(Given given, UUID id, CaseEvent said) {
    Contact contact = given.file().contacts().get(id);
    if (contact == null) {
      return refused(Refusal.NO_SUCH_CONTACT);
    }
    return blocked(contact) ? refused(Refusal.DO_NOT_CONTACT) : done(said);
  }

  /// What follows when two administrators lift what an officer said of a person: no command does,
  /// so that no job, import or transfer can. A guardian who is the danger stays blocked.
  public static Decision liftBlock(CaseFile file, ContactCode code, Instant now) {
    return file.contact(code)
        .map(id -> liftBlock(file, id, now))
        .orElseGet(() -> refused(Refusal.NO_SUCH_CONTACT));
  }

  private static Decision liftBlock(CaseFile file, UUID id, Instant now) {
    Contact contact = file.contacts().get(id);
    if (contact == null) {
      return refused(Refusal.NO_SUCH_CONTACT);
    }
    if (!blocked(contact)) {
      return refused(Refusal.ALREADY_DONE);
    }
    if (file.guardianBlocked() && guardian(contact)) {
      return refused(Refusal.DO_NOT_CONTACT);
    }
    return file.hasRoomFor(1)
        ? done(new CaseEvent.BlockLifted(id, now))
        : refused(Refusal.TOO_MANY);
  }

  /// Whom only the reporter named is no person an officer blocked: the reporter is asked first.
  private static boolean blocked(Contact contact) {
    return contact.mode() == Contact.Mode.NONE && !contact.unconfirmed();
  }
}
