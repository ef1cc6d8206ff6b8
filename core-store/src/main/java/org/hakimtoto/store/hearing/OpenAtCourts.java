package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.db.Tx;

/// What courts have yet to say of their days in court, counted by court; that a registry was asked
/// is kept for the day.
public final class OpenAtCourts {
  /// More than these are not asked at once.
  public static final int MOST = 1_000;

  private static final String ASKED =
      "insert into registry_round (court, day, what) values ($1, $2, $3) on conflict do nothing";

  private OpenAtCourts() {}

  /// @param day the day of the hearings; the last of several
  public record Open(UUID court, LocalDate day, int count) {}

  /// Hearings whose day passed, of cases that go on: nobody said what became of them.
  public static List<Open> withoutResult(Tx tx, Instant now) {
    return open(
        tx,
        """
        select h.court, max(h.at) as last, count(*) as n
          from hearing h join case_file c on c.id = h.case_id
         where h.state in ('SET', 'SUSPENDED') and h.at < $1 and c.closed_at is null
         group by h.court order by h.court limit $2
        """,
        now.atOffset(ZoneOffset.UTC),
        MOST);
  }

  /// Hearings still to come on a day that was made a holiday, by day: no other day is named.
  public static List<Open> onHolidays(Tx tx, Instant now) {
    return open(
        tx,
        """
        select h.court, min(h.at) as last, count(*) as n
          from hearing h join case_file c on c.id = h.case_id
         where h.state = 'SUSPENDED' and h.at > $1 and c.closed_at is null
         group by h.court, (h.at at time zone $3)::date
         order by h.court, 2 limit $2
        """,
        now.atOffset(ZoneOffset.UTC),
        MOST,
        Kenya.zone());
  }

  /// Notes that the registry is asked today; false when it was.
  public static boolean asks(Tx tx, UUID court, LocalDate today, String what) {
    return tx.change(ASKED, court, today, what) == 1;
  }

  private static List<Open> open(Tx tx, String sql, Object... values) {
    return tx.rows(sql, values).stream()
        .map(row ->
            new Open(
                row.getUUID("court"),
                Kenya.day(row.getOffsetDateTime("last").toInstant()),
                Math.toIntExact(row.getLong("n"))))
        .toList();
  }
}
