package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.contact.Addressed;

/// A day in court as it stands, with what a plan needs to know of its case.
///
/// @param place where the case happened
/// @param holder the unit that is responsible for the case, if any is
/// @param heldByPolice the child is in a police cell
/// @param institution that holds the child, or awaits it
public record StoredHearing(
    Addressed.HearingVersion version,
    Hearing.State state,
    Instant when,
    Unit court,
    UUID caseId,
    CaseReference reference,
    Area place,
    Optional<Unit> holder,
    boolean heldByPolice,
    Optional<Unit> institution) {
  /// Whether it is still to be as that version had it.
  public boolean stands(int asOf) {
    return state == Hearing.State.SET && version.version() == asOf;
  }
}
