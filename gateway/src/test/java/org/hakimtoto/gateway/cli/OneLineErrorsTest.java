package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hakimtoto.gateway.config.EnvironmentFile;
import org.hakimtoto.store.fault.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class OneLineErrorsTest {
  @ParameterizedTest
  @MethodSource("faults")
  void what_the_store_could_not_do_is_told_in_a_line(StoreFault fault) {
    assertThat(told(fault)).isEqualTo("1 haki: " + fault.getMessage() + "\n");
  }

  @Test
  void a_file_that_cannot_be_used_is_told_in_a_line(@TempDir Path folder) throws IOException {
    assertThat(told(failureOf(() -> Files.readString(folder))))
        .isEqualTo("2 haki: a file is asked for, and that is a folder\n");
    assertThat(told(new UncheckedIOException(new IOException("No space left on device"))))
        .isEqualTo("1 haki: a file cannot be read, or written: No space left on device\n");
    Path latin = Files.write(folder.resolve("latin"), new byte[] {(byte) 0xe9, 'a'});
    assertThat(told(failureOf(() -> Files.readString(latin))))
        .isEqualTo("2 haki: a file is not UTF-8 text: save it anew, as UTF-8\n");
  }

  @Test
  void an_environment_file_that_cannot_be_read_was_typed_wrongly(@TempDir Path folder) {
    assertThat(told(failureOf(() -> EnvironmentFile.read(folder.resolve("none")))))
        .startsWith("2 haki: cannot read ");
    assertThat(told(failureOf(() -> EnvironmentFile.read(folder))))
        .startsWith("2 haki: ")
        .endsWith(" is a folder, and a file is asked for\n");
  }

  private static Exception failureOf(Callable<?> work) {
    return catchThrowableOfType(Exception.class, work::call);
  }

  /// The exit status, and what was said.
  private static String told(Exception trouble) {
    var err = new StringWriter();
    int exit =
        new CommandLine(new Failing(trouble))
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(new OneLineErrors())
            .execute();
    return exit + " " + err;
  }

  private static Stream<StoreFault> faults() {
    return Stream.of(
        new StoreFault.Unavailable("PostgreSQL: cannot connect"),
        new StoreFault.Busy("PostgreSQL: error 55P03"),
        new StoreFault.CommitUnknown(new IllegalStateException("gone")));
  }

  @Command(name = "failing")
  private record Failing(Exception trouble) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw trouble;
    }
  }
}
