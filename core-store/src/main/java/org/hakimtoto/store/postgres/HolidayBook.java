package org.hakimtoto.store.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.CaseRules;

/// The public holidays, and the hearings that are set on them.
public final class HolidayBook {
  /// The most hearings one answer names.
  public static final int MOST_HIT = 1_000;

  private HolidayBook() {}

  public record Holiday(LocalDate day, String name) {}

  /// A hearing that is set on a day, without anything of the child.
  ///
  /// @param court the unit's code
  public record Hit(CaseReference reference, UUID hearing, String court, Instant when) {}

  public static List<Holiday> ofYear(Tx tx, int year) {
    return tx
        .rows(
            "select day, name from holiday where day >= $1 and day < $2 order by day",
            LocalDate.of(year, 1, 1),
            LocalDate.of(year + 1, 1, 1))
        .stream()
        .map(row -> new Holiday(row.getLocalDate("day"), row.getString("name")))
        .toList();
  }

  /// Adds a day; false when it is one already.
  public static boolean add(Tx tx, Holiday holiday) {
    return tx.change(
            "insert into holiday (day, name) values ($1, $2) on conflict do nothing",
            holiday.day(),
            holiday.name())
        == 1;
  }

  /// The first [#MOST_HIT] hearings that are set on a day of Kenya's.
  public static List<Hit> hearingsOn(Tx tx, LocalDate day) {
    return tx
        .rows(
            """
            select c.reference, h.id, u.code, h.at
              from hearing h join case_file c on c.id = h.case_id join unit u on u.id = h.court
             where h.state = 'SET' and h.at >= $1 and h.at < $2
             order by h.at, h.id limit $3
            """,
            begins(day),
            begins(day.plusDays(1)),
            MOST_HIT)
        .stream()
        .map(row ->
            new Hit(
                new CaseReference(row.getInteger("reference")),
                row.getUUID("id"),
                row.getString("code"),
                row.getOffsetDateTime("at").toInstant()))
        .toList();
  }

  private static OffsetDateTime begins(LocalDate day) {
    return day.atStartOfDay(CaseRules.KENYA).toInstant().atOffset(ZoneOffset.UTC);
  }
}
