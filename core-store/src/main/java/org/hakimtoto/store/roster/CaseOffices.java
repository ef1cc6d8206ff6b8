package org.hakimtoto.store.roster;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The children's offices that answer for a case today.
public final class CaseOffices {
  private final Officers officers;

  public CaseOffices(Sealing sealing) {
    this.officers = new Officers(sealing);
  }

  /// The office that holds the case; of a case nobody holds, the staffed one nearest to its place.
  /// Empty when there is none.
  public Optional<Unit> responsible(Tx tx, UUID caseId) {
    Optional<UUID> holder =
        tx.one("select responsible_unit from case_file where id = $1", caseId)
            .flatMap(row -> Optional.ofNullable(row.getUUID("responsible_unit")));
    return holder.isPresent()
        ? holder.flatMap(id -> officers.unitById(tx, id))
        : place(tx, caseId)
            .flatMap(
                place -> Routing.responsible(place, officers.staffedUnitsAnswering(tx, place)));
  }

  /// The next staffed office above one; empty when there is none.
  public Optional<Unit> above(Tx tx, Unit office, UUID caseId) {
    return place(tx, caseId)
        .map(place -> Routing.above(office, officers.staffedUnitsAnswering(tx, place)))
        .flatMap(rungs -> rungs.stream().findFirst());
  }

  /// The office above the one that holds the case; the highest itself, when there is none above.
  public Optional<Unit> supervising(Tx tx, UUID caseId) {
    return responsible(tx, caseId).map(holder -> above(tx, holder, caseId).orElse(holder));
  }

  public Optional<CaseReference> reference(Tx tx, UUID caseId) {
    return tx.one("select reference from case_file where id = $1", caseId)
        .map(row -> new CaseReference(row.getInteger("reference")));
  }

  private static Optional<Area> place(Tx tx, UUID caseId) {
    return tx.one("select county, sub_county, location from case_file where id = $1", caseId)
        .map(Officers::area);
  }
}
