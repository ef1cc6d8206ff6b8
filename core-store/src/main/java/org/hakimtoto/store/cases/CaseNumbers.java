package org.hakimtoto.store.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.Tx;

/// From ids of cases to their references. Says nothing of a case, but that it is there.
public final class CaseNumbers {
  private CaseNumbers() {}

  public static Map<UUID, CaseReference> references(Tx tx, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var references = new HashMap<UUID, CaseReference>();
    tx.rows(
            "select id, reference from case_file where id = any($1)",
            (Object) ids.toArray(UUID[]::new))
        .forEach(row ->
            references.put(row.getUUID("id"), new CaseReference(row.getInteger("reference"))));
    return references;
  }
}
