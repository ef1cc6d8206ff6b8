package org.hakimtoto.store.outbox;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Grouped;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.ReportedMessage.Move;

/// Delivery reports: written down first, understood later. They may come twice, out of order, or
/// before the answer to the send; they move only a message whose carrier id **and** number match.
public final class DeliveryReports {
  /// A report that matches nothing is kept this long for a message that settles late.
  public static final Duration KEEP_OPEN = Duration.ofDays(2);

  private static final byte[] NO_NUMBER = {};

  private static final String FOUND =
      """
      r.id, r.status, r.failure_reason, m.id as message_id, m.kind, m.priority, m.state, m.class,
      m.absences, m.deadline, m.safe_from, m.safe_until, m.hearing_id
      """;

  private static final String OF_LAST_ATTEMPT =
      """
      select %s, true as latest
        from delivery_report r
        join message m on m.carrier_message_id = r.carrier_message_id and m.carrier = r.carrier
                      and m.phone_index = r.phone_index
       where r.matched_at is null
       order by r.received_at, r.id
       limit $1
         for update of r, m skip locked
      """
          .formatted(FOUND);

  private static final String OF_EARLIER_ATTEMPT =
      """
      select %s, e.attempts = m.attempts as latest
        from delivery_report r
        join message_earlier e on e.carrier_message_id = r.carrier_message_id
                              and e.carrier = r.carrier
        join message m on m.id = e.message_id and m.phone_index = r.phone_index
       where r.matched_at is null
       order by r.received_at, r.id
       limit $1
         for update of r, m skip locked
      """
          .formatted(FOUND);

  private static final String KEEP_ID =
      """
      insert into message_earlier (carrier, carrier_message_id, message_id, attempts)
      select carrier, carrier_message_id, id, attempts from message
       where id = any($1) and carrier is not null and carrier_message_id is not null
      on conflict do nothing
      """;

  private static final String MOVE =
      """
      update message m
         set state = v.state, failure = nullif(v.failure, ''), absences = v.absences,
             due_at = case v.state when 'READY' then v.due_at else m.due_at end,
             carrier_message_id = case v.state when 'READY' then null
                                                else m.carrier_message_id end,
             state_at = clock_timestamp()
        from unnest($1::uuid[], $2::text[], $3::text[], $4::smallint[], $5::timestamptz[])
               as v(id, state, failure, absences, due_at)
       where m.id = v.id
      """;

  /// In the order of their key, so that two that write the same wait for each other in one order.
  private static final String KEEP =
      """
      with fresh as (
        insert into delivery_report
          (carrier, carrier_message_id, phone_index, status, failure_reason)
        select * from unnest($1::text[], $2::text[], $3::bytea[], $4::text[], $5::text[])
         order by 1, 2, 3, 4, 5
        on conflict (carrier, carrier_message_id, phone_index, status, failure_reason) do nothing
        returning 1)
      select pg_notify($6, $7) from fresh limit 1
      """;

  private final Database database;
  private final Sealing sealing;
  private final NoticeRecords notices;
  private final Grouped<Received, Boolean> grouped = new Grouped<>(this::keep);

  public DeliveryReports(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
    this.notices = new NoticeRecords(sealing);
  }

  /// @param phone empty: the carrier hid or left out the number; such a report moves no message
  /// @param status as the carrier wrote it; so is `failureReason`, empty when there is none
  public record Received(
      String carrier,
      String carrierMessageId,
      Optional<PhoneNumber> phone,
      String status,
      String failureReason) {}

  /// Keeps a report, once: a copy says nothing new. Those that come at once are kept together; one
  /// that cannot be kept costs no other.
  public void write(Received report) {
    database.mustNotBeInside();
    try {
      grouped.call(report);
    } catch (StoreFault fault) {
      throw fault;
    } catch (RuntimeException e) {
      keep(List.of(report));
    }
  }

  /// One statement, durable by itself.
  private List<Boolean> keep(List<Received> reports) {
    database.alone(tx ->
        tx.rows(
            KEEP,
            column(reports, String[]::new, Received::carrier),
            column(reports, String[]::new, Received::carrierMessageId),
            column(reports, Buffer[]::new, this::number),
            column(reports, String[]::new, Received::status),
            column(reports, String[]::new, Received::failureReason),
            MessageOutbox.WAKE_CHANNEL,
            Outbox.News.DELIVERIES.name()));
    return reports.stream().map(_ -> true).toList();
  }

  private Buffer number(Received report) {
    return Buffer.buffer(report.phone().map(sealing::phoneIndex).orElse(NO_NUMBER));
  }

  private static <T> T[] column(
      List<Received> reports, IntFunction<T[]> make, Function<Received, T> value) {
    return reports.stream().map(value).toArray(make);
  }

  /// What came of applying reports.
  ///
  /// @param matched how many reports were of a message
  public record Applied(int matched, List<MovedMessage> moved) {
    public Applied {
      moved = List.copyOf(moved);
    }
  }

  /// Applies up to `most` reports that match a message. `progress` says where a message moves on a
  /// given status; empty: it stays.
  public Applied apply(
      int most, Instant now, BiFunction<ReportedMessage, String, Optional<Move>> progress) {
    return database.inTransaction(tx -> {
      var latest = tx.ask(OF_LAST_ATTEMPT, most);
      var rows = new ArrayList<>(tx.rows(OF_EARLIER_ATTEMPT, most));
      rows.addAll(latest.get());
      rows.sort(Comparator.comparing(row -> row.getLong("id")));
      var found = new LinkedHashMap<UUID, Reported>();
      rows.forEach(row ->
          found
              .computeIfAbsent(row.getUUID("message_id"), _ -> new Reported(row))
              .word(
                  row.getString("status"),
                  row.getString("failure_reason"),
                  row.getBoolean("latest"),
                  progress));
      List<Reported> moved = found.values().stream().filter(Reported::hasMoved).toList();
      write(tx, moved);
      close(tx, rows);
      if (rows.stream().anyMatch(row -> row.getUUID("hearing_id") != null)) {
        notices.seal(tx, now);
      }
      return new Applied(rows.size(), moved.stream().map(Reported::told).toList());
    });
  }

  /// An alert whose outcome is unknown may have left an id we never read: a report for the same
  /// number within a day, with no other candidate, is taken as its own. Returns how many.
  public int adopt() {
    return database.inTransaction(tx ->
        tx.change(
            """
            update message m
               set state = 'ACCEPTED', carrier_message_id = r.carrier_message_id,
                   state_at = clock_timestamp(), failure = 'adopted'
              from (select distinct on (phone_index, carrier_message_id)
                           phone_index, carrier, carrier_message_id, received_at
                      from delivery_report r
                     where matched_at is null
                       and not exists (select 1 from message k
                                        where k.carrier = r.carrier
                                          and k.carrier_message_id = r.carrier_message_id)
                       and not exists (select 1 from message_earlier e
                                        where e.carrier = r.carrier
                                          and e.carrier_message_id = r.carrier_message_id)) r
             where m.state = 'AMBIGUOUS' and m.phone_index = r.phone_index
               and m.carrier = r.carrier
               and r.received_at between m.wire_at - interval '5 seconds'
                                     and m.wire_at + interval '24 hours'
               and (select count(*) from message o
                     where o.phone_index = m.phone_index
                       and o.state in ('AMBIGUOUS', 'CLAIMED')) = 1
               and (select count(distinct x.carrier_message_id) from delivery_report x
                     where x.phone_index = m.phone_index and x.matched_at is null) = 1
            """));
  }

  /// Closes reports that matched nothing for [#KEEP_OPEN]. Returns how many.
  public int closeOld() {
    return database.inTransaction(tx ->
        tx.change(
            """
            update delivery_report set matched_at = clock_timestamp()
             where matched_at is null
               and received_at < clock_timestamp() - make_interval(secs => $1)
            """,
            (double) KEEP_OPEN.toSeconds()));
  }

  private static void write(Tx tx, List<Reported> moved) {
    if (moved.isEmpty()) {
      return;
    }
    List<Reported> putBack =
        moved.stream().filter(one -> one.now().state() == MessageState.READY).toList();
    if (!putBack.isEmpty()) {
      tx.change(KEEP_ID, (Object) ids(putBack));
    }
    tx.change(
        MOVE,
        ids(moved),
        moved.stream().map(one -> one.now().state().name()).toArray(String[]::new),
        moved.stream().map(Reported::reason).toArray(String[]::new),
        moved.stream().map(one -> (short) one.now().absences()).toArray(Short[]::new),
        moved.stream()
            .map(one -> one.dueAt().atOffset(ZoneOffset.UTC))
            .toArray(OffsetDateTime[]::new));
  }

  private static void close(Tx tx, List<Row> rows) {
    if (!rows.isEmpty()) {
      tx.change(
          "update delivery_report set matched_at = clock_timestamp() where id = any($1)",
          (Object) rows.stream().map(row -> row.getLong("id")).toArray(Long[]::new));
    }
  }

  private static UUID[] ids(List<Reported> messages) {
    return messages.stream().map(Reported::id).toArray(UUID[]::new);
  }
}
