package org.hakimtoto.core;

import java.util.UUID;

/// A person on the roster, known to the system by number, unit and role.
public record Officer(UUID id, Role role, Unit unit, Language language, PhoneNumber phone) {}
