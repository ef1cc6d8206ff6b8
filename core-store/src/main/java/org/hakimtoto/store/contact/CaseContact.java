package org.hakimtoto.store.contact;

import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.NumberStanding;

/// A person close to the child, with what is known of the number.
public record CaseContact(UUID id, Contact contact, NumberStanding number) {}
