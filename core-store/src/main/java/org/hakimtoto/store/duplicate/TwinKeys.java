package org.hakimtoto.store.duplicate;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.duplicate.Candidate;
import org.hakimtoto.core.duplicate.Suggestions;
import org.hakimtoto.core.duplicate.TwinTraits;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The reports of the last days by the keyed hash of their [TwinTraits], and which of them wait to
/// be compared. A key is committed before its report is compared: of two that are told at once, the
/// one whose key is committed last finds the other.
final class TwinKeys {
  /// The newest telling of each case with one of these keys, the nearest in time first. What one
  /// key has is read from both sides of the moment and no farther than is compared.
  static final String LIKELY =
      """
      select near.event_id as id, near.case_id
        from unnest($1::bytea[]) as wanted(twin_key)
        cross join lateral (
          (select event_id, case_id, told_at from twin_key k
            where k.twin_key = wanted.twin_key and k.told_at <= $2
            order by k.told_at desc limit $4)
          union all
          (select event_id, case_id, told_at from twin_key k
            where k.twin_key = wanted.twin_key and k.told_at > $2
            order by k.told_at limit $4)) near
       where near.case_id <> $3
         and near.told_at = (select max(n.told_at) from twin_key n where n.case_id = near.case_id)
       order by abs(extract(epoch from near.told_at - $2::timestamptz)), near.event_id
       limit $4
      """;

  private final Sealing sealing;

  TwinKeys(Sealing sealing) {
    this.sealing = sealing;
  }

  /// A report, as far as it is found by others.
  record Telling(UUID event, UUID caseId, Candidate told) {}

  /// Notes that these are to be compared.
  void add(Tx tx, List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return;
    }
    tx.change(
        """
        insert into twin_key (event_id, case_id, twin_key, told_at)
        select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::timestamptz[])
        on conflict do nothing
        """,
        Tx.columns(
            tellings.stream()
                .map(one ->
                    Tx.row(
                        one.event(),
                        one.caseId(),
                        key(TwinTraits.of(one.told())),
                        one.told().openedAt().atOffset(ZoneOffset.UTC)))
                .toList(),
            UUID.class,
            UUID.class,
            Buffer.class,
            OffsetDateTime.class));
  }

  /// The event that waits longest, none of those `aside`; locked until this transaction ends.
  Optional<Row> next(Tx tx, Collection<UUID> aside) {
    return tx.one(
        """
        select e.id, e.case_id, e.kind, e.at, e.facts,
               (select k.wrapped from case_key k where k.case_id = e.case_id) as case_key
          from twin_key k join case_event e on e.id = k.event_id
         where k.compared_at is null and k.event_id <> all($1::uuid[])
         order by k.at limit 1 for update of k skip locked
        """,
        (Object) aside.toArray(UUID[]::new));
  }

  /// The tellings of others that may be of the same child.
  List<UUID> likely(Tx tx, UUID caseId, Candidate fresh) {
    return tx
        .rows(
            LIKELY,
            TwinTraits.of(fresh).ofTwins().stream().map(this::key).toArray(Buffer[]::new),
            fresh.openedAt().atOffset(ZoneOffset.UTC),
            caseId,
            Suggestions.MAX_COMPARED)
        .stream()
        .map(row -> row.getUUID("id"))
        .toList();
  }

  /// What these told, sealed.
  List<Row> told(Tx tx, Collection<UUID> events) {
    return events.isEmpty()
        ? List.of()
        : tx.rows(
            """
            select e.id, e.case_id, e.kind, e.at, e.facts,
                   (select k.wrapped from case_key k where k.case_id = e.case_id) as case_key
              from case_event e where e.id = any($1::uuid[])
            """,
            (Object) events.toArray(UUID[]::new));
  }

  void compared(Tx tx, UUID event) {
    tx.send("update twin_key set compared_at = clock_timestamp() where event_id = $1", event);
  }

  private Buffer key(TwinTraits traits) {
    return Buffer.buffer(sealing.twinKey(traits));
  }
}
