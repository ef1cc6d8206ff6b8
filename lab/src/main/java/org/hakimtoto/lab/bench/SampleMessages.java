package org.hakimtoto.lab.bench;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.ClaimSql;

/// Fills the outbox with invented messages that are not due, as many as a bench wants: they are
/// there to be searched past, not to be sent.
public final class SampleMessages {
  /// Among a million others so many are written well within the time that a statement has.
  static final int BATCH = 5_000;

  /// Of those that are moved on.
  private static final int MOVED = 2_000;

  private static final int SEALED_BYTES = 220;

  private SampleMessages() {}

  /// Messages of every lane, due over a month from `due` on.
  public static void fill(Database database, int count, Instant due) {
    for (int done = 0; done < count; done += BATCH) {
      int some = Math.min(BATCH, count - done);
      database.inTransaction(tx ->
          tx.change(
              """
              insert into message (id, kind, class, priority, phone, phone_index, language, facts,
                                   state, due_at, deadline)
              select gen_random_uuid(), 'reminder', case when n % 5 = 0 then 'A' else 'B' end,
                     1 + n % 4, $2, sha256(gen_random_uuid()::text::bytea), 'en', $2, 'READY',
                     $3::timestamptz + make_interval(secs => n * 7919 % 2592000),
                     $3::timestamptz + interval '60 days'
                from generate_series(1, $1::integer) n
              """,
              some, Buffer.buffer(new byte[SEALED_BYTES]), due.atOffset(ZoneOffset.UTC)));
    }
    database.reading(tx -> tx.rows("analyze message"));
  }

  /// As if all that was planned for events had been delivered.
  static void forget(Database database) {
    int moved = MOVED;
    while (moved > 0) {
      moved =
          database.inTransaction(tx ->
              tx.change(
                  """
                  update message set state = 'DELIVERED'
                   where id in (select id from message
                                 where state = 'READY' and event_id is not null limit $1)
                  """,
                  MOVED));
    }
  }

  /// Days in court for messages to tell of: their ids, in their first version.
  public static List<UUID> hearings(Database database, UUID caseId, int count, Instant at) {
    return database.inTransaction(tx ->
        tx
            .rows(
                """
                insert into hearing (id, case_id, court, kind, at, version, state)
                select gen_random_uuid(), $1, (select id from unit order by code limit 1), 'mention',
                       $3, 1, 'SET'
                  from generate_series(1, $2::integer)
                returning id
                """,
                caseId,
                count,
                at.atOffset(ZoneOffset.UTC))
            .stream()
            .map(row -> row.getUUID("id"))
            .toList());
  }

  /// The case that was filed last.
  public static UUID newestCase(Database database) {
    return database.reading(tx ->
        tx.one("select id from case_file order by opened_at desc limit 1")
            .orElseThrow()
            .getUUID("id"));
  }

  /// All over Kenya.
  static List<Area> subCounties(Database database) {
    return database.reading(tx ->
        tx.rows("select county, code from sub_county order by code").stream()
            .map(row -> Area.ofSubCounty(row.getInteger("county"), row.getInteger("code")))
            .toList());
  }

  /// How a claim finds what is due now, with what it read.
  public static List<String> dueScan(Database database, Instant now) {
    return database.inTransaction(tx ->
        tx
            .rows(
                "explain (analyze, costs off, timing off, summary off, buffers off) with "
                    + ClaimSql.DUE
                    + " select id from due",
                now.atOffset(ZoneOffset.UTC),
                (short) 0,
                (short) ClaimRequest.LAST,
                16,
                128)
            .stream()
            .map(row -> row.getString(0))
            .toList());
  }
}
