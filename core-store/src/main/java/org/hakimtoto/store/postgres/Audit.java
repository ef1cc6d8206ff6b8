package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  private static final String INSERT =
      """
      insert into audit_entry (actor, actor_index, action, channel, case_id, outcome)
      values ($1, $2, $3, $4, $5, $6)
      """;

  public static void write(Tx tx, Entry entry) {
    writeAll(tx, List.of(entry));
  }

  /// Many at once, in this order.
  public static void writeAll(Tx tx, List<Entry> entries) {
    tx.changeMany(INSERT, entries.stream().map(Audit::tuple).toList());
  }

  private static Tuple tuple(Entry entry) {
    return Tuple.wrap(
        new @Nullable Object[] {
          entry.officer().orElse(null),
          entry.phoneIndex().map(Buffer::buffer).orElse(null),
          entry.action(),
          entry.channel(),
          entry.caseId().orElse(null),
          entry.outcome()
        });
  }
}
