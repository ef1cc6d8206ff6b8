package org.hakimtoto.gateway.cli.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.hakimtoto.gateway.cli.Haki;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// Each check finds what it is there for.
class SmokeCommandTest {
  private static final String TOKEN = "t0ken-of-32-characters-or-more-0";
  private static final int CHECKS = 11;

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /// Whatever it says is another screen each time.
  @ParameterizedTest
  @CsvSource({"500, ''", "200, END", "302, CON", "404, <html"})
  void what_answers_all_alike_is_no_gateway(int status, String body, @TempDir Path folder) {
    int[] answers = {0};
    int port =
        vertx
            .createHttpServer()
            .requestHandler(
                request -> request.response().setStatusCode(status).end(body + answers[0]++))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join()
            .actualPort();

    String said = smoke(port, folder);

    assertThat(said).startsWith("1 ").doesNotContain(TOKEN);
    assertThat(said.lines().filter(line -> line.contains("FAULT  ")).count())
        .as(said)
        .isGreaterThanOrEqualTo(CHECKS - 3L);
    assertThat(folder.resolve("smoke.xml"))
        .content()
        .contains("<failure", "tests=\"" + CHECKS + "\"")
        .doesNotContain(TOKEN);
  }

  @Test
  void where_nobody_answers_every_check_is_a_fault(@TempDir Path folder) {
    String said = smoke(1, folder);

    assertThat(said).startsWith("1 ").endsWith("faults: " + CHECKS + "\n").doesNotContain(TOKEN);
    assertThat(said).doesNotContain("well ");
  }

  private static String smoke(int port, Path folder) {
    String at = "http://127.0.0.1:" + port;
    var said = new StringWriter();
    int status =
        new CommandLine(new Haki())
            .setOut(new PrintWriter(said))
            .execute(
                "smoke",
                at + "/at/" + TOKEN + "/ussd",
                "--operations=" + at,
                "--desk=" + at,
                "--junit=" + folder);
    return status + " " + said;
  }
}
