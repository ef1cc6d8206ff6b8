package org.hakimtoto.lab.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Behaviour;
import org.hakimtoto.lab.carrier.BehaviourRule;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.lab.carrier.Reporting;
import org.hakimtoto.lab.servers.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A carrier to try things with: it keeps to the contract and sends nothing to anybody.
@Command(
    name = "at-double",
    description = {
      "Play Africa's Talking: take texts over its contract, report on them, and remember all.",
      "GET /ledger tells what came; PUT /mood changes how it behaves."
    })
public final class AtDoubleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--host", description = "${DEFAULT-VALUE}", defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(names = "--port", description = "${DEFAULT-VALUE}", defaultValue = "9300")
  private int port;

  @Option(
      names = "--callback",
      description = "URL that delivery reports are posted to; of several each has its turn")
  private List<URI> callbacks = List.of();

  @Option(names = "--key", description = "the only key it takes; without it, any")
  private Optional<String> key = Optional.empty();

  @Option(
      names = "--mood",
      description = "how it answers: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})",
      completionCandidates = Moods.class,
      defaultValue = "ok")
  private String mood = "ok";

  @Option(
      names = "--reports",
      description = "what it reports: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})",
      completionCandidates = Reports.class,
      defaultValue = "once")
  private String reports = "once";

  @Option(names = "--ledger", description = "file that all it takes is added to, a JSON a line")
  private Optional<Path> ledger = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException, TimeoutException {
    var settings =
        new AtDouble.Settings(
            host, port, key, callbacks, manner(), AtDouble.SLOW, AtDouble.REPORT_AFTER);
    Ports.requireFree(port, "the double (--port)");
    var stop = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> letGo(stop, stopped), "stop"));
    try (var lines = ledger.isPresent() ? Ledger.in(ledger.get()) : Ledger.inMemory();
        var running = AtDouble.start(settings, lines, InstantSource.system(), UUID::randomUUID)) {
      var out = spec.commandLine().getOut();
      out.println("A double of Africa's Talking is running. HAKI_AT_URL=" + running.url());
      out.println("  what came   GET " + running.url() + "/ledger");
      out.println("  mood        PUT " + running.url() + "/mood {\"mood\":\"slow\"}");
      out.flush();
      stop.await();
      return 0;
    } finally {
      stopped.countDown();
    }
  }

  private BehaviourRule manner() {
    return new BehaviourRule(
        Behaviour.of(mood).orElseThrow(() -> unknown("--mood", new Moods())),
        Reporting.of(reports).orElseThrow(() -> unknown("--reports", new Reports())));
  }

  private ParameterException unknown(String option, Iterable<String> known) {
    return new ParameterException(
        spec.commandLine(), option + " must be one of " + String.join(", ", known));
  }

  private static void letGo(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The words of `--mood`.
  static final class Moods implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return java.util.Arrays.stream(Behaviour.values()).map(Behaviour::word).iterator();
    }
  }

  /// The words of `--reports`.
  static final class Reports implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return java.util.Arrays.stream(Reporting.values()).map(Reporting::word).iterator();
    }
  }
}
