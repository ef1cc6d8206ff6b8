package org.hakimtoto.lab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hakimtoto.gateway.cli.Haki;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.gateway.cli.TokenCommand;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.EnvironmentFile;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.config.Secret;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.demo.DemoRoster;
import org.hakimtoto.lab.demo.DemoSurroundings;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.lab.servers.EmbeddedTrouble;
import org.hakimtoto.lab.servers.Ports;
import org.hakimtoto.lab.servers.Trees;
import org.hakimtoto.notifier.send.SendBudget;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The whole house on one machine, with real stores and invented people.
@Command(
    name = "demo",
    description = "Start PostgreSQL, Redis, the demo roster and the phones page; Ctrl-C stops.")
public final class DemoCommand implements Callable<Integer> {
  static final int MAX_IN_FLIGHT = 256;

  /// Opens the whole API; only a demo lets so short a token in.
  static final String API_TOKEN = "demo";

  /// A demo is dialled by machines as well.
  static final int PRESSES_PER_MINUTE = 100_000;

  static final int CALLS_PER_SECOND = 60;

  @Spec private CommandSpec spec;

  @Option(names = "--fresh", description = "start over: delete what an earlier demo kept")
  private boolean fresh;

  @Option(
      names = "--port",
      description = "port of the carrier door and the phones page (${DEFAULT-VALUE})",
      defaultValue = "8080")
  private int port;

  @Option(
      names = "--ops-port",
      description = "port of the API, health and metrics (${DEFAULT-VALUE})",
      defaultValue = "8081")
  private int operationsPort;

  @Option(
      names = "--desk-port",
      description = "port of the desk (${DEFAULT-VALUE})",
      defaultValue = "8082")
  private int deskPort;

  @Option(
      names = "--data",
      description = "folder the demo keeps its data in (${DEFAULT-VALUE})",
      defaultValue = "var/demo")
  private Path data = Path.of("var/demo");

  @Option(names = "--log", description = "json or plain (${DEFAULT-VALUE})", defaultValue = "plain")
  private String logFormat = "plain";

  @Option(names = "--log-level", description = "${DEFAULT-VALUE}", defaultValue = "WARN")
  private String logLevel = "WARN";

  /// For the launcher: see [Rehearsal].
  @Option(names = "--rehearse", hidden = true, description = "play by itself, and end")
  private boolean rehearse;

  @Override
  public Integer call() throws InterruptedException {
    Logs.setUp(new Config.Log(logFormat, logLevel));
    Ports.requireFree(port, "the demo (--port)");
    Ports.requireFree(operationsPort, "the demo (--ops-port)");
    Ports.requireFree(deskPort, "the demo (--desk-port)");
    Path home = data.toAbsolutePath();
    try (var lock = lock(home)) {
      if (fresh) {
        Trees.delete(home.resolve("postgres"));
        Trees.delete(home.resolve("redis"));
        Trees.delete(home.resolve("keys.json"));
        Trees.delete(home.resolve("journal"));
      }
      serve(home);
      return lock.isValid() ? 0 : 1;
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot use " + home + ": " + e.getMessage(), e);
    }
  }

  private void serve(Path home) throws InterruptedException, IOException {
    Path file = home.resolve(Haki.DEMO_FILE.getFileName());
    var stop = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> letGo(stop, stopped), "stop"));
    try {
      say("Starting PostgreSQL ...");
      try (var postgres = EmbeddedPostgres.start(home.resolve("postgres"), home.resolve("bin"), 0);
          var redis = redis(home)) {
        Config config = config(home, postgres, redis);
        say("Preparing the database ...");
        MigrateCommand.migrate(postgres.owner(DatabaseSettings::new), DemoHandsets.MIGRATIONS);
        var keys = new KeyFile(config.keyFile()).createdIfMissing().load();
        InventedRoster.bringIn(
            postgres.gateway(DatabaseSettings::new), keys, "roster.csv", DemoRoster.csv());
        TokenCommand.makeDemoToken(postgres.gateway(DatabaseSettings::new), API_TOKEN);
        try (var gateway =
            Gateway.start(config, InstantSource.system(), Ids.random(), DemoSurroundings::new)) {
          EnvironmentFile.write(file, DemoVariables.of(config));
          welcome(gateway);
          if (rehearse) {
            new Rehearsal(gateway).play();
          } else {
            stop.await();
          }
          say("Stopping ...");
        }
      }
    } finally {
      Files.deleteIfExists(file);
      stopped.countDown();
    }
  }

  private EmbeddedRedis redis(Path home) {
    say("Starting Redis ...");
    return EmbeddedRedis.start(home.resolve("redis"), home.resolve("bin"), 0);
  }

  private Config config(Path home, EmbeddedPostgres postgres, EmbeddedRedis redis) {
    return new Config(
        new Config.Http("127.0.0.1", port),
        new Config.Http("127.0.0.1", operationsPort),
        Config.Desk.local(deskPort),
        new Config.AtCallbacks(new Secret("demo"), Secret.NONE, "*384*115#", "22115"),
        Config.Sms.DEMO,
        postgres.gateway(DatabaseSettings::new),
        postgres.owner(DatabaseSettings::new),
        redis.login(RedisSettings::new),
        home.resolve("keys.json"),
        Optional.empty(),
        Optional.of(home.resolve("journal")),
        new Config.Limits(MAX_IN_FLIGHT, PRESSES_PER_MINUTE, CALLS_PER_SECOND),
        SendBudget.UNLIMITED,
        Config.Link.OFF,
        new Config.Log(logFormat, logLevel),
        true);
  }

  private void welcome(Gateway gateway) {
    say("");
    say("Haki Mtoto is running.");
    say("  Phones page     http://127.0.0.1:" + gateway.port() + "/phones");
    String operations = "http://127.0.0.1:" + gateway.operationsPort();
    String desk = "http://127.0.0.1:" + gateway.deskPort();
    say("  Desk            " + desk + "/console/desk (dial: Language PIN help, Code for the desk)");
    say("  Numbers         " + desk + "/console/indicators");
    say("  Dial            *384*115#");
    say("  Text            STATUS and a reference to 22115");
    say("  API             " + operations + "/v1 (token " + API_TOKEN + ")");
    say("  Health          " + operations + "/health/ready");
    String here = reachedBy(data);
    say("  Commands        ./haki ... " + here + ", such as ./haki doctor " + here);
    say("");
    for (DemoRoster.Phone phone : DemoRoster.shipped()) {
      say(String.format("  %s  PIN %s  %s", phone.msisdn(), phone.pin(), phone.who()));
    }
    say("");
    say("Data is kept in " + data + " (--fresh starts over). Ctrl-C stops.");
  }

  /// How a command is told to work on the demo that keeps its data there.
  static String reachedBy(Path data) {
    Path file = data.resolve(Haki.DEMO_FILE.getFileName());
    return file.equals(Haki.DEMO_FILE) ? "--demo" : "--env-file " + file;
  }

  private static void letGo(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// One demo a folder: a second one would take the first one's servers for orphans.
  private static FileLock lock(Path home) throws IOException {
    Files.createDirectories(home);
    var channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new EmbeddedTrouble("a demo is running already with the data in " + home);
    }
    return lock;
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
