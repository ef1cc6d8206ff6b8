package org.hakimtoto.store.roster;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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

  /// The calendar that was made last: the days change a few times a year.
  private final AtomicReference<Made> last = new AtomicReference<>(made(List.of()));

  private record Made(List<Holiday> added, CourtCalendar calendar) {}

  public CourtCalendar calendar(Tx tx) {
    return askCalendar(tx).get();
  }

  public List<Holiday> holidays(Tx tx) {
    return all(askAdded(tx).get());
  }

  /// Sends for the days on which courts sit.
  public Supplier<CourtCalendar> askCalendar(Tx tx) {
    var asked = askAdded(tx);
    return () -> {
      List<Holiday> added = asked.get();
      return last.updateAndGet(before -> before.added().equals(added) ? before : made(added))
          .calendar();
    };
  }

  private Made made(List<Holiday> added) {
    return new Made(added, CourtCalendar.of(all(added)));
  }

  private List<Holiday> all(List<Holiday> added) {
    return Stream.concat(added.stream(), shipped.stream()).toList();
  }

  private static Supplier<List<Holiday>> askAdded(Tx tx) {
    var asked = tx.ask("select day, name from holiday order by day limit $1", MOST_ADDED);
    return () ->
        asked.get().stream()
            .map(row -> new Holiday(row.getLocalDate("day"), row.getString("name")))
            .toList();
  }
}
