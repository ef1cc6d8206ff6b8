package org.hakimtoto.store.cases;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;

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
