package org.hakimtoto.gateway.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

class TypedWronglyTest {
  @Test
  void the_help_is_of_the_command_that_was_meant() {
    assertThat(typed("make", "--colour", "9"))
        .startsWith("2 --colour: red or blue\n")
        .contains("Usage: holder make", "--colour=<colour>")
        .doesNotContain("Commands:");
    assertThat(typed("make", "--size", "9"))
        .startsWith("2 Unknown option")
        .contains("Usage: holder make");
    assertThat(typed()).startsWith("2 Missing required subcommand").contains("Usage: holder");
    assertThat(typed("mak")).startsWith("2 Unmatched").contains("Did you mean: holder make");
  }

  private static String typed(String... arguments) {
    var err = new StringWriter();
    int status =
        new CommandLine(new Holder())
            .setErr(new PrintWriter(err))
            .setParameterExceptionHandler(new TypedWrongly())
            .execute(arguments);
    return status + " " + err;
  }

  @Command(name = "holder", synopsisSubcommandLabel = "COMMAND")
  static final class Holder {
    @Spec private CommandSpec spec;

    @Command(name = "make")
    public int make(@Option(names = "--colour") String colour) {
      if (!colour.equals("red")) {
        throw new ParameterException(spec.commandLine(), "--colour: red or blue");
      }
      return 0;
    }
  }
}
