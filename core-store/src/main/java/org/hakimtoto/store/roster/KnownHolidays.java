package org.hakimtoto.store.roster;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.Holidays;

/// The days on which courts sit: the holidays of this release and those that were added since.
public final class KnownHolidays {
  /// Holidays that are added after a release; later ones are not read.
  static final int MOST_ADDED = 1_000;

  private final List<Holiday> shipped = Holidays.shipped();

  public CourtCalendar calendar(Tx tx) {
    return CourtCalendar.of(holidays(tx));
  }

  public List<Holiday> holidays(Tx tx) {
    return askHolidays(tx).get();
  }

  /// Sends for the days on which courts sit.
  public Supplier<CourtCalendar> askCalendar(Tx tx) {
    var asked = askHolidays(tx);
    return () -> CourtCalendar.of(asked.get());
  }

  private Supplier<List<Holiday>> askHolidays(Tx tx) {
    var asked = tx.ask("select day, name from holiday order by day limit $1", MOST_ADDED);
    return () -> {
      Stream<Holiday> added =
          asked.get().stream()
              .map(row -> new Holiday(row.getLocalDate("day"), row.getString("name")));
      return Stream.concat(added, shipped.stream()).toList();
    };
  }
}
