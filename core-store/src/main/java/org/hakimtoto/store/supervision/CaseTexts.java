package org.hakimtoto.store.supervision;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageFate;
import org.hakimtoto.store.outbox.MessageState;

/// Every text about one case with its fate. Never the words, and never a number.
public final class CaseTexts {
  /// The most, the newest.
  public static final int MOST = 200;

  private static final String LIST =
      """
      select m.id, m.kind, m.state, m.failure, m.created_at, m.due_at, m.state_at, m.wire_at,
             m.repeat_at, m.attempts, m.contact_id, m.officer_id, o.role, u.code,
             coalesce(o.unit_id, f.responsible_unit) as office,
             exists (select 1 from call_task t
                      where t.case_id = m.case_id and t.state = 'OPEN'
                        and t.contact_id is not distinct from m.contact_id) as called
        from message m
        join case_file f on f.id = m.case_id
        left join officer o on o.id = m.officer_id
        left join unit u on u.id = o.unit_id
       where m.case_id = $1 and m.kind not like 'conduct\\_%'
       order by m.created_at desc, m.id desc limit $2
      """;

  private CaseTexts() {}

  /// @param failure a code of the house or of a carrier; empty: none
  /// @param leftAt when it was last handed over
  /// @param repeatAt when it is sent once more unless it arrives before
  /// @param contact whom of a family it is for
  /// @param officer whether it is for an officer; neither: for whoever reported or asked
  /// @param unit code of the officer's unit
  /// @param office whose text it is
  /// @param called whether somebody is asked to phone already
  public record Text(
      UUID id,
      String kind,
      MessageFate fate,
      String failure,
      Instant createdAt,
      Instant dueAt,
      Instant stateAt,
      Optional<Instant> leftAt,
      Optional<Instant> repeatAt,
      int attempts,
      Optional<UUID> contact,
      boolean officer,
      Optional<Role> role,
      Optional<String> unit,
      Optional<UUID> office,
      boolean called) {}

  /// The newest first; whoever shows them has the case read in the officer's name.
  public static List<Text> of(Tx tx, UUID caseId) {
    return tx.rows(LIST, caseId, MOST).stream().map(CaseTexts::text).toList();
  }

  private static Text text(Row row) {
    String failure = Objects.requireNonNullElse(row.getString("failure"), "");
    MessageFate fate = MessageFate.of(MessageState.valueOf(row.getString("state")), failure);
    return new Text(
        row.getUUID("id"),
        row.getString("kind"),
        fate,
        failure,
        row.getOffsetDateTime("created_at").toInstant(),
        row.getOffsetDateTime("due_at").toInstant(),
        row.getOffsetDateTime("state_at").toInstant(),
        time(row, "wire_at"),
        time(row, "repeat_at"),
        fate == MessageFate.WITHHELD ? 0 : row.getInteger("attempts"),
        Optional.ofNullable(row.getUUID("contact_id")),
        row.getUUID("officer_id") != null,
        Optional.ofNullable(row.getString("role")).map(Role::valueOf),
        Optional.ofNullable(row.getString("code")),
        Optional.ofNullable(row.getUUID("office")),
        row.getBoolean("called"));
  }

  private static Optional<Instant> time(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }
}
