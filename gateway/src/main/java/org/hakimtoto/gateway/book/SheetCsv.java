package org.hakimtoto.gateway.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.gateway.indicators.SafeCell;
import org.hakimtoto.menus.TranslationSheet;
import org.hakimtoto.menus.check.Translation;
import org.hakimtoto.store.reference.CsvTable;

/// What a translator gets and gives back: a wording a row, in the columns `key`, the language the
/// book was written in, the language asked for, `longest_values` and `septets_left`. Coming back,
/// only the key and the words are read. No cell is taken for a formula.
public final class SheetCsv {
  private static final String KEY = "key";
  private static final String LONGEST = "longest_values";
  private static final String LEFT = "septets_left";

  private static final CsvMapper CSV = new CsvMapper();

  private SheetCsv() {}

  public static String write(List<TranslationSheet.Row> rows, String original, String language) {
    var schema = CsvSchema.builder().addColumn(KEY).addColumn(original);
    if (!language.equals(original)) {
      schema.addColumn(language);
    }
    schema.addColumn(LONGEST).addColumn(LEFT);
    var lines = new ArrayList<Map<String, String>>();
    for (TranslationSheet.Row row : rows) {
      var line = new LinkedHashMap<String, String>();
      line.put(KEY, row.key());
      line.put(original, row.original());
      line.put(language, row.words());
      line.put(LONGEST, row.longest());
      line.put(LEFT, row.left().isPresent() ? "" + row.left().getAsInt() : "");
      line.replaceAll((_, cell) -> SafeCell.of(cell));
      lines.add(line);
    }
    try {
      return CSV.writer(schema.build().withHeader().withLineSeparator("\r\n"))
          .writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Throws [CsvTable.BadCsv] when it is no such table.
  public static Translation read(Path file, String language) throws IOException {
    List<CsvTable.Row> rows =
        CsvTable.read(
            file.toString(), Files.readString(file), Set.of(KEY, language), others(language));
    return new Translation(
        file.toString(),
        language,
        rows.stream()
            .map(row ->
                new Translation.Row(
                    row.line(), SafeCell.read(row.cell(KEY)), SafeCell.read(row.cell(language))))
            .toList());
  }

  /// Besides the columns that we write, those of the languages that most books speak.
  private static Set<String> others(String language) {
    return switch (language) {
      case "en" -> Set.of("sw", LONGEST, LEFT);
      case "sw" -> Set.of("en", LONGEST, LEFT);
      default -> Set.of("en", "sw", LONGEST, LEFT);
    };
  }
}
