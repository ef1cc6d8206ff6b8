package org.hakimtoto.store.audit;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.db.Tx;

/// What the audit says of one case: for the office that is responsible, which sees who looked and
/// who tried to.
public final class ReadAudit {
  /// The newest entries; older ones stand in the database.
  public static final int MOST = 200;

  private static final UUID NOBODY = new UUID(0, 0);

  private ReadAudit() {}

  /// @param role and `unit` (a name) of the officer who did it; empty: somebody not on the roster,
  ///   or the service by itself
  /// @param origin by what it was asked for; empty: earlier releases did not say
  /// @param originId of the token or the session
  /// @param program the name of the token
  public record Look(
      Instant at,
      String action,
      Channel channel,
      String outcome,
      Optional<UUID> officer,
      Optional<String> role,
      Optional<String> unit,
      Optional<String> origin,
      Optional<UUID> originId,
      Optional<String> program) {}

  /// The newest [#MOST] entries of a case, the newest first.
  public static List<Look> ofCase(Tx tx, UUID caseId) {
    return tx
        .rows(
            """
            select a.at, a.action, a.channel, a.outcome, a.actor, o.role, u.name,
                   a.origin, a.origin_id, t.name as program
              from audit_entry a
              left join officer o on o.id = a.actor left join unit u on u.id = o.unit_id
              left join api_client t on t.id = a.origin_id
             where a.case_id = $1 order by a.at desc, a.id desc limit $2
            """,
            caseId,
            MOST)
        .stream()
        .map(ReadAudit::look)
        .toList();
  }

  /// A change of an officer's place on the roster.
  ///
  /// @param by empty: nobody was named
  /// @param program the token that asked for it, by name; empty: no program did
  public record RosterStep(
      Instant at,
      String action,
      Channel channel,
      Optional<UUID> by,
      Optional<String> program,
      Audit.OnRoster change) {}

  /// The newest [#MOST] changes of an officer, the newest first.
  public static List<RosterStep> ofOfficer(Tx tx, UUID officer) {
    return tx
        .rows(
            """
            select a.at, a.action, a.channel, a.actor, a.about, a.seconded_by, a.claimed, a.reason,
                   t.name as program
              from audit_entry a left join api_client t on t.id = a.origin_id
             where a.about = $1 order by a.id desc limit $2
            """,
            officer,
            MOST)
        .stream()
        .map(row ->
            new RosterStep(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("action"),
                Channel.ofWire(row.getString("channel")),
                Optional.ofNullable(row.getUUID("actor")),
                Optional.ofNullable(row.getString("program")),
                onRoster(row).orElseThrow()))
        .toList();
  }

  /// What a row says of a change of the roster, every column of it: nothing may be put in beside.
  static Optional<Audit.OnRoster> onRoster(Row row) {
    UUID about = row.getUUID("about");
    Optional<UUID> seconded = Optional.ofNullable(row.getUUID("seconded_by"));
    Boolean claimed = row.getBoolean("claimed");
    String reason = row.getString("reason");
    return about == null && seconded.isEmpty() && claimed == null && reason == null
        ? Optional.empty()
        : Optional.of(
            new Audit.OnRoster(
                Objects.requireNonNullElse(about, NOBODY),
                seconded,
                Objects.requireNonNullElse(claimed, false),
                Objects.requireNonNullElse(reason, "")));
  }

  private static Look look(Row row) {
    return new Look(
        row.getOffsetDateTime("at").toInstant(),
        row.getString("action"),
        Channel.ofWire(row.getString("channel")),
        row.getString("outcome"),
        Optional.ofNullable(row.getUUID("actor")),
        Optional.ofNullable(row.getString("role")),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("origin")),
        Optional.ofNullable(row.getUUID("origin_id")),
        Optional.ofNullable(row.getString("program")));
  }
}
