package org.hakimtoto.store.cases;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.db.Tx;

/// The units that take part in a case, and who of them took it up.
final class CaseUnits {
  private CaseUnits() {}

  static void involve(Tx tx, UUID caseId, UUID unit) {
    tx.change(
        """
        insert into case_unit (case_id, unit_id) select $1, $2
         where not exists (select 1 from case_hidden where case_id = $1 and unit_id = $2)
        on conflict do nothing
        """,
        caseId,
        unit);
  }

  static void leave(Tx tx, UUID caseId, UUID unit) {
    tx.change("delete from case_unit where case_id = $1 and unit_id = $2", caseId, unit);
  }

  /// @param file the case after the unit declined
  static void declined(Tx tx, UUID caseId, CaseFile file, UUID unit) {
    acceptedBy(tx, caseId, unit, Optional.empty());
    if (file.hiddenFrom().contains(unit)) {
      hide(tx, caseId, unit);
      file.holder().ifPresent(holder -> CallTasks.follow(tx, caseId, unit, holder));
    }
  }

  /// A unit that must not see the case any more.
  private static void hide(Tx tx, UUID caseId, UUID unit) {
    leave(tx, caseId, unit);
    tx.change(
        "insert into case_hidden (case_id, unit_id) values ($1, $2) on conflict do nothing",
        caseId,
        unit);
  }

  /// @param officer who accepted for the unit; empty: nobody does any more
  static void acceptedBy(Tx tx, UUID caseId, UUID unit, Optional<UUID> officer) {
    tx.change(
        "update case_unit set accepted_officer = $3 where case_id = $1 and unit_id = $2",
        caseId,
        unit,
        officer.orElse(null));
  }
}
