package org.hakimtoto.core.supervision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseParties;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;

/// That something happened in a case, for those who look at a page meanwhile. What it was is read
/// by whoever may, as always: the news is only that it is time to look.
///
/// @param event its id
/// @param at when it was written down
/// @param kind its name in the history
/// @param version of the case by then
/// @param holder the office that is responsible
public record CaseNews(
    UUID event,
    Instant at,
    String kind,
    UUID caseId,
    CaseReference reference,
    int version,
    CaseParties parties,
    Optional<Unit> holder) {

  /// What one officer hears of it.
  public sealed interface Told {
    /// @param kind `changed` for whom the record is not open
    record OfCase(String kind, CaseReference reference, int version) implements Told {}

    /// Counts of offices that the officer looks over are others now; of which child is not said.
    record Counts() implements Told {}

    record Nothing() implements Told {}
  }

  private static final String CHANGED = "changed";

  public Told told(Officer officer, Instant now) {
    if (CaseAccess.may(officer, parties, Permission.SEE_STATUS, now)) {
      boolean reads = CaseAccess.may(officer, parties, Permission.READ_FILE, now);
      return new Told.OfCase(reads ? kind : CHANGED, reference, version);
    }
    return holder.filter(unit -> OfficerRules.supervises(officer, unit)).isPresent()
        ? new Told.Counts()
        : new Told.Nothing();
  }
}
