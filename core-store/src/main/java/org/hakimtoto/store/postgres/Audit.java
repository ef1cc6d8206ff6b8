package org.hakimtoto.store.postgres;

import java.util.Optional;
import java.util.UUID;

/// Who did or asked what. Always written in the transaction it speaks of: an access that cannot be
/// audited does not happen.
public final class Audit {
  private Audit() {}

  /// @param action such as `report.file` or `status.ask`
  /// @param channel `ussd`, `sms`, `cli`
  /// @param outcome such as `done`, `unknown`, `outside-area`
  public record Entry(
      Optional<UUID> officer,
      Optional<byte[]> phoneIndex,
      String action,
      String channel,
      Optional<UUID> caseId,
      String outcome) {}

  public static void write(Tx tx, Entry entry) {
    tx.change(
        """
        insert into audit_entry (actor, actor_index, action, channel, case_id, outcome)
        values ($1, $2, $3, $4, $5, $6)
        """,
        entry.officer().orElse(null),
        entry.phoneIndex().map(io.vertx.core.buffer.Buffer::buffer).orElse(null),
        entry.action(),
        entry.channel(),
        entry.caseId().orElse(null),
        entry.outcome());
  }
}
