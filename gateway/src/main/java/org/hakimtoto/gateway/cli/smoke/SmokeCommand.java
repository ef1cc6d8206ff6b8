package org.hakimtoto.gateway.cli.smoke;

import io.vertx.core.Vertx;
import io.vertx.ext.unit.TestOptions;
import io.vertx.ext.unit.TestSuite;
import io.vertx.ext.unit.report.ReportOptions;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.gateway.cli.context.CliContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Looks from outside whether a gateway serves, at each of its ports.
@Command(
    name = "smoke",
    description = {
      "Try a gateway that serves, over HTTP: readiness, metrics, callbacks, API and desk.",
      "Nobody is texted, and no case begins, but with --canary: then an officer of no county"
          + " reports, is texted, and closes the case."
    },
    subcommands = PrepareCommand.class)
public final class SmokeCommand implements Callable<Integer> {
  private static final int MINUTES = 3;
  private static final int LOOK_MILLIS = 20;
  private static final int WRITING_SECONDS = 10;
  private static final String SUITE = "smoke";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "URL",
      description =
          "the carrier's USSD callback, such as http://127.0.0.1:8080/at/demo/ussd; without it, the"
              + " gateway of this machine, as it is configured")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--operations",
      paramLabel = "URL",
      description = "with URL: the operations port (${DEFAULT-VALUE})",
      defaultValue = "http://127.0.0.1:8081")
  private String operations = "";

  @Option(names = "--desk", paramLabel = "URL", description = "with URL: the desk; else not tried")
  private Optional<String> desk = Optional.empty();

  @Option(names = "--phone", description = "the number that dials", defaultValue = "+254700000101")
  private String phone = "";

  @Option(names = "--code", description = "with URL: service code", defaultValue = "*384*115#")
  private String code = "";

  @Option(
      names = "--junit",
      paramLabel = "FOLDER",
      description = "write " + SUITE + ".xml there, as JUnit does")
  private Optional<Path> junit = Optional.empty();

  @Option(
      names = "--canary",
      paramLabel = "FILE",
      description = "report as well, by the officer that 'smoke prepare' left in FILE")
  private Optional<Path> canary = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    SmokeTarget target =
        url.map(at -> new SmokeTarget(SmokeTarget.carrier(at), operations, desk, phone, code))
            .orElseGet(() -> SmokeTarget.of(CliContext.config(spec), phone));
    Optional<Canary> officer = canary.map(Canary::read);
    if (junit.isPresent()) {
      Files.createDirectories(junit.get());
      Files.deleteIfExists(junit.get().resolve(SUITE + ".xml"));
    }
    var vertx = Vertx.vertx();
    try {
      var http =
          new SmokeHttp(WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false)));
      var checks =
          new ArrayList<>(new SmokeChecks(http, target, SUITE + "-" + UUID.randomUUID()).all());
      officer.ifPresent(one ->
          checks.addAll(
              new CanaryChecks(vertx, http, target, one, SUITE + "-" + UUID.randomUUID()).all()));
      List<Found> found = tried(vertx, checks);
      found.forEach(one -> one.lines().forEach(line -> spec.commandLine().getOut().println(line)));
      long faults = found.stream().filter(one -> one.fault().isPresent()).count();
      spec.commandLine().getOut().println(faults == 0 ? "well" : "faults: " + faults);
      return faults == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    } finally {
      var _ = vertx.close();
    }
  }

  private record Found(String check, Optional<String> fault) {
    List<String> lines() {
      var lines = new ArrayList<String>();
      lines.add((fault.isEmpty() ? "well   " : "FAULT  ") + check);
      fault.ifPresent(what -> lines.add("         " + what));
      return lines;
    }
  }

  /// One after the other, whatever becomes of those before.
  private List<Found> tried(Vertx vertx, List<SmokeChecks.Check> checks)
      throws InterruptedException {
    var found = Collections.synchronizedList(new ArrayList<Found>());
    var suite = TestSuite.create(SUITE);
    for (SmokeChecks.Check check : checks) {
      suite.test(
          check.name(),
          context ->
              check
                  .run()
                  .get()
                  .onComplete(result ->
                      found.add(
                          new Found(
                              check.name(),
                              Optional.ofNullable(result.cause())
                                  .map(e -> String.valueOf(e.getMessage())))))
                  .onComplete(context.asyncAssertSuccess()));
    }
    var options = new TestOptions().setUseEventLoop(true);
    junit.ifPresent(folder ->
        options.addReporter(
            new ReportOptions().setTo("file:" + folder.toAbsolutePath()).setFormat("junit")));
    var ended = new CountDownLatch(1);
    suite.run(vertx, options).handler(_ -> ended.countDown());
    if (!ended.await(MINUTES, TimeUnit.MINUTES)) {
      found.add(new Found("the suite", Optional.of("did not end in " + MINUTES + " minutes")));
    }
    if (junit.isPresent() && !written(vertx, junit.get().resolve(SUITE + ".xml"))) {
      found.add(new Found("the JUnit file", Optional.of("could not be written")));
    }
    return List.copyOf(found);
  }

  /// The suite ends before its file is written, and says nothing when that is.
  private static boolean written(Vertx vertx, Path file) throws InterruptedException {
    var whole = new CountDownLatch(1);
    vertx.setPeriodic(
        LOOK_MILLIS,
        _ -> {
          try {
            if (Files.exists(file) && Files.readString(file).contains("</testsuite>")) {
              whole.countDown();
            }
          } catch (IOException e) {
            // looked at again
          }
        });
    return whole.await(WRITING_SECONDS, TimeUnit.SECONDS);
  }
}
