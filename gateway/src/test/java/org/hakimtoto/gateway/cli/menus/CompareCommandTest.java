package org.hakimtoto.gateway.cli.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hakimtoto.gateway.cli.MenusCommand;
import org.hakimtoto.gateway.cli.OneLineErrors;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void the_same_book_changes_nothing() throws IOException {
    assertThat(run("compare", book("same", "", ""))).isZero();
    assertThat(out.toString()).contains("nothing changes");
  }

  @Test
  void what_changes_is_told_as_diff_tells_it() throws IOException {
    Path older = book("older", "What danger now?", "Danger now?");

    assertThat(run("compare", older, "--book", book("newer", "", ""))).isEqualTo(1);

    assertThat(out.toString()).contains("- Danger now?", "+ What danger now?");
  }

  @Test
  void a_book_that_cannot_be_read_is_no_difference() throws IOException {
    assertThat(run("compare", book("faulty", "to: after_role", "to: nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("report.yaml:", "nowhere");
    assertThat(run("compare")).isEqualTo(2);
  }

  @Test
  void a_dialogue_that_was_recorded_shows_what_no_other_does() throws IOException {
    Path recorded = folder.resolve("dialogues.yaml");
    Path newer = book("newer", "2 to 20 letters.", "Two to 20 letters.");
    String[] keys = {"1", "2", "2", "3", "KIBE", "9", "4", "KIA", "1", "1", "9", "4", "K1"};

    Object[] play =
        Stream.concat(
                Stream.of("play", "--record", recorded, "--name", "Digits: no name"),
                Stream.of(keys))
            .toArray();
    assertThat(run(play)).isZero();
    assertThat(out.toString()).contains("== place_name", "2 to 20 letters.");
    out.getBuffer().setLength(0);
    assertThat(run("compare", newer)).isEqualTo(1);
    assertThat(out.toString()).doesNotContain("Two to 20");

    assertThat(run("compare", newer, "--dialogues", recorded)).isEqualTo(1);

    assertThat(out.toString()).contains("+ Two to 20 letters.", "Digits: no name (en)");
    assertThat(recorded).content().startsWith("journeys:\n  - name: \"Digits: no name\"\n");
  }

  @Test
  void what_is_played_names_what_is_done() {
    assertThat(run("play", "--caller", "stranger", "--lang", "sw", "3", "2", "482137559", "1", "1"))
        .isZero();

    assertThat(out.toString()).contains("> 482137559", "\n! ", "== family_yes");
    assertThat(run("play", "--caller", "nobody")).isEqualTo(2);
    assertThat(err.toString()).contains("--caller: one of chief, ");
  }

  private Path book(String name, String piece, String other) throws IOException {
    Path book = Files.createDirectory(folder.resolve(name));
    for (BookText text : Books.shippedTexts()) {
      String yaml = piece.isEmpty() ? text.yaml() : text.yaml().replace(piece, other);
      Files.writeString(book.resolve(text.file()), yaml);
    }
    return book;
  }

  private int run(Object... arguments) {
    String[] typed = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    return new CommandLine(new MenusCommand())
        .setExecutionExceptionHandler(new OneLineErrors())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(typed);
  }
}
