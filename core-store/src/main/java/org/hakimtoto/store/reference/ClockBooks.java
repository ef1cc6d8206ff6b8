package org.hakimtoto.store.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.clock.Basis;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.clock.ClockRule;
import org.hakimtoto.core.clock.End;
import org.hakimtoto.core.clock.Start;
import org.hakimtoto.core.clock.Term;
import org.hakimtoto.core.clock.Told;
import org.hakimtoto.core.clock.Warning;

/// Reads the clock book. A cell that holds several words parts them by a space.
///
/// `length` is one of `COURT_AFTER_ARREST`, `NEXT_COURT_DAY`, `SAME_DAY`, `EIGHTEENTH_BIRTHDAY`, `3
/// WORKING_DAYS`, hours to the second (`PT2H`), days or months (`P14D`, `P3M`), which end at 17:00.
/// `warn` is `start+PT18H` or `due-P3D`. `told` are told of a warning, `told_late` when the clock
/// ran out, and anew after each time as long as `again` (`PT6H`), if there is one, until something
/// satisfies it.
public final class ClockBooks {
  static final Set<String> COLUMNS =
      Set.of(
          "name",
          "basis",
          "source",
          "starts_on",
          "ended_by",
          "length",
          "warn",
          "told",
          "told_late",
          "again");

  private ClockBooks() {}

  /// The book of this release. Throws [CsvTable.BadCsv] when it is not sound.
  public static ClockBook shipped() {
    return Shipped.BOOK;
  }

  /// Read once.
  private static final class Shipped {
    static final ClockBook BOOK = read();
  }

  private static ClockBook read() {
    try (var in = ClockBooks.class.getResourceAsStream("clocks.csv")) {
      return read("clocks.csv", new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Throws [CsvTable.BadCsv], which names file, line and reason, at the first fault.
  public static ClockBook read(String file, String text) {
    var names = new HashSet<String>();
    var rules = new ArrayList<ClockRule>();
    for (CsvTable.Row row : CsvTable.read(file, text, COLUMNS)) {
      ClockRule rule = rule(row);
      if (!names.add(rule.name())) {
        throw row.bad("name: is there twice");
      }
      rules.add(rule);
    }
    if (rules.isEmpty() || rules.size() > ClockBook.MOST) {
      throw new CsvTable.BadCsv(file + ": 1 to " + ClockBook.MOST + " clocks");
    }
    return new ClockBook(rules);
  }

  private static ClockRule rule(CsvTable.Row row) {
    Basis basis = one(row, "basis", Basis.class);
    Start start = one(row, "starts_on", Start.class);
    Set<End> endedBy = several(row, "ended_by", End.class);
    Term term =
        Term.parse(row.cell("length")).orElseThrow(() -> row.bad("length: not a length of time"));
    List<Warning> warnings = words(row, "warn").stream().map(word -> warning(row, word)).toList();
    var told =
        new Told(several(row, "told", Addressee.class), several(row, "told_late", Addressee.class));
    try {
      return new ClockRule(
          row.cell("name"),
          basis,
          row.cell("source"),
          start,
          endedBy,
          term,
          warnings,
          told,
          again(row));
    } catch (IllegalArgumentException e) {
      // its reasons name the column and repeat no cell
      throw row.bad(Objects.requireNonNullElse(e.getMessage(), "not a clock"));
    }
  }

  private static Optional<Duration> again(CsvTable.Row row) {
    String cell = row.cell("again");
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(cell));
    } catch (DateTimeException e) {
      throw row.bad("again: like PT6H");
    }
  }

  private static Warning warning(CsvTable.Row row, String word) {
    return Warning.parse(word).orElseThrow(() -> row.bad("warn: like start+PT18H or due-P3D"));
  }

  private static <E extends Enum<E>> E one(CsvTable.Row row, String column, Class<E> kind) {
    return named(row.cell(column), kind).orElseThrow(() -> unknown(row, column, kind));
  }

  private static <E extends Enum<E>> Set<E> several(
      CsvTable.Row row, String column, Class<E> kind) {
    var all = EnumSet.noneOf(kind);
    for (String word : words(row, column)) {
      E value = named(word, kind).orElseThrow(() -> unknown(row, column, kind));
      if (!all.add(value)) {
        throw row.bad(column + ": a word is there twice");
      }
    }
    return all;
  }

  private static <E extends Enum<E>> Optional<E> named(String name, Class<E> kind) {
    return EnumSet.allOf(kind).stream().filter(value -> value.name().equals(name)).findFirst();
  }

  private static CsvTable.BadCsv unknown(CsvTable.Row row, String column, Class<?> kind) {
    return row.bad(column + ": of " + Arrays.toString(kind.getEnumConstants()));
  }

  private static List<String> words(CsvTable.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split(" +", -1));
  }
}
