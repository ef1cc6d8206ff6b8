package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.store.MessageState;
import org.hakimtoto.store.Sealing;

/// Delivery reports: written down first, understood later. They may come twice, out of order, or
/// before the answer to the send; they move only a message whose carrier id **and** number match.
public final class DeliveryReports {
  /// A report that matches nothing is kept this long for a message that settles late.
  public static final Duration KEEP_OPEN = Duration.ofDays(2);

  private final Database database;
  private final Sealing sealing;
  private final NoticeRecords notices;

  public DeliveryReports(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
    this.notices = new NoticeRecords(sealing);
  }

  /// @param status as the carrier wrote it; so is `failureReason`, empty when there is none
  public record Received(
      String carrier,
      String carrierMessageId,
      PhoneNumber phone,
      String status,
      String failureReason) {}

  public void write(Received report) {
    database.inTransaction(tx -> {
      tx.change(
          """
          insert into delivery_report
            (carrier, carrier_message_id, phone_index, status, failure_reason)
          values ($1, $2, $3, $4, $5)
          """,
          report.carrier(),
          report.carrierMessageId(),
          Buffer.buffer(sealing.phoneIndex(report.phone())),
          report.status(),
          report.failureReason());
      return tx.rows("select pg_notify($1, '')", MessageOutbox.WAKE_CHANNEL);
    });
  }

  /// Applies up to `most` reports that match a message. `progress` says which state a message in a
  /// given state moves to on a given status; empty: it stays. Returns how many were matched.
  public int apply(
      int most, Instant now, BiFunction<MessageState, String, Optional<MessageState>> progress) {
    return database.inTransaction(tx -> {
      var rows =
          tx.rows(
              """
              select r.id, r.status, r.failure_reason, m.id as message_id, m.state,
                     m.hearing_id
                from delivery_report r
                join message m on m.carrier = r.carrier
                              and m.carrier_message_id = r.carrier_message_id
                              and m.phone_index = r.phone_index
               where r.matched_at is null
               order by r.id
               limit $1
                 for update of r, m skip locked
              """,
              most);
      rows.forEach(row -> move(tx, row, progress));
      if (rows.stream().anyMatch(row -> row.getUUID("hearing_id") != null)) {
        notices.seal(tx, now);
      }
      return rows.size();
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
                                          and k.carrier_message_id = r.carrier_message_id)) r
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

  private static void move(
      Tx tx, Row row, BiFunction<MessageState, String, Optional<MessageState>> progress) {
    UUID message = row.getUUID("message_id");
    // an earlier report of this batch may have moved the message already
    MessageState state =
        tx.one("select state from message where id = $1", message)
            .map(found -> MessageState.valueOf(found.getString("state")))
            .orElseThrow();
    progress
        .apply(state, row.getString("status"))
        .ifPresent(next ->
            tx.change(
                """
                update message set state = $2, failure = nullif($3, ''),
                       state_at = clock_timestamp()
                 where id = $1
                """,
                message,
                next.name(),
                row.getString("failure_reason")));
    tx.change(
        "update delivery_report set matched_at = clock_timestamp() where id = $1",
        row.getLong("id"));
  }
}
