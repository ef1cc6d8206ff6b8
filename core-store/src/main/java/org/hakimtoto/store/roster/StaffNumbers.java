package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Staff numbers of officers in service, each one officer's.
final class StaffNumbers {
  private StaffNumbers() {}

  /// Who in service has the number.
  static Optional<UUID> holder(Tx tx, Sealing sealing, StaffNumber number) {
    return tx.one(
            "select id from officer where staff_index = any(haki_either($1)) and retired_at is"
                + " null",
            Buffer.buffer(sealing.staffIndex(number)))
        .map(row -> row.getUUID("id"));
  }

  /// Gives an officer a number that nobody else has; false when it was theirs already.
  static boolean put(Tx tx, Sealing sealing, UUID officer, StaffNumber number) {
    return tx.change(
            """
            update officer set staff_number = $2, staff_index = $3
             where id = $1 and (staff_index = any(haki_either($3))) is not true
            """,
            officer,
            Buffer.buffer(sealing.staffNumber(officer, number)),
            Buffer.buffer(sealing.staffIndex(number)))
        == 1;
  }
}
