package org.hakimtoto.store.report;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// References that were shown for a case beside its own: gateways that could not ask each other
/// each showed one. Whoever asks by any of them is led to the case (`haki_reference` in the
/// database).
public final class ReferenceAliases {
  static final String ACTION = "reference.alias";

  private final Audit audit;

  public ReferenceAliases(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// A filter of lists: one of the references of a case begins with these digits.
  ///
  /// @param cases the name of the case's row in the statement
  /// @param digits the parameter that has them
  public static String begins(String cases, String digits) {
    return """
    (starts_with(lpad(%1$s.reference::text, 9, '0'), %2$s)
      or exists (select 1 from reference_alias a
                  where a.case_id = %1$s.id
                    and starts_with(lpad(a.alias::text, 9, '0'), %2$s)))
    """
        .formatted(cases, digits);
  }

  /// Lets `shown` lead to the case that has `reference`, and writes that down. Returns whether it
  /// does; not when there is no such case, or `shown` is another's.
  public boolean lead(Tx tx, CaseReference shown, CaseReference reference) {
    Optional<UUID> caseId = byOwn(tx, reference);
    if (shown.equals(reference)) {
      return caseId.isPresent();
    }
    if (caseId.isEmpty() || byOwn(tx, shown).isPresent()) {
      return false;
    }
    boolean fresh =
        tx.change(
                "insert into reference_alias (alias, case_id) values ($1, $2) on conflict do"
                    + " nothing",
                shown.number(),
                caseId.get())
            > 0;
    if (fresh) {
      keepFromOthers(tx, shown);
      audit.write(
          tx,
          new Audit.Entry(
              Optional.empty(), Optional.empty(), ACTION, Channel.SYSTEM, caseId, "done"));
      return true;
    }
    return tx.one("select case_id from reference_alias where alias = $1", shown.number())
        .map(row -> row.getUUID("case_id"))
        .equals(caseId);
  }

  private static Optional<UUID> byOwn(Tx tx, CaseReference reference) {
    return tx.one("select id from case_file where reference = $1", reference.number())
        .map(row -> row.getUUID("id"));
  }

  /// Reserved for ever, and no longer of a journal.
  private static void keepFromOthers(Tx tx, CaseReference shown) {
    tx.change(
        """
        insert into reserved_reference (reference, journal, good_until)
        values ($1, '00000000-0000-0000-0000-000000000000', 'infinity')
        on conflict (reference) do update
          set journal = excluded.journal, good_until = excluded.good_until
        """,
        shown.number());
  }
}
