package org.hakimtoto.store;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.Area;
import org.hakimtoto.core.CaseEvent;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.Unit;

/// An event as it lies in the store, with what a plan needs to know of its case.
///
/// @param place where it happened
/// @param holder the unit that is responsible for the case, if any is
public record StoredEvent(
    UUID id,
    UUID caseId,
    CaseReference reference,
    Area place,
    Optional<Unit> holder,
    CaseEvent event) {}
