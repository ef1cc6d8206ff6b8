package org.hakimtoto.lab.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hakimtoto.lab.cli.Lab;
import org.hakimtoto.lab.load.ServeOptions;
import org.hakimtoto.lab.servers.Ports;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.redis.RedisSettings;

/// A gateway in a JVM of its own, started by `serve` from environment variables as in production,
/// so that it can be killed and everything it says can be read.
public final class ChildGateway implements AutoCloseable {
  public static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private final Map<String, String> environment;
  private final Path output;
  private final int port;
  private final int operationsPort;
  private Process process;

  private ChildGateway(Map<String, String> environment, Path output, int port, int opsPort) {
    this.environment = environment;
    this.output = output;
    this.port = port;
    this.operationsPort = opsPort;
    this.process = started();
  }

  public static ChildGateway start(RealStores stores, Path folder) {
    return start(stores.settings(), stores.redisSettings(), stores.keyFile(), folder);
  }

  public static ChildGateway start(
      DatabaseSettings postgres, RedisSettings redis, Path keyFile, Path folder) {
    return start(postgres, redis, keyFile, folder, Duration.ZERO);
  }

  /// One that serves on for a while when it is told to stop.
  public static ChildGateway startDraining(RealStores stores, Path folder, Duration drain) {
    return start(stores.settings(), stores.redisSettings(), stores.keyFile(), folder, drain);
  }

  private static ChildGateway start(
      DatabaseSettings postgres, RedisSettings redis, Path keyFile, Path folder, Duration drain) {
    int port = Ports.free();
    int operationsPort = Ports.free();
    var environment =
        Map.ofEntries(
            Map.entry("HAKI_HTTP_HOST", "127.0.0.1"),
            Map.entry("HAKI_HTTP_PORT", Integer.toString(port)),
            Map.entry("HAKI_OPS_PORT", Integer.toString(operationsPort)),
            Map.entry("HAKI_DESK_PORT", "0"),
            Map.entry("HAKI_AT_TOKEN", TOKEN),
            Map.entry("HAKI_PG_HOST", postgres.host()),
            Map.entry("HAKI_PG_PORT", Integer.toString(postgres.port())),
            Map.entry("HAKI_PG_DATABASE", postgres.database()),
            Map.entry("HAKI_PG_USER", postgres.user()),
            Map.entry("HAKI_PG_PASSWORD", postgres.password()),
            Map.entry("HAKI_REDIS_HOST", redis.host()),
            Map.entry("HAKI_REDIS_PORT", Integer.toString(redis.port())),
            Map.entry("HAKI_REDIS_PASSWORD", redis.password()),
            Map.entry("HAKI_KEY_FILE", keyFile.toString()),
            Map.entry("HAKI_JOURNAL_DIR", folder.resolve("journal").toString()),
            Map.entry("HAKI_PRESSES_PER_MINUTE", "100000"),
            Map.entry("HAKI_DRAIN_SECONDS", Long.toString(drain.toSeconds())),
            Map.entry("HAKI_LOG_LEVEL", "DEBUG"));
    var child = new ChildGateway(environment, folder.resolve("gateway.log"), port, operationsPort);
    child.waitUntilItServes();
    return child;
  }

  public int port() {
    return port;
  }

  public int operationsPort() {
    return operationsPort;
  }

  /// All it wrote to standard output and standard error so far.
  public String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `kill -9`.
  public void killHard() {
    process.destroyForcibly().onExit().join();
  }

  /// `SIGTERM`: it goes on until it thinks it may end.
  public void tellToStop() {
    process.destroy();
  }

  /// Returns once it has ended.
  public int ended() {
    return process.onExit().join().exitValue();
  }

  public void startAgain() {
    process = started();
    waitUntilItServes();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
        killHard();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      killHard();
    }
  }

  private Process started() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ServeOptions.installed());
    // it is killed before the second compiler would pay
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Lab.class.getName(), "trial"));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waitUntilItServes() {
    await()
        .pollInterval(Duration.ofMillis(100))
        .failFast("the gateway ended", () -> !process.isAlive())
        .ignoreExceptionsMatching(
            e -> e instanceof UncheckedIOException io && io.getCause() instanceof ConnectException)
        .until(() -> RunningGateway.get(operationsPort, "/health/live").statusCode() == 200);
  }
}
