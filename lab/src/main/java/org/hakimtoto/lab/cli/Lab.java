package org.hakimtoto.lab.cli;

import java.util.Set;
import org.hakimtoto.gateway.cli.Haki;
import org.hakimtoto.lab.servers.EmbeddedTrouble;
import picocli.CommandLine;

/// The command line of a checkout: the operators' commands, and those that play a part.
public final class Lab {
  private Lab() {}

  public static void main(String[] arguments) {
    System.exit(Haki.run(commandLine(), Set.of(EmbeddedTrouble.class), arguments));
  }

  /// Everything that `./haki` knows in a checkout.
  public static CommandLine commandLine() {
    return new CommandLine(new Haki())
        .addSubcommand(new DemoCommand())
        .addSubcommand(new TrialCommand())
        .addSubcommand(new LoadCommand())
        .addSubcommand(new BenchCommand())
        .addSubcommand(new BenchSmsCommand())
        .addSubcommand(new SimulateCommand())
        .addSubcommand(new DayCommand())
        .addSubcommand(new AgreeCommand())
        .addSubcommand(new AtDoubleCommand())
        .addSubcommand(new ChaosProxyCommand());
  }
}
