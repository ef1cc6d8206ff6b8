package org.hakimtoto.store.outbox;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hakimtoto.core.contact.NumberHealth;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.EndedMessage.Consequences;
import org.hakimtoto.store.outbox.EndedMessage.Follows;
import org.hakimtoto.store.outbox.EndedMessage.OfNumber;
import org.hakimtoto.store.roster.CaseOffices;

/// Texts that ended without having arrived, each looked at once: does it take a phone call, and
/// does it speak against the number?
public final class EndedMessages {
  /// The newest texts to a number that its health is judged by.
  static final int MOST_TRIED = 200;

  private static final String NEXT =
      """
      with ended as materialized (
        select id from message
         where looked_at is null and case_id is not null
           and state in ('FAILED', 'EXPIRED', 'DEAD', 'UNREPORTED')
         order by state_at limit 1 for update skip locked)
      update message m set looked_at = clock_timestamp()
        from ended
       where m.id = ended.id
      returning m.id, m.case_id, m.event_id, m.kind, m.state, m.failure, m.phone_index,
                m.contact_id, m.officer_id, m.hearing_id, m.hearing_version, m.is_legal
      """;

  private final CallTasks calls;
  private final CaseOffices offices;
  private final PhoneNumberStates numbers;
  private final Audit audit;

  public EndedMessages(Sealing sealing, Supplier<UUID> ids) {
    this.calls = new CallTasks(ids);
    this.offices = new CaseOffices(sealing);
    this.numbers = new PhoneNumberStates(sealing, ids);
    this.audit = new Audit(sealing);
  }

  /// Looks at the one that ended first; false when there is none.
  ///
  /// @param rules what follows from it; pure
  public boolean lookAtOne(
      Tx tx, Instant now, BiFunction<EndedMessage, Instant, Consequences> rules) {
    Optional<Row> next = tx.one(NEXT);
    next.ifPresent(row -> {
      tx.got(Lock.ROW, row.getUUID("id"));
      EndedMessage message = message(tx, row);
      settle(tx, message, row.getBuffer("phone_index"), rules.apply(message, now), now);
    });
    return next.isPresent();
  }

  private void settle(
      Tx tx, EndedMessage message, Buffer index, Consequences consequences, Instant now) {
    var entries = new ArrayList<>(called(tx, message, consequences.follows()));
    entries.addAll(ofNumber(tx, index.getBytes(), consequences.ofNumber(), now));
    if (!entries.isEmpty()) {
      audit.writeAll(tx, entries);
    }
  }

  private List<Audit.Entry> called(Tx tx, EndedMessage message, Follows follows) {
    return switch (follows) {
      case Follows.Nothing _ -> List.of();
      case Follows.Call call ->
          offices
              .responsible(tx, message.caseId())
              .map(office -> opened(tx, message, office, call.reason(), call.dueAt()))
              .orElse(List.of());
      case Follows.Alarm alarm ->
          offices
              .supervising(tx, message.caseId())
              .map(unit -> opened(tx, message, unit, NewCall.Reason.NOT_REACHED, alarm.dueAt()))
              .orElse(List.of());
    };
  }

  private List<Audit.Entry> opened(
      Tx tx, EndedMessage message, Unit office, NewCall.Reason reason, Instant dueAt) {
    boolean isNew =
        calls.open(
            tx,
            new NewCall(
                message.caseId(),
                message.addressed().contact(),
                office.id(),
                reason,
                message.hearing().flatMap(_ -> message.addressed().hearing()),
                dueAt));
    return isNew ? List.of(CallTasks.opened(message.caseId(), reason)) : List.of();
  }

  /// Whether all alerts of an event ended without having arrived, and nobody took the case up.
  private static boolean reachedNobody(Tx tx, UUID caseId, Optional<UUID> event) {
    return event.isPresent()
        && tx.one(
                """
                select 1 from case_file f
                 where f.id = $1 and f.accepted_at is null
                   and not exists (
                     select 1 from message m
                      where m.event_id = $2 and m.officer_id is not null
                        and m.state not in ('FAILED', 'EXPIRED', 'DEAD', 'UNREPORTED')
                        and not (m.state = 'CANCELLED' and coalesce(m.failure, '') = 'trial'))
                """,
                caseId,
                event.get())
            .isPresent();
  }

  private List<Audit.Entry> ofNumber(Tx tx, byte[] index, OfNumber ofNumber, Instant now) {
    return switch (ofNumber) {
      case OfNumber.Nothing _ -> List.of();
      case OfNumber.OptedOut _ ->
          numbers.stopped(
              tx, index, PhoneNumberStates.StoppedBy.CARRIER, PhoneNumberStates.By.CARRIER, now);
      case OfNumber.Suspect suspect ->
          numbers.suspended(tx, index, why(suspect.trouble()), PhoneNumberStates.By.SYSTEM, now);
    };
  }

  private static PhoneNumberStates.Unsure why(NumberHealth.Trouble trouble) {
    return switch (trouble) {
      case FAILING -> PhoneNumberStates.Unsure.FAILING;
      case SILENT -> PhoneNumberStates.Unsure.SILENT;
    };
  }

  private static boolean unsureAlready(Tx tx, UUID contact, Buffer index) {
    return tx.one(
            """
            select 1 from number_state s join contact c on c.id = $1
             where s.phone_index = any(haki_either($2)) and s.unsure_at is not null
               and coalesce(c.confirmed_at <= s.unsure_at, true)
            """,
            contact,
            index)
        .isPresent();
  }

  /// The texts to people on this number since it was last confirmed, the newest first; when they
  /// were sent by the clock of the house.
  private static List<EndedMessage.Text> texts(Tx tx, UUID contact, Buffer index) {
    return tx
        .rows(
            """
            select state, failure, due_at from message
             where phone_index = any(haki_either($1))
               and contact_id is not null and officer_id is null
               and due_at > coalesce((select confirmed_at from contact where id = $2),
                                     '-infinity'::timestamptz)
             order by created_at desc limit $3
            """,
            index,
            contact,
            MOST_TRIED)
        .stream()
        .map(row ->
            new EndedMessage.Text(
                MessageState.valueOf(row.getString("state")),
                failure(row),
                row.getOffsetDateTime("due_at").toInstant()))
        .toList();
  }

  /// Without any delivery report for so long, the reports are what is missing.
  private static boolean reportsCome(Tx tx) {
    return tx.one(
            """
            select received_at > clock_timestamp() - make_interval(secs => $1) as come
              from delivery_report order by id desc limit 1
            """,
            (double) NumberHealth.SILENCE.toSeconds())
        .filter(row -> row.getBoolean("come"))
        .isPresent();
  }

  private static boolean open(Tx tx, UUID caseId) {
    return tx.one("select 1 from case_file where id = $1 and closed_at is null", caseId)
        .isPresent();
  }

  private static EndedMessage message(Tx tx, Row row) {
    Optional<Addressed.HearingVersion> told =
        Optional.ofNullable(row.getUUID("hearing_id"))
            .map(id -> new Addressed.HearingVersion(id, row.getInteger("hearing_version")));
    UUID caseId = row.getUUID("case_id");
    return new EndedMessage(
        row.getUUID("id"),
        caseId,
        row.getString("kind"),
        MessageState.valueOf(row.getString("state")),
        failure(row),
        new Addressed(
            Optional.ofNullable(row.getUUID("contact_id")),
            Optional.ofNullable(row.getUUID("officer_id")),
            told,
            row.getBoolean("is_legal"),
            Optional.empty()),
        told.flatMap(version -> day(tx, version)),
        open(tx, caseId),
        reachedNobody(tx, caseId, Optional.ofNullable(row.getUUID("event_id"))),
        numberPast(tx, row));
  }

  private static Optional<EndedMessage.NumberPast> numberPast(Tx tx, Row row) {
    UUID contact = row.getUUID("contact_id");
    if (contact == null || row.getUUID("officer_id") != null) {
      return Optional.empty();
    }
    Buffer index = row.getBuffer("phone_index");
    return Optional.of(
        new EndedMessage.NumberPast(
            unsureAlready(tx, contact, index), texts(tx, contact, index), reportsCome(tx)));
  }

  private static Optional<Instant> day(Tx tx, Addressed.HearingVersion told) {
    return tx.one(
            "select at from hearing where id = $1 and version = $2 and state = 'SET'",
            told.hearing(),
            told.version())
        .map(row -> row.getOffsetDateTime("at").toInstant());
  }

  private static String failure(Row row) {
    return Objects.requireNonNullElse(row.getString("failure"), "");
  }
}
