package org.hakimtoto.gateway.cli.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.gateway.book.BookFiles;
import org.hakimtoto.gateway.cli.MenusCommand;
import org.hakimtoto.gateway.cli.OneLineErrors;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.store.reference.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TranslateCommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "sw"})
  void a_round_trip_changes_nothing(String language) throws IOException {
    Path sheet = exported(language);

    assertThat(run("import", sheet, "--lang", language, "--out", folder.resolve("out"))).isZero();

    for (BookText text : Books.shippedTexts()) {
      assertThat(folder.resolve("out").resolve(text.file())).content().isEqualTo(text.yaml());
    }
    assertThat(out.toString()).contains("0 of 10 files changed");
  }

  @Test
  void a_sheet_tells_the_longest_values_and_the_room_left() throws IOException {
    assertThat(exported("sw"))
        .content()
        .startsWith("key,en,sw,longest_values,septets_left\r\n")
        .contains("\r\ndanger.text,\"What danger now?\",");
  }

  @Test
  void new_words_stand_in_the_book_that_is_written() throws IOException {
    Path sheet = exported("en");
    Files.writeString(sheet, Files.readString(sheet).replace("What danger now?", "Which danger?"));

    assertThat(run("import", sheet, "--lang", "en", "--out", folder.resolve("out"))).isZero();

    assertThat(out.toString()).contains("2 of 10 files changed");
    assertThat(BookFiles.read(Optional.of(folder.resolve("out"))).toString()).contains("report");
    assertThat(folder.resolve("out/report.yaml")).content().contains("\"Which danger?\"");
  }

  @Test
  void what_cannot_be_taken_is_refused_and_nothing_written() throws IOException {
    Path sheet = exported("en");
    Files.writeString(
        sheet, Files.readString(sheet).replace("What danger now?", "Which conviction?"));

    assertThat(run("import", sheet, "--lang", "en", "--out", folder.resolve("out"))).isEqualTo(1);

    assertThat(err.toString())
        .containsPattern("sheet.csv:\\d+: danger.text: 'conviction' must not stand here");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_third_language_is_one_file_beside_the_book() throws IOException {
    Path sheet = exported("vwl");
    Files.writeString(sheet, spoken(Files.readString(sheet)));
    Path book = Files.createDirectory(folder.resolve("book"));
    for (BookText text : Books.shippedTexts()) {
      Files.writeString(book.resolve(text.file()), text.yaml());
    }

    assertThat(run("import", sheet, "--lang", "vwl", "--out", book)).isZero();

    assertThat(book.resolve("language-vwl.csv")).exists();
    assertThat(Books.of(BookFiles.read(Optional.of(book))).languages())
        .containsExactly("en", "sw", "vwl");
  }

  /// The empty cells of a sheet filled: English without its vowels.
  private static String spoken(String sheet) {
    var filled = new StringBuilder("key,vwl\n");
    CsvTable.read("sheet", sheet, Set.of("key", "en", "vwl", "longest_values", "septets_left"))
        .forEach(row ->
            filled
                .append(row.cell("key"))
                .append(",\"")
                .append(row.cell("en").replaceAll("(?<=\\p{L})[aeiou](?![^{]*})", ""))
                .append("\"\n"));
    return filled.toString();
  }

  private Path exported(String language) throws IOException {
    assertThat(run("export", "--lang", language)).isZero();
    Path sheet = folder.resolve("sheet.csv");
    Files.writeString(sheet, out.toString());
    out.getBuffer().setLength(0);
    return sheet;
  }

  private int run(Object... arguments) {
    String[] typed =
        java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    return new CommandLine(new MenusCommand())
        .setExecutionExceptionHandler(new OneLineErrors())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(typed);
  }
}
