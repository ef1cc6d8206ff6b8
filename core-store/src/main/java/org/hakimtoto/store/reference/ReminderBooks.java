package org.hakimtoto.store.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hakimtoto.core.reminder.Ahead;
import org.hakimtoto.core.reminder.ReminderBook;
import org.hakimtoto.core.reminder.ReminderRule;

/// Reads the reminder book: `before` is `3 DAYS` or `1 COURT_DAYS`, `time` is `06:30`, `asks` and
/// `only_if_unanswered` are `yes` or `no`, `set_ahead` is a number of days, `stale_after` is
/// `PT24H`.
public final class ReminderBooks {
  static final Set<String> COLUMNS =
      Set.of(
          "step",
          "whom",
          "before",
          "time",
          "asks",
          "only_if_unanswered",
          "set_ahead",
          "stale_after");

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  private static final Pattern DAYS = Pattern.compile("\\d{1,2}");

  private ReminderBooks() {}

  /// The book of this release. Throws [CsvTable.BadCsv] when it is not sound.
  public static ReminderBook shipped() {
    return Shipped.BOOK;
  }

  /// Read once.
  private static final class Shipped {
    static final ReminderBook BOOK = read();
  }

  private static ReminderBook read() {
    try (var in = ReminderBooks.class.getResourceAsStream("reminders.csv")) {
      return read("reminders.csv", new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Throws [CsvTable.BadCsv], which names file, line and reason, at the first fault.
  public static ReminderBook read(String file, String text) {
    List<CsvTable.Row> rows = CsvTable.read(file, text, COLUMNS);
    if (rows.isEmpty() || rows.size() > ReminderBook.MOST) {
      throw new CsvTable.BadCsv(file + ": 1 to " + ReminderBook.MOST + " steps");
    }
    var rules = new ArrayList<ReminderRule>();
    for (CsvTable.Row row : rows) {
      rules.add(rule(row));
      try {
        var _ = new ReminderBook(rules);
      } catch (IllegalArgumentException e) {
        throw row.bad(Objects.requireNonNullElse(e.getMessage(), "does not fit the steps above"));
      }
    }
    return new ReminderBook(rules);
  }

  private static ReminderRule rule(CsvTable.Row row) {
    Ahead ahead =
        Ahead.parse(row.cell("before"))
            .orElseThrow(() -> row.bad("before: like 3 DAYS or 1 COURT_DAYS"));
    try {
      return new ReminderRule(
          row.cell("step"),
          whom(row),
          ahead,
          time(row),
          yes(row, "asks"),
          yes(row, "only_if_unanswered"),
          days(row),
          length(row));
    } catch (IllegalArgumentException e) {
      // its reasons name the column and repeat no cell
      throw row.bad(Objects.requireNonNullElse(e.getMessage(), "not a step"));
    }
  }

  private static ReminderRule.Whom whom(CsvTable.Row row) {
    return EnumSet.allOf(ReminderRule.Whom.class).stream()
        .filter(whom -> whom.name().equals(row.cell("whom")))
        .findFirst()
        .orElseThrow(() -> row.bad("whom: FAMILY or OFFICE"));
  }

  private static LocalTime time(CsvTable.Row row) {
    String cell = row.cell("time");
    if (!TIME.matcher(cell).matches()) {
      throw row.bad("time: like 06:30");
    }
    return LocalTime.parse(cell);
  }

  private static boolean yes(CsvTable.Row row, String column) {
    return switch (row.cell(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.bad(column + ": yes or no");
    };
  }

  private static int days(CsvTable.Row row) {
    String cell = row.cell("set_ahead");
    if (!DAYS.matcher(cell).matches()) {
      throw row.bad("set_ahead: a number of days");
    }
    return Integer.parseInt(cell);
  }

  private static Duration length(CsvTable.Row row) {
    try {
      return Duration.parse(row.cell("stale_after"));
    } catch (DateTimeException e) {
      throw row.bad("stale_after: not a length of time");
    }
  }
}
