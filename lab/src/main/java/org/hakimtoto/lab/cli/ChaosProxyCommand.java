package org.hakimtoto.lab.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hakimtoto.lab.proxy.ChaosProxy;
import org.hakimtoto.lab.proxy.Line;
import org.hakimtoto.lab.proxy.LostCommit;
import org.hakimtoto.lab.servers.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A bad line between a gateway and one of its stores, to try things with.
@Command(
    name = "chaos-proxy",
    description = {
      "Stand before PostgreSQL or Redis (HAKI_PG_PORT, HAKI_REDIS_PORT) and be a bad line to it.",
      "It listens to its input, a line each: slow MILLIS [JITTER], silent, closed, good, cut,",
      "lose-commits done|not-done, keep-commits."
    })
public final class ChaosProxyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--port", description = "${DEFAULT-VALUE}", defaultValue = "9432")
  private int port;

  @Option(
      names = "--host",
      description = "of the server: ${DEFAULT-VALUE}",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(
      names = "--to",
      description = "port of the server: ${DEFAULT-VALUE}",
      defaultValue = "5432")
  private int to;

  @Option(names = "--slow", description = "milliseconds that each answer is held back for")
  private int slow;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Ports.requireFree(port, "the proxy (--port)");
    try (var proxy = ChaosProxy.start(port, new InetSocketAddress(host, to))) {
      proxy.carry(Line.slow(Duration.ofMillis(slow)));
      say(
          "A line from port "
              + proxy.port()
              + " to "
              + host
              + ":"
              + to
              + ". Type what it shall be.");
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String typed = in.readLine(); typed != null; typed = in.readLine()) {
        say(told(proxy, typed.strip().split(" +")) ? "ok" : "? " + typed);
      }
      // nobody types: until it is stopped
      new CountDownLatch(1).await();
      return 0;
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }

  /// Whether it was understood.
  static boolean told(ChaosProxy proxy, String... words) {
    try {
      return switch (words[0]) {
        case "good" -> carries(proxy, Line.GOOD);
        case "silent" -> carries(proxy, Line.SILENT);
        case "closed" -> carries(proxy, Line.CLOSED);
        case "slow" -> carries(proxy, Line.slow(millis(words, 1)).plusUpTo(millis(words, 2)));
        case "cut" -> done(proxy::cut);
        case "lose-commits" -> done(() -> proxy.loseCommits(how(words)));
        case "keep-commits" -> done(proxy::keepCommits);
        default -> false;
      };
    } catch (IllegalArgumentException notUnderstood) {
      return false;
    }
  }

  private static boolean carries(ChaosProxy proxy, Line line) {
    proxy.carry(line);
    return true;
  }

  private static boolean done(Runnable what) {
    what.run();
    return true;
  }

  private static Duration millis(String[] words, int at) {
    return words.length > at ? Duration.ofMillis(Long.parseLong(words[at])) : Duration.ZERO;
  }

  private static LostCommit how(String... words) {
    return switch (words.length > 1 ? words[1] : "") {
      case "done" -> LostCommit.DONE;
      case "not-done" -> LostCommit.NOT_DONE;
      default -> throw new IllegalArgumentException("done or not-done");
    };
  }
}
