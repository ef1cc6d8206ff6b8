package org.hakimtoto.lab.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.cli.Lab;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The operators' commands on a running demo, as the documents print them, and a demo that is
/// killed.
@Tag("programs")
@Order(Story.LONG)
class DemoCommandsAcceptance {
  /// Stands in the documents for whichever reference a reader has.
  private static final String ANY_REFERENCE = "482-137-559";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name.

  private static final List<Path> DOCUMENTS =
      List.of(Path.of("README.md"), Path.of("docs/commands.md"), Path.of("docs/first-steps.md"));

  @Test
  void the_printed_commands_reach_the_demo_which_outlives_its_death(@TempDir Path folder)
      throws IOException {
    try (var demo = ChildDemo.start(folder)) {
      String reference = report(demo);
      var all = new SoftAssertions();
      List<String> printed = printedCommands();
      all.assertThat(printed).hasSizeGreaterThan(12);
      for (String line : printed) {
        all.assertThat(run(demo, line.replace(ANY_REFERENCE, reference))).as(line).startsWith("0 ");
      }
      all.assertAll();
      assertThat(demo.runs("doctor", "--demo")).contains("well   PostgreSQL").endsWith("exit 0");
      assertThat(demo.runs("journal", "status", "--demo"))
          .contains("the folder is writable")
          .endsWith("exit 0");

      demo.dieAndStartAgain();

      assertThat(demo.runs("calls", "list", "--officer", Story.OFFICE, "--demo"))
          .endsWith("exit 0");
      assertThat(report(demo)).isNotEqualTo(reference);

      demo.stop();

      assertThat(demo.runs("doctor", "--demo"))
          .contains("haki: no demo runs here")
          .endsWith("exit 1");
    }
  }

  private static String report(ChildDemo demo) {
    return new Phone(Story.CHIEF, List.of(demo.port()))
        .reports(Story.CHIEF_PIN, Reports.boyInACell(15));
  }

  /// The exit status, and what was said.
  private static String run(ChildDemo demo, String line) {
    var said = new StringWriter();
    String[] arguments =
        line.replace("--demo", "--env-file " + demo.file())
            .substring("./haki ".length())
            .split(" ");
    int status =
        Lab.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(arguments);
    return status + " " + said;
  }

  private static List<String> printedCommands() throws IOException {
    Path top = Path.of("..");
    var lines = new ArrayList<String>();
    for (Path document : DOCUMENTS) {
      Files.readAllLines(top.resolve(document)).stream()
          .filter(line -> line.startsWith("./haki ") && line.contains(" --demo"))
          .map(line -> line.replaceAll("\\s+#.*", ""))
          .forEach(lines::add);
    }
    return lines;
  }
}
