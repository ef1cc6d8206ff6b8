package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.hakimtoto.store.fault.StoreFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class OneLineErrorsTest {
  @ParameterizedTest
  @MethodSource("faults")
  void what_the_store_could_not_do_is_told_in_a_line(StoreFault fault) {
    var err = new StringWriter();

    int exit =
        new CommandLine(new Failing(fault))
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(new OneLineErrors())
            .execute();

    assertThat(exit).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString().lines()).containsExactly("haki: " + fault.getMessage());
  }

  private static Stream<StoreFault> faults() {
    return Stream.of(
        new StoreFault.Unavailable("PostgreSQL: cannot connect"),
        new StoreFault.Busy("PostgreSQL: error 55P03"),
        new StoreFault.CommitUnknown(new IllegalStateException("gone")));
  }

  @Command(name = "failing")
  private record Failing(StoreFault fault) implements Runnable {
    @Override
    public void run() {
      throw fault;
    }
  }
}
