package org.hakimtoto.store.notice;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;

/// Walks the records of notice of every hearing and finds the first of each that was altered,
/// moved, taken out or put in, ends that were cut off, records that belong to no chain, and
/// messages whose state no record tells of.
public final class VerifyNotices {
  static final int BATCH = 2_000;

  /// The most faults that are named; after that many it is enough to know.
  public static final int MOST_FAULTS = 100;

  private static final UUID FIRST = new UUID(0, 0);

  private final Database database;
  private final Sealing sealing;

  public VerifyNotices(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  /// @param seq its place in the hearing's chain; 0 where it has none
  /// @param what for the person who looks; names ids only
  public record Fault(UUID hearing, long seq, String what) {}

  /// @param records how many were looked at
  /// @param faults at most one a chain, and one for what belongs to none
  public record Result(long records, List<Fault> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  public Result verify() {
    var walk = new Walk();
    walk.toTheEnd();
    var faults = new ArrayList<>(walk.faults);
    faults.addAll(
        found(
            """
            select hearing_id, 0::bigint as seq, 'all its records are gone' as what
              from notice_head h
             where not exists (select 1 from notice_record r
                                where r.hearing_id = h.hearing_id and r.mac is not null)
             order by hearing_id limit $1
            """));
    faults.addAll(
        found(
            """
            select hearing_id, 0::bigint as seq, 'record ' || id || ' belongs to no chain' as what
              from notice_record
             where mac is null and recorded_at < clock_timestamp() - interval '10 minutes'
             order by entered limit least($1, 1)
            """));
    unrecorded().ifPresent(faults::add);
    return new Result(walk.records, faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
  }

  /// The first message whose present state no record tells of.
  private Optional<Fault> unrecorded() {
    UUID hearing = FIRST;
    UUID message = FIRST;
    List<Row> batch = states(hearing, message);
    while (!batch.isEmpty()) {
      Optional<Fault> fault =
          batch.stream()
              .filter(row -> !row.getBoolean("recorded"))
              .findFirst()
              .map(row ->
                  new Fault(
                      row.getUUID("hearing_id"),
                      0,
                      "message %s is %s, and no record says so"
                          .formatted(row.getUUID("id"), row.getString("state"))));
      if (fault.isPresent()) {
        return fault;
      }
      hearing = batch.getLast().getUUID("hearing_id");
      message = batch.getLast().getUUID("id");
      batch = states(hearing, message);
    }
    return Optional.empty();
  }

  private List<Row> states(UUID hearing, UUID message) {
    return database.reading(tx ->
        tx.rows(
            """
            select m.hearing_id, m.id, m.state,
                   m.state in ('READY', 'CLAIMED')
                     or exists (select 1 from notice_record r
                                 where r.message_id = m.id
                                   and r.what = case m.state when 'AMBIGUOUS' then 'UNCERTAIN'
                                                             when 'DEAD' then 'GIVEN_UP'
                                                             else m.state end) as recorded
              from message m
             where hearing_id is not null and (hearing_id, id) > ($1, $2)
             order by hearing_id, id limit $3
            """,
            hearing,
            message,
            BATCH));
  }

  private List<Fault> found(String sql) {
    return database.reading(tx -> tx.rows(sql, MOST_FAULTS)).stream()
        .map(row -> new Fault(row.getUUID("hearing_id"), row.getLong("seq"), row.getString("what")))
        .toList();
  }

  private final class Walk {
    private final List<Fault> faults = new ArrayList<>();
    private long records;
    private UUID hearing = FIRST;
    private long place;
    private boolean faulty;
    private NoticeChain chain = new NoticeChain(sealing);
    private Optional<Row> last = Optional.empty();

    void toTheEnd() {
      List<Row> batch = next();
      while (!batch.isEmpty() && faults.size() < MOST_FAULTS) {
        batch.forEach(this::look);
        batch = next();
      }
      endOfChain();
    }

    private List<Row> next() {
      return database.reading(tx ->
          tx.rows(
              """
              select r.*, h.seq as head_seq, h.mac as head_mac,
                     (select k.wrapped from case_key k where k.case_id = r.case_id) as case_key,
                     exists (select 1 from erasure e where e.case_id = r.case_id) as erased
                from notice_record r left join notice_head h using (hearing_id)
               where r.mac is not null and (r.hearing_id, r.seq) > ($1, $2)
               order by r.hearing_id, r.seq limit $3
              """,
              hearing,
              place,
              BATCH));
    }

    private void look(Row row) {
      if (!row.getUUID("hearing_id").equals(hearing)) {
        endOfChain();
        hearing = row.getUUID("hearing_id");
        chain = new NoticeChain(sealing);
        faulty = false;
      }
      place = row.getLong("seq");
      last = Optional.of(row);
      records++;
      if (!faulty) {
        chain
            .next(row)
            .ifPresent(what -> fault(place, "record " + row.getUUID("id") + ": " + what));
      }
    }

    /// The head is read with each batch, so a chain that grew between two batches ends later, too.
    private void endOfChain() {
      last.filter(_ -> !faulty)
          .filter(row ->
              row.getBuffer("head_mac") == null
                  || !chain.endsAt(row.getLong("head_seq"), row.getBuffer("head_mac").getBytes()))
          .ifPresent(_ -> fault(place, "the end of the chain is not where its head says"));
    }

    private void fault(long seq, String what) {
      faulty = true;
      faults.add(new Fault(hearing, seq, what));
    }
  }
}
