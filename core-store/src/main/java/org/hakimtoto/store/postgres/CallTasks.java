package org.hakimtoto.store.postgres;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.store.NewCall;

/// The people officers must phone.
public final class CallTasks {
  private final Supplier<UUID> ids;

  public CallTasks(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /// Adds a call; false when the same call is open already. An open one that is due later becomes
  /// due as early as this one.
  public boolean open(Tx tx, NewCall call) {
    UUID id = ids.get();
    return tx.one(
            """
            insert into call_task (id, case_id, contact_id, unit_id, reason, hearing_id,
                                   hearing_version, due_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (case_id, contact_id, reason, hearing_id) where state = 'OPEN' do update
              set due_at = least(call_task.due_at, excluded.due_at),
                  hearing_version = excluded.hearing_version
            returning id
            """,
            id,
            call.caseId(),
            call.contact().orElse(null),
            call.unit(),
            call.reason().name(),
            call.hearing().map(told -> told.hearing()).orElse(null),
            call.hearing().map(told -> told.version()).orElse(null),
            call.dueAt().atOffset(ZoneOffset.UTC))
        .filter(row -> row.getUUID("id").equals(id))
        .isPresent();
  }
}
