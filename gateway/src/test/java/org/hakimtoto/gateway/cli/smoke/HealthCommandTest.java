package org.hakimtoto.gateway.cli.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.gateway.cli.Haki;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// What a health check is told of a gateway that is ready, is not, or is not there.
class HealthCommandTest {
  private final Vertx vertx = Vertx.vertx();
  private final StringWriter said = new StringWriter();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "503, 1", "302, 1"})
  void it_ends_with_0_only_when_reports_can_be_saved(int status, int exit, @TempDir Path folder)
      throws IOException {
    int port = answering(status, "/health/ready says " + status);
    assertThat(health(folder, port)).isEqualTo(exit);
    assertThat(said).hasToString("/health/ready says " + status + "\n");
  }

  @Test
  void alive_is_another_question_than_ready(@TempDir Path folder) throws IOException {
    int port = answering(200, "");
    assertThat(health(folder, port, "--live")).isZero();
    assertThat(said.toString()).startsWith("/health/live");
  }

  @Test
  void nobody_there_is_told_with_the_address_and_no_more(@TempDir Path folder) throws IOException {
    assertThat(health(folder, 1)).isEqualTo(1);
    assertThat(said).hasToString("no gateway answers at http://127.0.0.1:1 (ConnectException)\n");
  }

  @Test
  void an_answer_without_an_end_is_cut(@TempDir Path folder) throws IOException {
    int port = answering(200, "x".repeat(100_000));
    assertThat(health(folder, port)).isZero();
    assertThat(said.toString()).hasSizeBetween(4000, 4097);
  }

  /// Says its text, or the path it was asked for where that is empty.
  private int answering(int status, String body) {
    return vertx
        .createHttpServer()
        .requestHandler(request ->
            request.response().setStatusCode(status).end(body.isEmpty() ? request.path() : body))
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .actualPort();
  }

  private int health(Path folder, int port, String... more) throws IOException {
    Path file =
        Files.createFile(
            folder.resolve("haki.env"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(
        file,
        List.of(
            "HAKI_AT_TOKEN=t0ken-of-32-characters-or-more-0",
            "HAKI_AT_USERNAME=haki",
            "HAKI_AT_API_KEY=atsk",
            "HAKI_KEY_FILE=" + folder.resolve("keys.json"),
            "HAKI_PG_PASSWORD=none",
            "HAKI_OPS_HOST=0.0.0.0",
            "HAKI_OPS_PORT=" + port));
    return new CommandLine(new Haki())
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(said, true))
        .execute(
            Stream.concat(Stream.of("health", "--env-file", file.toString()), Stream.of(more))
                .toArray(String[]::new));
  }
}
