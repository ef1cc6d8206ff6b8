package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
import java.util.UUID;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.store.Sealing;

/// Whether a number may be texted about a case, asked again right before each send. A contact of
/// the case whose mode is `none` is never texted, whatever was planned earlier.
public final class MayBeTexted {
  private final Database database;
  private final Sealing sealing;

  public MayBeTexted(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  /// A number that only the reporter named does not silence an officer's alert; one that an officer
  /// set to `none`, which is no longer kept but by its index, stays blocked whatever roster it gets
  /// on.
  public boolean about(UUID caseId, PhoneNumber phone) {
    return database.reading(tx ->
        tx.one(
                """
                select 1 from contact
                 where case_id = $1 and phone_index = $2 and mode in ('none', 'call-only')
                   and ((mode = 'none' and phone is null)
                     or not exists (select 1 from officer o
                                     where o.phone_index = $2 and o.retired_at is null))
                """,
                caseId,
                Buffer.buffer(sealing.phoneIndex(phone)))
            .isEmpty());
  }

  /// Whether a number may be texted at all: it did not ask us to stop, nor say that it belongs to
  /// somebody else. An officer on duty is texted all the same; a text to the short code can be
  /// forged, and must not silence an alert.
  public boolean atAll(PhoneNumber phone) {
    return database.reading(tx ->
        tx.one(
                """
                select 1 from sms_stop
                 where phone_index = $1
                   and not exists (select 1 from officer o
                                    where o.phone_index = $1 and o.retired_at is null)
                """,
                Buffer.buffer(sealing.phoneIndex(phone)))
            .isEmpty());
  }
}
