package org.hakimtoto.store.postgres;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.CaseReference;

/// From a case's reference to its id and back. Says nothing of the case, but that it is there.
public final class CaseNumbers {
  private CaseNumbers() {}

  public static Optional<UUID> id(Tx tx, CaseReference reference) {
    return tx.one("select id from case_file where reference = $1", reference.number())
        .map(row -> row.getUUID("id"));
  }

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
