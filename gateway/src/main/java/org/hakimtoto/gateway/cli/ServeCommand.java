package org.hakimtoto.gateway.cli;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hakimtoto.gateway.cli.context.CommandEnvironment;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.gateway.supervisor.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Serves with the configuration of the environment, until told to stop.
@Command(name = "serve", description = "Serve, configured by HAKI_* variables (see: haki config).")
public final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Config config = ConfigReader.read(CommandEnvironment.of(spec));
    Logs.setUpServing(config.log());
    try {
      Supervisor supervisor = Supervisor.of(System.getenv(), ProcessHandle.current().pid());
      untilStopped(Gateway.start(config, InstantSource.system(), Ids.random()), supervisor);
    } finally {
      Logs.close();
    }
    return 0;
  }

  /// Waits until this process is told to stop, and closes the gateway then.
  public static void untilStopped(Gateway gateway) throws InterruptedException {
    untilStopped(gateway, Supervisor.of(Map.of(), 0));
  }

  private static void untilStopped(Gateway gateway, Supervisor supervisor)
      throws InterruptedException {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  supervisor.stopping();
                  gateway.drainAndClose();
                  Logs.close();
                  stopped.countDown();
                },
                "stop"));
    gateway.warmUp();
    gateway.isLookedAfterBy(supervisor);
    stopped.await();
  }
}
