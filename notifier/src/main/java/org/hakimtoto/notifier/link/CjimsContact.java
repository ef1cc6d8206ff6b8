package org.hakimtoto.notifier.link;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// Somebody close to the child, as CJIMS is told: how to reach them only where it may be done.
record CjimsContact(
    UUID contact,
    Contact.Relation relation,
    Contact.Mode mode,
    Optional<String> phone,
    Optional<String> language,
    Optional<Boolean> shared,
    Optional<Boolean> canRead,
    Optional<String> safeFrom,
    Optional<String> safeUntil) {

  /// @param blocked whether the guardian was named as a danger: then nobody is to be contacted
  static CjimsContact of(CaseEvent.ContactSet event, boolean blocked) {
    Contact details = event.details();
    var mode = blocked ? Contact.Mode.NONE : details.mode();
    Optional<Contact> open = mode == Contact.Mode.NONE ? Optional.empty() : Optional.of(details);
    return new CjimsContact(
        event.contact(),
        details.relation(),
        mode,
        open.flatMap(Contact::phone).map(PhoneNumber::e164),
        open.map(Contact::language).map(Language::code),
        open.map(Contact::shared),
        open.map(Contact::canRead),
        open.map(contact -> contact.safeFrom().toString()),
        open.map(contact -> contact.safeUntil().toString()));
  }

  @Override
  public String toString() {
    return "CjimsContact[***]";
  }
}
