package org.hakimtoto.gateway;

import org.hakimtoto.gateway.cli.AdjournCommand;
import org.hakimtoto.gateway.cli.AtDoubleCommand;
import org.hakimtoto.gateway.cli.AuditCommand;
import org.hakimtoto.gateway.cli.BenchCommand;
import org.hakimtoto.gateway.cli.BenchSmsCommand;
import org.hakimtoto.gateway.cli.CallsCommand;
import org.hakimtoto.gateway.cli.CauseListCommand;
import org.hakimtoto.gateway.cli.ConfigCommand;
import org.hakimtoto.gateway.cli.DemoCommand;
import org.hakimtoto.gateway.cli.DoctorCommand;
import org.hakimtoto.gateway.cli.HolidayCommand;
import org.hakimtoto.gateway.cli.KeysCommand;
import org.hakimtoto.gateway.cli.LinkCommand;
import org.hakimtoto.gateway.cli.LoadCommand;
import org.hakimtoto.gateway.cli.MenusCommand;
import org.hakimtoto.gateway.cli.MessagesCommand;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.gateway.cli.NoticeCommand;
import org.hakimtoto.gateway.cli.OneLineErrors;
import org.hakimtoto.gateway.cli.PlaceCommand;
import org.hakimtoto.gateway.cli.RosterCommand;
import org.hakimtoto.gateway.cli.ServeCommand;
import org.hakimtoto.gateway.cli.SmokeCommand;
import org.hakimtoto.gateway.cli.StagesCommand;
import org.hakimtoto.gateway.cli.TokenCommand;
import org.hakimtoto.gateway.cli.UnitCommand;
import org.hakimtoto.gateway.operations.Logs;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/// The command line.
@Command(
    name = "haki",
    description = "Haki Mtoto: the USSD and SMS door of the child justice system.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "haki-mtoto 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      MigrateCommand.class,
      DoctorCommand.class,
      ConfigCommand.class,
      KeysCommand.class,
      MenusCommand.class,
      MessagesCommand.class,
      RosterCommand.class,
      AuditCommand.class,
      NoticeCommand.class,
      UnitCommand.class,
      PlaceCommand.class,
      LinkCommand.class,
      CauseListCommand.class,
      AdjournCommand.class,
      HolidayCommand.class,
      CallsCommand.class,
      TokenCommand.class,
      SmokeCommand.class,
      LoadCommand.class,
      BenchCommand.class,
      BenchSmsCommand.class,
      StagesCommand.class,
      AtDoubleCommand.class
    })
public final class Haki {
  private Haki() {}

  public static void main(String[] arguments) {
    // whatever a command does before it has read how logs are wanted
    Logs.setUp(Logs.QUIET);
    // a stack trace's messages may quote what somebody typed: the class is enough to look
    Thread.setDefaultUncaughtExceptionHandler((thread, trouble) ->
        LoggerFactory.getLogger(Haki.class)
            .error("{} died of {}", thread.getName(), trouble.getClass().getName()));
    int status =
        new CommandLine(new Haki())
            .setExecutionExceptionHandler(new OneLineErrors())
            .execute(arguments);
    System.exit(status);
  }
}
