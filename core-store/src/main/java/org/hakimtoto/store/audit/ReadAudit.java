package org.hakimtoto.store.audit;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.db.Tx;

/// What the audit says of one case: for the office that is responsible, which sees who looked and
/// who tried to.
public final class ReadAudit {
  /// The newest entries; older ones stand in the database.
  public static final int MOST = 200;

  private ReadAudit() {}

  /// @param role and `unit` (a name) of the officer who did it; empty: somebody not on the roster,
  ///   or the service by itself
  public record Look(
      Instant at,
      String action,
      Channel channel,
      String outcome,
      Optional<UUID> officer,
      Optional<String> role,
      Optional<String> unit) {}

  /// The newest [#MOST] entries of a case, the newest first.
  public static List<Look> ofCase(Tx tx, UUID caseId) {
    return tx
        .rows(
            """
            select a.at, a.action, a.channel, a.outcome, a.actor, o.role, u.name
              from audit_entry a
              left join officer o on o.id = a.actor left join unit u on u.id = o.unit_id
             where a.case_id = $1 order by a.at desc, a.id desc limit $2
            """,
            caseId,
            MOST)
        .stream()
        .map(ReadAudit::look)
        .toList();
  }

  private static Look look(Row row) {
    return new Look(
        row.getOffsetDateTime("at").toInstant(),
        row.getString("action"),
        Channel.ofWire(row.getString("channel")),
        row.getString("outcome"),
        Optional.ofNullable(row.getUUID("actor")),
        Optional.ofNullable(row.getString("role")),
        Optional.ofNullable(row.getString("name")));
  }
}
