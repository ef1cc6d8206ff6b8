package org.hakimtoto.gateway.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.hakimtoto.menus.TranslationSheet;
import org.hakimtoto.menus.check.Translation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// reliability.md T-25: no sheet runs what a wording says, and it comes back as it was.
class SheetCsvTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+254711000001", "-2", "@SUM(A1)", "＝1", "plain", "'tis", "it's", "'=x"})
  void words_go_out_and_come_back(String words) throws IOException {
    var row = new TranslationSheet.Row("a.key", "=HYPERLINK(1)", words, "", OptionalInt.of(3));

    String csv = SheetCsv.write(List.of(row), "en", "sw");

    assertThat(csv.lines().skip(1).flatMap(line -> List.of(line.split(",")).stream()))
        .noneMatch(cell -> cell.matches("\"?[=+@＝-].*"));
    Path file = Files.writeString(folder.resolve("sheet.csv"), csv);
    assertThat(SheetCsv.read(file, "sw").rows())
        .extracting(Translation.Row::text)
        .containsExactly(words);
  }
}
