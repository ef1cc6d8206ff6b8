package org.hakimtoto.store.keys;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hakimtoto.store.crypto.CaseKeys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The keys of cases where they lie. Each is read along with what it has sealed, so that none is
/// used after it was destroyed.
public final class CaseKeyTable {
  private CaseKeyTable() {}

  /// What seals and opens the values of a row's case.
  ///
  /// @param row with `case_id`, and the wrapped key as `case_key`
  public static Sealing of(Sealing house, Row row) {
    UUID caseId = row.getUUID("case_id");
    return caseId == null ? house : of(house, caseId, row);
  }

  /// @param row with the wrapped key as `case_key`
  public static Sealing of(Sealing house, UUID caseId, Row row) {
    return house.of(caseId, Optional.ofNullable(row.getBuffer("case_key")).map(Buffer::getBytes));
  }

  /// What seals the values of these cases; the house's own where a case has no key yet.
  public static Map<UUID, Sealing> of(Tx tx, Sealing house, Collection<UUID> cases) {
    Map<UUID, byte[]> wrapped = wrapped(tx, cases);
    return cases.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), id -> house.of(id, Optional.ofNullable(wrapped.get(id)))));
  }

  private static Map<UUID, byte[]> wrapped(Tx tx, Collection<UUID> cases) {
    return cases.isEmpty()
        ? Map.of()
        : tx
            .rows(
                "select case_id, wrapped from case_key where case_id = any($1::uuid[])",
                (Object) cases.toArray(UUID[]::new))
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.getUUID("case_id"), row -> row.getBuffer("wrapped").getBytes()));
  }

  /// Sends a fresh key for each of these cases, which open in this transaction.
  public static Map<UUID, Sealing> fresh(Tx tx, Sealing house, Collection<UUID> cases) {
    var sealings = new HashMap<UUID, Sealing>();
    List<Tuple> rows = new ArrayList<>();
    for (UUID caseId : cases) {
      Optional<byte[]> wrapped = house.freshKey(caseId);
      sealings.put(caseId, house.of(caseId, wrapped));
      wrapped.ifPresent(key -> rows.add(Tx.row(caseId, Buffer.buffer(key))));
    }
    if (!rows.isEmpty()) {
      tx.send(
          "insert into case_key (case_id, wrapped) select * from unnest($1::uuid[], $2::bytea[])",
          Tx.columns(rows, UUID.class, Buffer.class));
    }
    return sealings;
  }

  /// The keys of these cases, wrapped; those that have none get one, while cases get any.
  static Map<UUID, byte[]> made(Tx tx, CaseKeys keys, Collection<UUID> cases) {
    for (UUID caseId : cases) {
      keys.fresh(caseId)
          .ifPresent(key ->
              tx.send(
                  """
                  insert into case_key (case_id, wrapped)
                  select $1, $2 where not exists (select 1 from case_key where case_id = $1)
                  on conflict do nothing
                  """,
                  caseId,
                  Buffer.buffer(key)));
    }
    return wrapped(tx, cases);
  }
}
