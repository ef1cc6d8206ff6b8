package org.hakimtoto.lab.cli;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.gateway.cli.ServeCommand;
import org.hakimtoto.gateway.cli.context.CommandEnvironment;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.demo.DemoSurroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `serve`, in the world of a demo: for training, and for what must be killed or measured.
@Command(
    name = "trial",
    description = {
      "Serve as `serve` does, configured by HAKI_* variables, with the phones page "
          + "in place of a carrier.",
      "For trials and never for children: the page is open to whoever reaches the " + "port."
    })
public final class TrialCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Config config = config();
    MigrateCommand.migrate(config.owner(), DemoHandsets.MIGRATIONS);
    Logs.setUpServing(config.log());
    ServeCommand.untilStopped(
        Gateway.start(config, InstantSource.system(), Ids.random(), DemoSurroundings::new));
    return 0;
  }

  private Config config() {
    var environment = new HashMap<>(CommandEnvironment.of(spec));
    environment.putIfAbsent("HAKI_CARRIER", Config.SmsCarrier.DEMO);
    return ConfigReader.readForTrial(environment);
  }
}
