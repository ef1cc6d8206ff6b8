package org.hakimtoto.gateway.operations;

import java.util.List;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.keys.FittingKeys;

/// Whether a database was sealed with the keys that this gateway has: after a restore, or a move to
/// another machine, the file may be another house's.
public final class KeysLook {
  private KeysLook() {}

  /// What keeps a gateway from serving.
  public static List<String> faults(Database database, Sealing keys) {
    return database.reading(tx -> FittingKeys.are(tx, keys))
        ? List.of()
        : List.of(
            "what this database has sealed does not open with the keys in HAKI_KEY_FILE: take the"
                + " file that belongs to it, and never new keys");
  }
}
