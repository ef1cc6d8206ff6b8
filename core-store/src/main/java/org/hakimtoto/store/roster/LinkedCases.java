package org.hakimtoto.store.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.store.db.Tx;

/// Cases that were linked to one another, be it through others: they are of one child.
public final class LinkedCases {
  /// More linked cases than these are not looked at together.
  public static final int MOST = 20;

  private static final String LINKED =
      """
      with recursive family (id) as (
        select $1::uuid
        union
        select l.other_id from family f join case_link l on l.case_id = f.id)
      select id from family where id <> $1 limit $2
      """;

  private LinkedCases() {}

  /// Whether neither the case nor one that is linked to it goes on.
  public static boolean allClosed(Tx tx, UUID caseId) {
    List<UUID> family = new ArrayList<>(of(tx, caseId));
    family.add(caseId);
    return tx.one(
            "select 1 from case_file where id = any($1::uuid[]) and closed_at is null limit 1",
            (Object) family.toArray(UUID[]::new))
        .isEmpty();
  }

  /// Those linked to a case, itself not among them.
  public static List<UUID> of(Tx tx, UUID caseId) {
    return tx.rows(LINKED, caseId, MOST).stream().map(row -> row.getUUID("id")).toList();
  }
}
