package org.hakimtoto.store.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.store.crypto.KeyHistory;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.db.Tx;

/// Whether the keys that are only read may go.
public final class Retirement {
  /// What Redis holds of a dialogue is older than this only if nobody wants it.
  public static final Duration SESSIONS = Duration.ofMinutes(10);

  private Retirement() {}

  /// What stands against it: sentences for a person. Empty: they may go.
  public static List<String> against(KeyHistory keys, List<Reseal.Standing> columns, Instant now) {
    if (keys.former().isEmpty()) {
      return List.of("keyset '" + keys.name() + "' has no old key");
    }
    var against = new ArrayList<String>();
    Instant writes = keys.primary().writes().orElse(Instant.EPOCH);
    if (now.isBefore(writes.plus(SESSIONS))) {
      against.add("dialogues may still be sealed with it: wait until " + writes.plus(SESSIONS));
    }
    for (Reseal.Standing column : columns) {
      Instant clean = column.clean().orElse(Instant.MIN);
      if (clean.isBefore(writes.plus(KeyRing.KNOWN))) {
        against.add(column.column() + " was not walked through since (haki keys reseal)");
      } else if (column.unreadable() > 0) {
        against.add(
            column.column()
                + ": values that open with no key, or not in their place: "
                + column.unreadable());
      }
    }
    return against;
  }

  /// How many rows of the audit hold a list that another key has sealed. The chain ties them as
  /// they are, so they are not sealed anew: while there are any, their key stays.
  public static long listsOfOtherKeys(Tx tx, long key) {
    return tx.one(
            """
            select count(*) as n from audit_entry
             where listed is not null and substring(listed from 2 for 4) <> int4send($1::integer)
            """,
            (int) key)
        .map(row -> row.getLong("n"))
        .orElse(0L);
  }

  /// How many PINs were hashed with an older pepper than the newest: each is hashed anew when its
  /// officer types it.
  public static long olderPins(Tx tx, long pepper) {
    return tx.one(
            "select count(*) as n from officer_pin where hash not like $1::text || '$%'",
            Long.toString(pepper))
        .map(row -> row.getLong("n"))
        .orElse(0L);
  }
}
