package org.hakimtoto.store;

import java.util.UUID;
import org.hakimtoto.core.Contact;
import org.hakimtoto.core.NumberStanding;

/// A person close to the child, with what is known of the number.
public record CaseContact(UUID id, Contact contact, NumberStanding number) {}
