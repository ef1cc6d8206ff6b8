package org.hakimtoto.store.sms;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;

/// A case a number belongs to, by one of its contacts.
///
/// @param textable whether an officer confirmed that it is safe to text
/// @param discreet whether others read this phone too
/// @param callable whether an officer may phone it
/// @param open whether the case is
public record KnownNumber(
    UUID caseId,
    CaseReference reference,
    Optional<UUID> contact,
    boolean textable,
    boolean discreet,
    boolean callable,
    Language language,
    boolean open) {}
