package org.hakimtoto.store.keys;

import io.vertx.sqlclient.Row;
import java.util.List;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;

/// Whether a house's keys are those that a database was sealed with. With others nobody who dials
/// is known, no case opens, and what is saved belongs to neither house.
public final class FittingKeys {
  /// Of so many officers one who is read and found is enough: a row that somebody altered keeps no
  /// gateway from serving.
  private static final String SOME_OFFICERS =
      """
      select o.id, o.phone, o.phone_index from officer o
       where length(o.phone) > 0 order by o.id limit 20
      """;

  private FittingKeys() {}

  /// Whether an officer's number opens and is found by its hash. True where nobody is on the
  /// roster.
  public static boolean are(Tx tx, Sealing keys) {
    List<Row> officers = tx.rows(SOME_OFFICERS);
    return officers.isEmpty() || officers.stream().anyMatch(officer -> opens(officer, keys));
  }

  private static boolean opens(Row officer, Sealing keys) {
    try {
      PhoneNumber phone =
          keys.openPhone("officer", officer.getUUID("id"), officer.getBuffer("phone").getBytes());
      return Sent.isSame(officer.getBuffer("phone_index").getBytes(), keys.phoneIndex(phone));
    } catch (FieldCipher.Unsealable | IllegalArgumentException anothers) {
      return false;
    }
  }
}
