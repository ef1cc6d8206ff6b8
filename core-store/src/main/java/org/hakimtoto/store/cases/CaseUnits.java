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
    tx.send(
        """
        insert into case_unit (case_id, unit_id) select $1, $2
         where not exists (select 1 from case_hidden where case_id = $1 and unit_id = $2)
        on conflict do nothing
        """,
        caseId,
        unit);
  }

  static void leave(Tx tx, UUID caseId, UUID unit) {
    tx.send("delete from case_unit where case_id = $1 and unit_id = $2", caseId, unit);
  }

  /// @param file the case after the unit declined
  static void declined(Tx tx, UUID caseId, CaseFile file, UUID unit) {
    acceptedBy(tx, caseId, unit, Optional.empty());
    assigned(tx, caseId, file, unit);
    if (file.hiddenFrom().contains(unit)) {
      hide(tx, caseId, unit);
      file.holder().ifPresent(holder -> CallTasks.follow(tx, caseId, unit, holder));
    }
  }

  /// A unit that must not see the case any more.
  private static void hide(Tx tx, UUID caseId, UUID unit) {
    leave(tx, caseId, unit);
    tx.send(
        "insert into case_hidden (case_id, unit_id) values ($1, $2) on conflict do nothing",
        caseId,
        unit);
  }

  /// @param officer who accepted for the unit; empty: nobody does any more
  static void acceptedBy(Tx tx, UUID caseId, UUID unit, Optional<UUID> officer) {
    tx.send(
        "update case_unit set accepted_officer = $3 where case_id = $1 and unit_id = $2",
        caseId,
        unit,
        officer.orElse(null));
  }

  /// @param file the case as it is by now
  static void assigned(Tx tx, UUID caseId, CaseFile file, UUID unit) {
    tx.send(
        "update case_unit set assigned_officer = $3 where case_id = $1 and unit_id = $2",
        caseId,
        unit,
        file.assigned().get(unit));
  }

  /// For a case that may have gone to another office: whose officers have it no more.
  static void assigned(Tx tx, UUID caseId, CaseFile file) {
    tx.send(
        """
        update case_unit set assigned_officer = null
         where case_id = $1 and assigned_officer is not null and not unit_id = any($2::uuid[])
        """,
        caseId,
        file.assigned().keySet().toArray(UUID[]::new));
  }
}
