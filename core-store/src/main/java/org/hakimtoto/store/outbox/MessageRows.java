package org.hakimtoto.store.outbox;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;

/// Rows of the table of messages, sealed and opened.
final class MessageRows {
  static final String INSERT =
      """
      insert into message (id, event_id, case_id, kind, class, priority, phone, phone_index,
                           language, facts, state, due_at, deadline, contact_id, officer_id,
                           hearing_id, hearing_version, is_legal, safe_from, safe_until)
      select m.id, m.event_id, m.case_id, m.kind, m.class, m.priority, m.phone, m.phone_index,
             m.language, m.facts, 'READY', m.due_at, m.deadline, m.contact_id, m.officer_id,
             m.hearing_id, m.hearing_version, m.is_legal, m.safe_from, m.safe_until
        from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int2[],
                    $7::bytea[], $8::bytea[], $9::text[], $10::bytea[], $11::timestamptz[],
                    $12::timestamptz[], $13::uuid[], $14::uuid[], $15::uuid[], $16::int4[],
                    $17::bool[], $18::time[], $19::time[])
          as m(id, event_id, case_id, kind, class, priority, phone, phone_index, language, facts,
               due_at, deadline, contact_id, officer_id, hearing_id, hearing_version, is_legal,
               safe_from, safe_until)
      on conflict do nothing
      """;

  /// What [#claimed] reads.
  static final String CLAIMED =
      """
      m.id, m.case_id, m.kind, m.class, m.phone, m.language, m.facts, m.attempts, m.is_repeat,
      m.deadline, m.priority, m.due_at, m.contact_id, m.officer_id, m.hearing_id,
      m.hearing_version, m.is_legal, m.safe_from, m.safe_until,
      (select k.wrapped from case_key k where k.case_id = m.case_id) as case_key
      """;

  private final Sealing sealing;

  MessageRows(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Adds a row for each message, sealed for its case; returns the values of [#INSERT].
  Object[] added(Tx tx, List<NewMessage> messages, Supplier<UUID> ids) {
    Map<UUID, Sealing> ofCases =
        CaseKeyTable.of(
            tx, sealing, messages.stream().flatMap(one -> one.caseId().stream()).toList());
    return columns(
        messages.stream()
            .map(one ->
                added(
                    ids.get(),
                    one,
                    one.caseId()
                        .flatMap(id -> Optional.ofNullable(ofCases.get(id)))
                        .orElse(sealing)))
            .toList());
  }

  private static Tuple added(UUID id, NewMessage message, Sealing sealing) {
    Addressed addressed = message.addressed();
    return Tx.row(
        id,
        message.event().orElse(null),
        message.caseId().orElse(null),
        message.kind(),
        message.deliveryClass().name(),
        (short) message.priority(),
        Buffer.buffer(sealing.phone("message", id, message.to())),
        Buffer.buffer(sealing.phoneIndex(message.to())),
        message.language().code(),
        Buffer.buffer(sealing.facts("message", id, Facts.write(message.facts()))),
        message.dueAt().atOffset(ZoneOffset.UTC),
        message.deadline().atOffset(ZoneOffset.UTC),
        addressed.contact().orElse(null),
        addressed.officer().orElse(null),
        addressed.hearing().map(told -> told.hearing()).orElse(null),
        addressed.hearing().map(told -> told.version()).orElse(null),
        addressed.legal(),
        addressed.hours().map(SafeHours::from).orElse(null),
        addressed.hours().map(SafeHours::until).orElse(null));
  }

  private static Object[] columns(List<Tuple> rows) {
    return new Object[] {
      column(rows, 0, UUID[]::new),
      column(rows, 1, UUID[]::new),
      column(rows, 2, UUID[]::new),
      column(rows, 3, String[]::new),
      column(rows, 4, String[]::new),
      column(rows, 5, Short[]::new),
      column(rows, 6, Buffer[]::new),
      column(rows, 7, Buffer[]::new),
      column(rows, 8, String[]::new),
      column(rows, 9, Buffer[]::new),
      column(rows, 10, OffsetDateTime[]::new),
      column(rows, 11, OffsetDateTime[]::new),
      column(rows, 12, UUID[]::new),
      column(rows, 13, UUID[]::new),
      column(rows, 14, UUID[]::new),
      column(rows, 15, Integer[]::new),
      column(rows, 16, Boolean[]::new),
      column(rows, 17, LocalTime[]::new),
      column(rows, 18, LocalTime[]::new)
    };
  }

  private static <T> T[] column(List<Tuple> rows, int at, IntFunction<T[]> make) {
    return rows.stream().map(row -> row.getValue(at)).toArray(make);
  }

  ClaimedMessage claimed(Row row, UUID attempt) {
    UUID id = row.getUUID("id");
    Sealing own = CaseKeyTable.of(sealing, row);
    return new ClaimedMessage(
        id,
        attempt,
        Optional.ofNullable(row.getUUID("case_id")),
        row.getString("kind"),
        DeliveryClass.valueOf(row.getString("class")),
        row.getInteger("priority"),
        own.openPhone("message", id, row.getBuffer("phone").getBytes()),
        new Language(row.getString("language")),
        Facts.read(own.openFacts("message", id, row.getBuffer("facts").getBytes())),
        row.getInteger("attempts"),
        row.getBoolean("is_repeat"),
        row.getOffsetDateTime("deadline").toInstant(),
        addressed(row));
  }

  static MovedMessage moved(Row row) {
    return new MovedMessage(
        row.getUUID("id"),
        row.getString("kind"),
        row.getInteger("priority"),
        MessageState.valueOf(row.getString("state")));
  }

  static Optional<SafeHours> hours(Row row) {
    return Optional.ofNullable(row.getLocalTime("safe_from"))
        .map(from -> new SafeHours(from, row.getLocalTime("safe_until")));
  }

  private static Addressed addressed(Row row) {
    return new Addressed(
        Optional.ofNullable(row.getUUID("contact_id")),
        Optional.ofNullable(row.getUUID("officer_id")),
        Optional.ofNullable(row.getUUID("hearing_id"))
            .map(hearing ->
                new Addressed.HearingVersion(hearing, row.getInteger("hearing_version"))),
        row.getBoolean("is_legal"),
        hours(row));
  }
}
