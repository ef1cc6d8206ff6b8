package org.hakimtoto.store.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.value.TypedText;

/// A CSV file with a header line, read strictly.
public final class CsvTable {
  /// The longest file that is read.
  public static final int MAX_BYTES = 5 * 1024 * 1024;

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.TRIM_SPACES)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
          .build();

  private CsvTable() {}

  /// @param line in the file, from 1, the header being 1
  public record Row(String file, int line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    public String cell(String column) {
      return cells.getOrDefault(column, "").strip();
    }

    /// What makes the row unusable. The reason must not repeat a cell.
    BadCsv bad(String reason) {
      return new BadCsv(file + ":" + line + ": " + reason);
    }

    @Override
    public String toString() {
      return "Row[" + line + "]";
    }
  }

  /// The file cannot be used as a whole. Names the file, the line and the reason, never a cell.
  public static final class BadCsv extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadCsv(String message) {
      super(message);
    }
  }

  /// All rows. Throws [BadCsv] when it is too long, has other columns, or a row has other cells.
  public static List<Row> read(String file, String text, Set<String> columns) {
    return read(file, text, columns, Set.of());
  }

  /// The same; the header may name any of the `optional` columns as well. The cells of one it does
  /// not name are empty.
  public static List<Row> read(
      String file, String text, Set<String> columns, Set<String> optional) {
    if (text.length() > MAX_BYTES) {
      throw new BadCsv(file + ": longer than " + MAX_BYTES + " characters");
    }
    String table = table(text);
    if (table.isBlank()) {
      throw columnsMustBe(file, table, columns, optional);
    }
    var rows = new ArrayList<Row>();
    try (MappingIterator<Map<String, String>> all =
        CSV.readerFor(Map.class).with(CsvSchema.emptySchema().withHeader()).readValues(table)) {
      boolean more = all.hasNextValue();
      if (!(all.getParserSchema() instanceof CsvSchema header)
          || !named(header, columns, optional)) {
        throw columnsMustBe(file, table, columns, optional);
      }
      while (more) {
        int line = all.getCurrentLocation().getLineNr();
        rows.add(new Row(file, line, all.nextValue()));
        more = all.hasNextValue();
      }
    } catch (JsonProcessingException e) {
      throw new BadCsv(file + ":" + e.getLocation().getLineNr() + ": not a row of this table");
    } catch (RuntimeJsonMappingException | IOException e) {
      throw new BadCsv(file + ":" + (rows.size() + 2) + ": not a row of this table");
    }
    return List.copyOf(rows);
  }

  /// One line after the header: a row, or why it is none.
  public record Line(int line, Optional<Row> row, String fault) {
    private static Line bad(int line, String fault) {
      return new Line(line, Optional.empty(), fault);
    }
  }

  /// All lines, one by one, for files of which good rows are taken although others are wrong.
  /// Throws [BadCsv] when the file is too long, its header does not have `needed` columns, has
  /// others than those and `optional`, or has one twice; and when a quote is not closed on its
  /// line, for nobody knows then where the row ends. Lines of which every cell is empty are
  /// skipped.
  ///
  /// @param most rows that are read; the lines after them are bad
  public static List<Line> lines(
      String file, String text, Set<String> needed, Set<String> optional, int most) {
    if (text.length() > MAX_BYTES) {
      throw new BadCsv(file + ": longer than " + MAX_BYTES + " characters");
    }
    BrokenQuote.line(table(text))
        .ifPresent(line -> {
          throw new BadCsv(file + ":" + line + ": a quote is opened and not closed on its line");
        });
    var lines = new ArrayList<Line>();
    List<String> header = List.of();
    try (MappingIterator<String[]> all =
        CSV.readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(table(text))) {
      header = all.hasNextValue() ? List.of(all.nextValue()) : header;
      checkHeader(file, text, header, needed, optional);
      int line = all.getCurrentLocation().getLineNr();
      while (all.hasNextValue()) {
        String[] cells = all.nextValue();
        if (!Arrays.stream(cells).allMatch(String::isBlank)) {
          lines.add(
              lines.size() >= most
                  ? Line.bad(line, "more than the most rows of one file")
                  : line(file, line, header, cells));
        }
        line = all.getCurrentLocation().getLineNr();
      }
    } catch (IOException | RuntimeJsonMappingException e) {
      checkHeader(file, text, header, needed, optional);
      lines.add(Line.bad(lines.size() + 2, "not a row of this table, nor what follows it"));
    }
    return List.copyOf(lines);
  }

  private static Line line(String file, int line, List<String> header, String[] cells) {
    if (cells.length != header.size()) {
      return Line.bad(line, "not as many cells as columns");
    }
    var named = new HashMap<String, String>();
    for (int i = 0; i < cells.length; i++) {
      named.put(header.get(i), cells[i]);
    }
    return new Line(line, Optional.of(new Row(file, line, named)), "");
  }

  private static void checkHeader(
      String file, String text, List<String> header, Set<String> needed, Set<String> optional) {
    var named = new HashSet<>(header);
    var known = new HashSet<>(needed);
    known.addAll(optional);
    if (named.size() != header.size() || !named.containsAll(needed) || !known.containsAll(named)) {
      throw columnsMustBe(file, table(text), needed, optional);
    }
  }

  private static String table(String text) {
    return TypedText.tidy(text);
  }

  private static boolean named(CsvSchema header, Set<String> columns, Set<String> optional) {
    var named = Set.copyOf(header.getColumnNames());
    return named.size() == header.size()
        && named.containsAll(columns)
        && named.stream().allMatch(name -> columns.contains(name) || optional.contains(name));
  }

  private static BadCsv columnsMustBe(
      String file, String table, Set<String> columns, Set<String> optional) {
    String may = optional.isEmpty() ? "" : ", and may be " + optional.stream().sorted().toList();
    return new BadCsv(
        file
            + ":1: the columns must be "
            + columns.stream().sorted().toList()
            + may
            + parted(table));
  }

  /// What a spreadsheet of another country may have put between them.
  private static String parted(String table) {
    String header = table.lines().findFirst().orElse("");
    if (header.contains(",")) {
      return "";
    }
    return header.contains(";")
        ? "; they stand apart by semicolons, save the file with commas"
        : header.contains("\t") ? "; they stand apart by tabs, save the file with commas" : "";
  }
}
