package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MessagesCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void one_kind_is_shown_in_one_language() {
    assertThat(run("show --kind hearing_set --lang sw")).isZero();

    assertThat(out.toString())
        .contains("## hearing_set\n\nClass A, required by law.\n\n- sw, ")
        .contains("482-137-559: tafadhali uje Kibra Law Courts")
        .doesNotContain("- en,", "## reminder");
  }

  @Test
  void what_is_not_known_is_told_in_a_line() {
    assertThat(run("show --kind hearing_sat")).isEqualTo(2);
    assertThat(run("show --lang so")).isEqualTo(2);

    assertThat(err.toString()).contains("--kind: not known", "--lang: one of en, sw");
  }

  @Test
  void the_shipped_wording_is_sound() {
    assertThat(run("check")).isZero();

    assertThat(out.toString()).contains(" texts in en, sw, ", " of 160 septets");
  }

  @Test
  void a_bad_file_is_refused_with_the_line(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file, "languages: [en]\nrepeat: {en: R}\nno_date:\n  en: the girl is aged 12\n");

    assertThat(run("check --file " + file)).isEqualTo(1);

    assertThat(err.toString())
        .contains("mine.yaml:4: 'girl' must not stand in an SMS")
        .contains("mine.yaml:4: 'aged' must not stand in an SMS");
  }

  private int run(String arguments) {
    return new CommandLine(new MessagesCommand())
        .setExecutionExceptionHandler(new OneLineErrors())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.split(" "));
  }
}
