package org.hakimtoto.store.contact;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;

/// The people officers must phone.
public final class CallTasks {
  /// By when a chief is phoned who says that a child back home needs somebody.
  public static final Duration CHIEF_WITHIN = Duration.ofDays(1);

  /// By when a guardian is phoned whom the reporter named; of a child that is held, sooner.
  public static final Duration GUARDIAN_WITHIN = Duration.ofDays(1);

  public static final Duration GUARDIAN_OF_HELD_WITHIN = Duration.ofHours(2);

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

  /// The office that accepts first phones the guardian whom the reporter named, unless somebody has
  /// told them meanwhile.
  public void accepted(Tx tx, UUID caseId, UUID unit, CaseFile file, Instant now) {
    boolean nobodyDid =
        tx.one(
                """
                select 1 from case_file f
                 where f.id = $1 and f.accepted_at is null
                   and not exists (select 1 from case_event e
                                    where e.case_id = f.id and e.kind = 'guardian-told')
                """,
                caseId)
            .isPresent();
    Duration within = file.custody().isPresent() ? GUARDIAN_OF_HELD_WITHIN : GUARDIAN_WITHIN;
    file.contacts().entrySet().stream()
        .filter(_ -> nobodyDid)
        .filter(entry -> entry.getValue().unconfirmed() && entry.getValue().mayBeTold())
        .map(Map.Entry::getKey)
        .forEach(contact -> open(tx, toTell(caseId, contact, unit, now.plus(within))));
  }

  /// The office speaks with the chief who says that a child back home needs somebody.
  public void aftercareChecked(
      Tx tx, UUID caseId, CaseFile file, CaseEvent.AftercareChecked checked) {
    file.holder()
        .filter(_ -> checked.help())
        .map(office ->
            new NewCall(
                caseId,
                Optional.empty(),
                office,
                NewCall.Reason.ASKS_CALL,
                Optional.empty(),
                checked.at().plus(CHIEF_WITHIN)))
        .ifPresent(call -> open(tx, call));
  }

  /// A number that is named after the case was accepted is phoned by the office that has it.
  public void guardianNamed(Tx tx, UUID caseId, UUID contact, CaseFile file, Instant now) {
    Duration within = file.custody().isPresent() ? GUARDIAN_OF_HELD_WITHIN : GUARDIAN_WITHIN;
    boolean nobodyDid =
        tx.one(
                """
                select 1 where not exists (select 1 from case_event
                                            where case_id = $1 and kind = 'guardian-told')
                """,
                caseId)
            .isPresent();
    Optional.ofNullable(file.contacts().get(contact))
        .filter(named -> nobodyDid && named.mayBeTold())
        .flatMap(_ -> accepting(file))
        .ifPresent(unit -> open(tx, toTell(caseId, contact, unit, now.plus(within))));
  }

  private static Optional<UUID> accepting(CaseFile file) {
    return file.holder()
        .filter(file.acceptedBy()::contains)
        .or(() -> file.acceptedBy().stream().sorted().findFirst());
  }

  private static NewCall toTell(UUID caseId, UUID contact, UUID unit, Instant dueAt) {
    return new NewCall(
        caseId,
        Optional.of(contact),
        unit,
        NewCall.Reason.GUARDIAN_TO_TELL,
        Optional.empty(),
        dueAt);
  }

  /// The guardian knows; nobody needs to tell another one.
  public static void guardianTold(Tx tx, UUID caseId, UUID contact, Instant now) {
    tx.send(
        """
        update call_task
           set state = case when contact_id = $2 then 'DONE' else 'VOID' end, ended_at = $3,
               outcome = case when contact_id = $2 then 'reached' end
         where case_id = $1 and state = 'OPEN' and reason = 'GUARDIAN_TO_TELL'
        """,
        caseId,
        contact,
        utc(now));
  }

  /// An officer set the person whom the reporter named before: the call is to that one.
  public static void samePerson(Tx tx, UUID named, UUID contact) {
    tx.send(
        """
        update call_task t set contact_id = $2
         where t.contact_id = $1 and t.state = 'OPEN'
           and not exists (select 1 from call_task o
                            where o.case_id = t.case_id and o.contact_id = $2
                              and o.reason = t.reason and o.state = 'OPEN'
                              and o.hearing_id is not distinct from t.hearing_id)
        """,
        named,
        contact);
  }

  /// What the audit is told of a call that was opened by itself.
  public static Audit.Entry opened(UUID caseId, NewCall.Reason reason) {
    return new Audit.Entry(
        Optional.empty(),
        Optional.empty(),
        "call.open",
        Channel.SYSTEM,
        Optional.of(caseId),
        WireNames.of(reason));
  }

  /// Calls of one case and office of which the office is to be told now, each once; empty: none.
  public List<OpenCall> untold(Tx tx) {
    // materialized, or a plan may look for the first one again for each row, and take them all
    return tx
        .rows(
            """
            with first as materialized (
              select case_id, unit_id from call_task c
               where state = 'OPEN' and told_at is null
                 and not exists (select 1 from erasure e where e.case_id = c.case_id)
               order by opened_at limit 1 for update skip locked)
            update call_task t set told_at = clock_timestamp()
              from first
             where t.case_id = first.case_id and t.unit_id = first.unit_id
               and t.state = 'OPEN' and t.told_at is null
            returning t.case_id, t.unit_id, t.contact_id, t.reason, t.hearing_id, t.due_at
            """)
        .stream()
        .map(row -> open(tx, row))
        .toList();
  }

  private static OpenCall open(Tx tx, Row row) {
    tx.got(Lock.ROW, row.getUUID("case_id"));
    return new OpenCall(
        row.getUUID("case_id"),
        row.getUUID("unit_id"),
        NewCall.Reason.valueOf(row.getString("reason")),
        row.getUUID("contact_id") != null,
        row.getUUID("hearing_id") != null,
        row.getOffsetDateTime("due_at").toInstant());
  }

  /// The calls of a case that is handed over go with it.
  public static void follow(Tx tx, UUID caseId, UUID from, UUID to) {
    tx.send(
        "update call_task set unit_id = $3 where case_id = $1 and unit_id = $2 and state = 'OPEN'",
        caseId,
        from,
        to);
  }

  /// A case that is closed has nobody to be phoned.
  public static void caseClosed(Tx tx, UUID caseId, Instant now) {
    tx.send(
        """
        update call_task set state = 'VOID', ended_at = $2
         where case_id = $1 and state = 'OPEN'
        """,
        caseId,
        utc(now));
  }

  /// An office took the case up: nobody need phone the office that an alert did not reach.
  public static void caseAccepted(Tx tx, UUID caseId, Instant now) {
    tx.send(
        """
        update call_task set state = 'VOID', ended_at = $2
         where case_id = $1 and state = 'OPEN' and reason = 'NOT_REACHED'
           and contact_id is null and hearing_id is null
        """,
        caseId,
        utc(now));
  }

  /// An officer spoke with the person, and said what was to be said: nobody looks for the number
  /// any more.
  public static void numberFound(Tx tx, UUID contact, Instant now) {
    tx.send(
        """
        update call_task set state = 'DONE', ended_at = $2, outcome = 'confirmed'
         where contact_id = $1 and state = 'OPEN' and reason = 'NUMBER_UNSURE'
        """,
        contact,
        utc(now));
  }

  /// Nobody is phoned who must not be contacted, nor is a number looked for that was found.
  public static void contactSet(Tx tx, UUID contact, Instant now) {
    tx.send(
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
