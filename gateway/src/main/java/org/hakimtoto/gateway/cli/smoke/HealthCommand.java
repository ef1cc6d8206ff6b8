package org.hakimtoto.gateway.cli.smoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.cli.context.CliContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What a container's health check asks. Only the operations port is asked, which is nobody else's.
@Command(
    name = "health",
    description = {
      "Ask the gateway of this machine how it is.",
      "Prints what /health/ready says; ends with 0 when reports can be saved."
    })
public final class HealthCommand implements Callable<Integer> {
  private static final int OK = 200;

  /// An answer is a line; whatever says more is no gateway.
  private static final int ANSWER_BYTES = 4096;

  @Spec private CommandSpec spec;

  @Option(
      names = "--live",
      description = "only whether it answers at all: one that is not ready is not started anew")
  private boolean live;

  @Option(
      names = "--seconds",
      description = "how long it may take (${DEFAULT-VALUE})",
      defaultValue = "5")
  private int seconds;

  @Override
  public Integer call() throws InterruptedException {
    String at = SmokeTarget.operations(CliContext.config(spec));
    Duration within = Duration.ofSeconds(Math.clamp(seconds, 1, 60));
    var request =
        HttpRequest.newBuilder(URI.create(at + (live ? "/health/live" : "/health/ready")))
            .timeout(within)
            .build();
    try (var client = HttpClient.newBuilder().connectTimeout(within).build()) {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        spec.commandLine()
            .getOut()
            .println(new String(body.readNBytes(ANSWER_BYTES), UTF_8).strip());
      }
      return answer.statusCode() == OK ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("no gateway answers at " + at + " (" + e.getClass().getSimpleName() + ")");
      return ExitCode.SOFTWARE;
    }
  }
}
