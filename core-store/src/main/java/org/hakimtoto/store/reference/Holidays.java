package org.hakimtoto.store.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.clock.Holiday;

/// The holidays that come with this release: 2025 to 2030. Of the two Idd days, which the moon and
/// the gazette set, only those that were gazetted; [org.hakimtoto.core.clock.IddDays] asks for the
/// others. A day that is missing makes a clock due too early, never too late.
public final class Holidays {
  /// The longest name, as the store takes it.
  public static final int MAX_NAME = 60;

  private static final Set<String> COLUMNS = Set.of("date", "name", "kind");
  private static final Set<String> KINDS = Set.of("fixed", "sunday_rule", "gazetted");

  private Holidays() {}

  /// Throws [CsvTable.BadCsv] when the file is not sound.
  public static List<Holiday> shipped() {
    return Shipped.DAYS;
  }

  /// Read once.
  private static final class Shipped {
    static final List<Holiday> DAYS = read();
  }

  private static List<Holiday> read() {
    try (var in = Holidays.class.getResourceAsStream("holidays.csv")) {
      return read("holidays.csv", new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a table of holidays; one fault refuses it as a whole.
  public static List<Holiday> read(String file, String text) {
    var days = new HashSet<LocalDate>();
    List<Holiday> holidays =
        CsvTable.read(file, text, COLUMNS).stream()
            .map(row -> {
              Holiday holiday = holiday(row);
              if (!days.add(holiday.date())) {
                throw row.bad("that day is there twice");
              }
              return holiday;
            })
            .toList();
    if (holidays.size() > CourtCalendar.MOST) {
      throw new CsvTable.BadCsv(file + ": more than " + CourtCalendar.MOST + " holidays");
    }
    return holidays;
  }

  private static Holiday holiday(CsvTable.Row row) {
    String name = row.cell("name");
    if (name.isEmpty() || name.length() > MAX_NAME) {
      throw row.bad("name: 1 to " + MAX_NAME + " characters");
    }
    if (!KINDS.contains(row.cell("kind"))) {
      throw row.bad("kind: one of " + KINDS.stream().sorted().toList());
    }
    try {
      return new Holiday(LocalDate.parse(row.cell("date")), name);
    } catch (DateTimeException e) {
      throw row.bad("date: a day like 2026-12-25");
    }
  }
}
