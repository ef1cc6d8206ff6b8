package org.hakimtoto.store.audit;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Ending;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;

/// Who did or asked what. Always written in the transaction it speaks of: an access that cannot be
/// audited does not happen. Each row is tied to the one before it by a keyed hash (see
/// [VerifyAudit]) and says by what it was asked for ([Tx#origin]). The end of its chain stays
/// locked until the transaction ends: whenever it is said, it is written last ([Tx#last]).
public final class Audit {
  /// Chains that grow beside each other. The first is for what concerns no case.
  static final int SHARDS = 16;

  private static final String ADD =
      """
      insert into audit_entry
        (at, actor, actor_index, action, channel, case_id, outcome, shard, seq, mac, about,
         seconded_by, claimed, reason, version, origin, origin_id, listed)
      select * from unnest($1::timestamptz[], $2::uuid[], $3::bytea[], $4::text[], $5::text[],
                           $6::uuid[], $7::text[], $8::smallint[], $9::bigint[], $10::bytea[],
                           $11::uuid[], $12::uuid[], $13::boolean[], $14::text[],
                           $15::smallint[], $16::text[], $17::uuid[], $18::bytea[])
      """;

  private static final Class<?>[] COLUMNS = {
    OffsetDateTime.class,
    UUID.class,
    Buffer.class,
    String.class,
    String.class,
    UUID.class,
    String.class,
    Short.class,
    Long.class,
    Buffer.class,
    UUID.class,
    UUID.class,
    Boolean.class,
    String.class,
    Short.class,
    String.class,
    UUID.class,
    Buffer.class
  };

  private final Sealing sealing;

  public Audit(Sealing sealing) {
    this.sealing = sealing;
  }

  /// For what an officer is shown of many cases at once.
  public AuditedLists lists() {
    return new AuditedLists(sealing);
  }

  /// @param action such as `report.file` or `status.ask`
  /// @param outcome such as `done`, `unknown`, `outside-area`
  /// @param onRoster what was done to an officer, if it was
  /// @param listed the cases that a list named, sealed; see [AuditedLists]
  public record Entry(
      Optional<UUID> officer,
      Optional<byte[]> phoneIndex,
      String action,
      Channel channel,
      Optional<UUID> caseId,
      String outcome,
      Optional<OnRoster> onRoster,
      Optional<byte[]> listed) {
    public Entry(
        Optional<UUID> officer,
        Optional<byte[]> phoneIndex,
        String action,
        Channel channel,
        Optional<UUID> caseId,
        String outcome,
        Optional<OnRoster> onRoster) {
      this(officer, phoneIndex, action, channel, caseId, outcome, onRoster, Optional.empty());
    }

    public Entry(
        Optional<UUID> officer,
        Optional<byte[]> phoneIndex,
        String action,
        Channel channel,
        Optional<UUID> caseId,
        String outcome) {
      this(officer, phoneIndex, action, channel, caseId, outcome, Optional.empty());
    }

    /// What a chain ties is one hash.
    Entry tied(Sealing sealing) {
      return phoneIndex.isEmpty()
          ? this
          : new Entry(
              officer,
              phoneIndex.map(sealing::tied),
              action,
              channel,
              caseId,
              outcome,
              onRoster,
              listed);
    }

    /// What a session asks of the API is asked at the desk, whose port alone knows sessions.
    Entry by(Origin origin) {
      return origin.kind() == Origin.Kind.SESSION && channel == Channel.API
          ? new Entry(officer, phoneIndex, action, Channel.DESK, caseId, outcome, onRoster, listed)
          : this;
    }
  }

  /// Two who agreed about a case, each by themselves.
  ///
  /// @param by who confirmed, and so did it
  /// @param second who proposed
  public record Two(UUID by, UUID second, Channel channel) {
    public Two {
      if (by.equals(second)) {
        throw new IllegalArgumentException("one person is not two");
      }
    }

    public Entry entry(String action, UUID caseId) {
      return new Entry(
          Optional.of(by),
          Optional.empty(),
          action,
          channel,
          Optional.of(caseId),
          "seconded:" + second);
    }
  }

  /// A change of the roster.
  ///
  /// @param about the officer who was changed
  /// @param seconded who was named beside the one who did it
  /// @param claimed whether those who are named were only said to be there, and proved nothing
  /// @param reason in the words of `RosterReason`
  public record OnRoster(UUID about, Optional<UUID> seconded, boolean claimed, String reason) {}

  public void write(Tx tx, Entry entry) {
    writeAll(tx, List.of(entry));
  }

  /// Writes many at once. They are collected by the transaction, and all that it has are written
  /// right before COMMIT: with a few statements, however many they are, and the chains always taken
  /// in the same order, so that two writers never wait for each other.
  public void writeAll(Tx tx, List<Entry> entries) {
    if (!entries.isEmpty()) {
      tx.last(new Rows(this, entries));
    }
  }

  /// What a transaction has to say to the audit.
  private record Rows(Audit audit, List<Entry> entries) implements Ending {
    @Override
    public Ending and(Ending later) {
      return switch (later) {
        case Rows more ->
            new Rows(audit, Stream.concat(entries.stream(), more.entries.stream()).toList());
        default -> throw new IllegalArgumentException("only the audit is written last");
      };
    }

    @Override
    public Runnable take(Tx tx) {
      return audit.take(tx, entries);
    }
  }

  /// Sends for the ends of the chains that these rows are to be written to; what it returns writes
  /// them.
  private Runnable take(Tx tx, List<Entry> entries) {
    Map<Integer, List<Entry>> byShard =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> shard(entry.caseId()), TreeMap::new, Collectors.toList()));
    Supplier<List<Row>> ends = locked(tx, byShard.keySet());
    return () -> {
      var rows = new ArrayList<Tuple>();
      List<Head> heads =
          ends.get().stream()
              .map(head ->
                  lengthened(
                      tx,
                      head,
                      byShard.getOrDefault((int) head.getShort("shard"), List.of()),
                      rows))
              .toList();
      keep(tx, rows, heads);
    };
  }

  public static int shard(Optional<UUID> caseId) {
    return caseId.map(id -> 1 + Math.floorMod(id.hashCode(), SHARDS - 1)).orElse(0);
  }

  /// An end of a chain.
  private record Head(int shard, long seq, Buffer mac) {}

  private static Supplier<List<Row>> locked(Tx tx, Collection<Integer> shards) {
    shards.forEach(shard -> tx.takes(Lock.AUDIT, shard));
    return tx.ask(
        """
        select shard, seq, mac, clock_timestamp() as now from audit_head
         where shard = any($1::smallint[]) order by shard for update
        """,
        (Object) shards.stream().map(Integer::shortValue).toArray(Short[]::new));
  }

  /// The new end of the chain; what it grows by is added to `rows`.
  private Head lengthened(Tx tx, Row head, List<Entry> entries, List<Tuple> rows) {
    int shard = head.getShort("shard");
    long seq = head.getLong("seq");
    byte[] mac = head.getBuffer("mac").getBytes();
    OffsetDateTime now = head.getOffsetDateTime("now");
    for (Entry entry : entries) {
      seq++;
      Origin origin = tx.origin().orElseGet(() -> Origin.of(entry.channel()));
      AuditRow row = AuditRow.of(shard, seq, now, entry.by(origin).tied(sealing), origin);
      mac = sealing.chains().auditMac(mac, row.canonical());
      rows.add(tuple(row, mac));
    }
    return new Head(shard, seq, Buffer.buffer(mac));
  }

  private static void keep(Tx tx, List<Tuple> rows, List<Head> heads) {
    for (int from = 0; from < rows.size(); from += Tx.SLICE) {
      List<Tuple> slice = rows.subList(from, Math.min(from + Tx.SLICE, rows.size()));
      tx.send(ADD, Tx.columns(slice, COLUMNS));
    }
    tx.send(
        """
        update audit_head h set seq = n.seq, mac = n.mac
          from unnest($1::smallint[], $2::bigint[], $3::bytea[]) as n (shard, seq, mac)
         where h.shard = n.shard
        """,
        Tx.columns(
            heads.stream()
                .map(head -> Tx.row((short) head.shard(), head.seq(), head.mac()))
                .toList(),
            Short.class,
            Long.class,
            Buffer.class));
  }

  private static Tuple tuple(AuditRow row, byte[] mac) {
    return Tx.row(
        row.at(),
        row.officer().orElse(null),
        row.phoneIndex().map(Buffer::buffer).orElse(null),
        row.action(),
        row.channel(),
        row.caseId().orElse(null),
        row.outcome(),
        (short) row.shard(),
        row.seq(),
        Buffer.buffer(mac),
        row.onRoster().map(OnRoster::about).orElse(null),
        row.onRoster().flatMap(OnRoster::seconded).orElse(null),
        row.onRoster().map(OnRoster::claimed).orElse(null),
        row.onRoster().map(OnRoster::reason).orElse(null),
        row.version().orElse(null),
        row.origin().orElse(null),
        row.originId().orElse(null),
        row.listed().map(Buffer::buffer).orElse(null));
  }
}
