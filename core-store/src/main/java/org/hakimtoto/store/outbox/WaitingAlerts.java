package org.hakimtoto.store.outbox;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.CaseOffices;

/// The most urgent texts that have not left, as far as we know, long after what they tell of: while
/// a carrier is ill somebody must phone. They go on being tried all the same.
public final class WaitingAlerts {
  /// Alerts of a case that an office took up are no reason to phone, nor is an office of which
  /// another officer was reached. Once for what happened, however the call ended.
  private static final String NEXT =
      """
      select m.id, m.case_id, m.kind
        from message m
        join case_event e on e.id = m.event_id
        join case_file f on f.id = m.case_id
        join officer o on o.id = m.officer_id
       where m.state in ('READY', 'AMBIGUOUS') and m.priority = 0 and m.class = 'A'
         and m.absences = 0 and e.at <= $1 and f.closed_at is null
         and (f.accepted_at is null or m.kind not like 'alert%')
         and not exists (
           select 1 from message k join officer p on p.id = k.officer_id
            where k.event_id = m.event_id and p.unit_id = o.unit_id
              and k.state in ('ACCEPTED', 'DELIVERED'))
         and not exists (
           select 1 from call_task t
            where t.case_id = m.case_id and t.contact_id is null and t.hearing_id is null
              and t.reason = 'NOT_REACHED' and (t.state = 'OPEN' or t.ended_at > e.at))
       order by e.at limit 1 for update of m skip locked
      """;

  private final CallTasks calls;
  private final CaseOffices offices;
  private final Audit audit;

  public WaitingAlerts(Sealing sealing, Supplier<UUID> ids) {
    this.calls = new CallTasks(ids);
    this.offices = new CaseOffices(sealing);
    this.audit = new Audit(sealing);
  }

  /// A text for which a call was opened.
  public record Waiting(UUID message, String kind) {}

  /// Puts the case of one that waits on the list of calls of the office above its holder; empty
  /// when none waits that is not there.
  ///
  /// @param after how long it may wait
  /// @param dueAt by when somebody phones
  public Optional<Waiting> callForOne(Tx tx, Instant now, Duration after, Instant dueAt) {
    return tx.one(NEXT, now.minus(after).atOffset(ZoneOffset.UTC))
        .filter(row -> opened(tx, row, dueAt))
        .map(row -> new Waiting(row.getUUID("id"), row.getString("kind")));
  }

  private boolean opened(Tx tx, Row row, Instant dueAt) {
    UUID caseId = row.getUUID("case_id");
    tx.got(Lock.ROW, row.getUUID("id"));
    var reason = NewCall.Reason.NOT_REACHED;
    return offices
        .supervising(tx, caseId)
        .filter(unit ->
            calls.open(
                tx,
                new NewCall(caseId, Optional.empty(), unit.id(), reason, Optional.empty(), dueAt)))
        .map(_ -> {
          audit.write(tx, CallTasks.opened(caseId, reason));
          return true;
        })
        .orElse(false);
  }
}
