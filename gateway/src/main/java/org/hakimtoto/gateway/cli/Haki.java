package org.hakimtoto.gateway.cli;

import java.util.Set;
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
    versionProvider = Haki.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
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
      StagesCommand.class
    })
public final class Haki {
  /// For those who add commands of their own to this line.
  public Haki() {}

  /// The version of the jar this runs from.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Haki.class.getPackage().getImplementationVersion();
      return new String[] {"haki-mtoto " + (version == null ? "(not packaged)" : version)};
    }
  }

  public static void main(String[] arguments) {
    System.exit(run(new CommandLine(new Haki()), Set.of(), arguments));
  }

  /// Runs a command of this line and returns the status to exit with.
  ///
  /// @param others faults beside ours that a person can mend, told in a line
  public static int run(
      CommandLine line, Set<Class<? extends Exception>> others, String... arguments) {
    // whatever a command does before it has read how logs are wanted
    Logs.setUp(Logs.QUIET);
    // a stack trace's messages may quote what somebody typed: the class is enough to look
    Thread.setDefaultUncaughtExceptionHandler((thread, trouble) ->
        LoggerFactory.getLogger(Haki.class)
            .error("{} died of {}", thread.getName(), trouble.getClass().getName()));
    return line.setExecutionExceptionHandler(new OneLineErrors(others)).execute(arguments);
  }
}
