package org.hakimtoto.store.db;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Takes cases until the transaction ends, as everybody does who reads one in order to change it.
/// Not their keys: who looks at a case meanwhile adds to the audit, which refers to it.
public final class CaseLock {
  /// As PostgreSQL orders ids; Java takes the first bit of one for a sign.
  static final Comparator<UUID> ORDER =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private CaseLock() {}

  /// Waits for the case; false: there is none.
  public static boolean take(Tx tx, UUID caseId) {
    tx.takes(Lock.CASE, caseId);
    return tx.one("select 1 from case_file where id = $1 for no key update", caseId).isPresent();
  }

  /// Waits for all of them, in the order in which everybody does.
  public static void takeAll(Tx tx, Collection<UUID> cases) {
    List<UUID> sorted = cases.stream().distinct().sorted(ORDER).toList();
    sorted.forEach(caseId -> take(tx, caseId));
  }

  /// Waits for nobody; false: somebody works on it, or there is none.
  public static boolean takeIfFree(Tx tx, UUID caseId) {
    boolean free =
        tx.one("select 1 from case_file where id = $1 for no key update skip locked", caseId)
            .isPresent();
    if (free) {
      tx.got(Lock.CASE, caseId);
    }
    return free;
  }
}
