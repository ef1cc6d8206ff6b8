package org.hakimtoto.store.audit;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hakimtoto.store.crypto.ChainWalk;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;

/// Walks the audit chains from their beginnings and finds the first row of each that was altered,
/// taken out or put in. Whoever cuts rows off the end must alter the head as well; that is found by
/// comparing with a head that was written down elsewhere ([#heads]).
public final class VerifyAudit {
  static final int BATCH = 2_000;

  private final Database database;
  private final Sealing sealing;

  public VerifyAudit(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  /// The end of a chain: print it daily and keep the print away from the database.
  public record Head(int shard, long seq, String mac) {}

  /// @param row the row's id; 0 where the row is gone
  public record Fault(int shard, long seq, long row, String what) {}

  /// @param rows how many rows were looked at
  /// @param faults at most one a chain, and one for rows outside of all chains
  public record Result(long rows, List<Fault> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  /// The chains as they end now.
  public List<Head> heads() {
    return database.reading(tx ->
        tx.rows("select shard, seq, mac from audit_head order by shard").stream()
            .map(row -> new Head(row.getInteger("shard"), row.getLong("seq"), hex(row)))
            .toList());
  }

  /// @param anchors heads that were written down earlier; may be empty
  public Result verify(List<Head> anchors) {
    var faults = new ArrayList<Fault>();
    Map<Integer, Head> heads = new TreeMap<>();
    heads().forEach(head -> heads.put(head.shard(), head));
    long rows = 0;
    for (int shard = 0; shard < Audit.SHARDS; shard++) {
      int chain = shard;
      var walk =
          new Walk(chain, anchors.stream().filter(anchor -> anchor.shard() == chain).toList());
      walk.toTheEnd(Optional.ofNullable(heads.get(chain)));
      rows += walk.seq;
      walk.fault.ifPresent(faults::add);
    }
    outside().ifPresent(faults::add);
    return new Result(rows, faults);
  }

  /// A row without a place in a chain, though chains existed already.
  private Optional<Fault> outside() {
    return database
        .reading(tx ->
            tx.one(
                """
                select min(id) as id from audit_entry
                 where mac is null and id > (select min(id) from audit_entry where mac is not null)
                """))
        .map(row -> row.getLong("id"))
        .map(id -> new Fault(-1, 0, id, "a row that belongs to no chain"));
  }

  private static String hex(Row row) {
    return HexFormat.of().formatHex(row.getBuffer("mac").getBytes());
  }

  /// One chain being walked.
  private final class Walk {
    private final int shard;
    private final List<Head> anchors;
    private long seq;
    private byte[] mac = {};
    private final ChainWalk keys = new ChainWalk();
    private Optional<Fault> fault = Optional.empty();

    Walk(int shard, List<Head> anchors) {
      this.shard = shard;
      this.anchors = anchors;
    }

    void toTheEnd(Optional<Head> head) {
      List<Row> batch = next();
      while (!batch.isEmpty() && fault.isEmpty()) {
        batch.forEach(this::look);
        batch = fault.isEmpty() ? next() : List.of();
      }
      if (fault.isEmpty()) {
        head.filter(end -> end.seq() != seq || !end.mac().equals(HexFormat.of().formatHex(mac)))
            .ifPresent(end -> found(0, "the end of the chain is not where its head says"));
        anchors.stream()
            .filter(anchor -> anchor.seq() > seq)
            .findFirst()
            .ifPresent(anchor -> found(0, "rows after this one are gone: they were written down"));
      }
    }

    private List<Row> next() {
      return database.reading(tx ->
          tx.rows(
              """
              select id, seq, at, actor, actor_index, action, channel, case_id, outcome, mac,
                     about, seconded_by, claimed, reason, version, origin, origin_id, listed
                from audit_entry where shard = $1 and seq > $2 order by seq limit $3
              """,
              (short) shard,
              seq,
              BATCH));
    }

    private void look(Row row) {
      if (fault.isPresent()) {
        return;
      }
      if (row.getLong("seq") != seq + 1) {
        found(0, "a row is gone before row " + row.getLong("id"));
        return;
      }
      seq++;
      byte[] tied = row.getBuffer("mac").getBytes();
      if (!keys.takes(
          sealing.chains().auditMaker(mac, canonical(row), tied),
          row.getOffsetDateTime("at").toInstant())) {
        found(row.getLong("id"), "altered, or made without the key");
        return;
      }
      mac = tied;
      anchors.stream()
          .filter(anchor -> anchor.seq() == seq)
          .filter(anchor -> !anchor.mac().equals(HexFormat.of().formatHex(mac)))
          .findFirst()
          .ifPresent(anchor -> found(row.getLong("id"), "another chain than the one written down"));
    }

    private String canonical(Row row) {
      return new AuditRow(
              shard,
              seq,
              row.getOffsetDateTime("at"),
              Optional.ofNullable(row.getUUID("actor")),
              Optional.ofNullable(row.getBuffer("actor_index")).map(Buffer::getBytes),
              row.getString("action"),
              row.getString("channel"),
              Optional.ofNullable(row.getUUID("case_id")),
              row.getString("outcome"),
              ReadAudit.onRoster(row),
              Optional.ofNullable(row.getShort("version")),
              Optional.ofNullable(row.getString("origin")),
              Optional.ofNullable(row.getUUID("origin_id")),
              Optional.ofNullable(row.getBuffer("listed")).map(Buffer::getBytes))
          .canonical();
    }

    private void found(long row, String what) {
      fault = Optional.of(new Fault(shard, seq, row, what));
    }
  }
}
