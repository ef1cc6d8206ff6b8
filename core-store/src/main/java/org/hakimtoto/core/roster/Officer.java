package org.hakimtoto.core.roster;

import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// A person on the roster, known to the system by number, unit and role.
public record Officer(UUID id, Role role, Unit unit, Language language, PhoneNumber phone) {}
