package org.hakimtoto.store.approval;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// Where cases are of which administrators decide who see nothing of them: that they are kept,
/// erased, or whom in them one may ask for again.
public final class KeptCases {
  private KeptCases() {}

  /// @param place where it happened
  public record Kept(UUID id, Area place) {}

  /// The case of a reference; empty: there is none, or it was erased.
  public static Optional<Kept> find(Tx tx, CaseReference reference) {
    return tx.one(
            """
            select id, county, sub_county, location from case_file
             where reference = haki_reference($1)
            """,
            reference.number())
        .map(row -> new Kept(row.getUUID("id"), Officers.area(row)));
  }

  /// The case of an id, held until the transaction ends.
  public static Optional<Kept> lock(Tx tx, UUID id) {
    CaseLock.take(tx, id);
    return tx.one(
            """
            select id, county, sub_county, location from case_file
             where id = $1 and reference > 0
            """,
            id)
        .map(row -> new Kept(row.getUUID("id"), Officers.area(row)));
  }
}
