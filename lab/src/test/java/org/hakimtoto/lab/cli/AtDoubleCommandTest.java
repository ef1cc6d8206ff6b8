package org.hakimtoto.lab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AtDoubleCommandTest {
  @ParameterizedTest
  @CsvSource({
    "--mood, sad, cuts-halfway",
    "--reports, maybe, out-of-order",
  })
  void a_mood_that_is_none_is_answered_with_those_there_are(
      String option, String word, String known) {
    var told = new StringWriter();
    int status =
        new CommandLine(new AtDoubleCommand()).setErr(new PrintWriter(told)).execute(option, word);

    assertThat(status).isEqualTo(2);
    assertThat(told.toString()).startsWith(option + " must be one of ").contains(known);
  }

  @Test
  void its_help_names_all_its_moods() {
    var help = new CommandLine(new AtDoubleCommand()).getUsageMessage();

    assertThat(help).contains("silent", "accepts-and-resets", "html-502");
  }
}
