package org.hakimtoto.store.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.db.Tx;

/// How often calls of one number ended too early on one day, and what they became.
public final class DroppedCalls {
  /// So many dropped calls a day of one number alarm offices; what follows stands as a note on the
  /// last one. A call that is finished with the PIN does not count.
  public static final int MOST_ALARMS = 3;

  private DroppedCalls() {}

  /// @param alarms how many became cases
  /// @param last the case of the last of them
  /// @param joined whether one was joined to it already
  public record OfDay(int alarms, Optional<UUID> last, boolean joined) {
    /// Whether the next one joins the last.
    public boolean full() {
      return alarms >= MOST_ALARMS && last.isPresent();
    }
  }

  /// Locks the number's day until this transaction ends, so that of calls that end at once none is
  /// counted too few.
  public static OfDay of(Tx tx, String caller, LocalDate day) {
    tx.rows(
        """
        select pg_advisory_xact_lock(hashtextextended('dropped ' || $1, 0))
        """,
        caller);
    return tx.one(
            """
            select count(*) filter (where state = 'FILED_PARTIAL') as alarms,
                   (array_agg(case_id order by said_at desc)
                     filter (where state = 'FILED_PARTIAL'))[1] as last,
                   coalesce(bool_or(state = 'JOINED'), false) as joined
              from report_draft where caller_index = decode($1, 'hex') and dropped_on = $2
            """,
            caller,
            day)
        .map(row ->
            new OfDay(
                row.getInteger("alarms"),
                Optional.ofNullable(row.getUUID("last")),
                row.getBoolean("joined")))
        .orElseThrow();
  }
}
