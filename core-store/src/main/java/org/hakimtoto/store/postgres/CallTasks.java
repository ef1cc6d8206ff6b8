package org.hakimtoto.store.postgres;

import java.time.Instant;
import java.time.OffsetDateTime;
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
            utc(call.dueAt()))
        .filter(row -> row.getUUID("id").equals(id))
        .isPresent();
  }

  /// The calls of a case that is handed over go with it.
  static void follow(Tx tx, UUID caseId, UUID from, UUID to) {
    tx.change(
        "update call_task set unit_id = $3 where case_id = $1 and unit_id = $2 and state = 'OPEN'",
        caseId,
        from,
        to);
  }

  /// A case that is closed has nobody to be phoned.
  static void caseClosed(Tx tx, UUID caseId, Instant now) {
    tx.change(
        """
        update call_task set state = 'VOID', ended_at = $2
         where case_id = $1 and state = 'OPEN'
        """,
        caseId,
        utc(now));
  }

  /// An officer spoke with the person. What they must hear of a hearing is another call.
  static void numberFound(Tx tx, UUID contact, Instant now) {
    tx.change(
        """
        update call_task set state = 'DONE', ended_at = $2, outcome = 'confirmed'
         where contact_id = $1 and state = 'OPEN' and reason = 'NUMBER_UNSURE'
           and hearing_id is null
        """,
        contact,
        utc(now));
  }

  /// Nobody is phoned who must not be contacted, nor is a number looked for that was found.
  static void contactSet(Tx tx, UUID contact, Instant now) {
    tx.change(
        """
        update call_task t set state = 'VOID', ended_at = $2
          from contact c left join number_state s on s.phone_index = c.phone_index
         where c.id = $1 and t.contact_id = c.id and t.state = 'OPEN'
           and (c.mode = 'none'
             or (t.reason = 'NUMBER_UNSURE' and t.hearing_id is null
                 and (s.unsure_at is null or c.confirmed_at > s.unsure_at)))
        """,
        contact,
        utc(now));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
