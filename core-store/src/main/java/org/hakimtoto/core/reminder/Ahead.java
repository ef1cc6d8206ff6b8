package org.hakimtoto.core.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.core.clock.CourtCalendar;

/// How long before the day in court a step falls.
public sealed interface Ahead {
  /// So many days, whatever days they are; 0 is the day itself.
  record Days(int count) implements Ahead {}

  /// So many days on which courts sit.
  record CourtDays(int count) implements Ahead {}

  int MOST_DAYS = 60;

  int MOST_COURT_DAYS = 20;

  Pattern WRITTEN = Pattern.compile("(\\d{1,2}) (DAYS|COURT_DAYS)");

  /// Reads a cell of the reminder book; empty when it is neither.
  static Optional<Ahead> parse(String cell) {
    Matcher written = WRITTEN.matcher(cell);
    if (!written.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(written.group(1));
    if (written.group(2).equals("DAYS")) {
      return count <= MOST_DAYS ? Optional.of(new Days(count)) : Optional.empty();
    }
    return count >= 1 && count <= MOST_COURT_DAYS
        ? Optional.of(new CourtDays(count))
        : Optional.empty();
  }

  /// The day of the step. A year whose holidays are not known counts as one without.
  default LocalDate before(LocalDate hearing, CourtCalendar calendar) {
    return switch (this) {
      case Days days -> hearing.minusDays(days.count());
      case CourtDays days -> calendar.guessing().courtDaysBefore(hearing, days.count());
    };
  }

  default String words() {
    return switch (this) {
      case Days(int count) when count == 0 -> "the day itself";
      case Days(int count) -> count == 1 ? "the day before" : count + " days before";
      case CourtDays(int count) ->
          count == 1 ? "the last court day before" : count + " court days before";
    };
  }
}
