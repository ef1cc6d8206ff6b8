package org.hakimtoto.gateway.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.gateway.cli.administrators.AdministratorCommand;
import org.hakimtoto.gateway.cli.carrier.CarrierCommand;
import org.hakimtoto.gateway.cli.context.BuildId;
import org.hakimtoto.gateway.cli.context.CommandEnvironment;
import org.hakimtoto.gateway.cli.context.StandardOut;
import org.hakimtoto.gateway.cli.context.TypedWrongly;
import org.hakimtoto.gateway.cli.display.DisplayCommand;
import org.hakimtoto.gateway.cli.erase.EraseCommand;
import org.hakimtoto.gateway.cli.figures.FiguresCommand;
import org.hakimtoto.gateway.cli.figures.TrialCommand;
import org.hakimtoto.gateway.cli.journal.JournalCommand;
import org.hakimtoto.gateway.cli.keys.KeysCommand;
import org.hakimtoto.gateway.cli.purpose.Configured;
import org.hakimtoto.gateway.cli.purpose.PurposeCommand;
import org.hakimtoto.gateway.cli.retention.RetentionCommand;
import org.hakimtoto.gateway.cli.session.ComputerCommand;
import org.hakimtoto.gateway.cli.session.SessionCommand;
import org.hakimtoto.gateway.cli.smoke.HealthCommand;
import org.hakimtoto.gateway.cli.smoke.SmokeCommand;
import org.hakimtoto.gateway.cli.subscriber.SubscriberCommand;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.gateway.config.EnvironmentFile;
import org.hakimtoto.gateway.operations.Logs;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command line.
@Command(
    name = "haki",
    description = "Haki Mtoto: the USSD and SMS door of the child justice system.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Haki.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; of what looks at something: all is well",
      "1:not done, and why stands above; of what looks at something: not all is well",
      "2:typed wrongly, or a file that cannot be read",
      "143:serve was told to stop, and did in order"
    },
    subcommands = {
      ServeCommand.class,
      MigrateCommand.class,
      DoctorCommand.class,
      ConfigCommand.class,
      KeysCommand.class,
      MenusCommand.class,
      MessagesCommand.class,
      RosterCommand.class,
      OfficerCommand.class,
      AdministratorCommand.class,
      SessionCommand.class,
      ComputerCommand.class,
      DisplayCommand.class,
      AuditCommand.class,
      JournalCommand.class,
      NoticeCommand.class,
      UnitCommand.class,
      PlaceCommand.class,
      CarrierCommand.class,
      LinkCommand.class,
      SubscriberCommand.class,
      CauseListCommand.class,
      AdjournCommand.class,
      HolidayCommand.class,
      CallsCommand.class,
      TokenCommand.class,
      TrialCommand.class,
      RetentionCommand.class,
      EraseCommand.class,
      HealthCommand.class,
      FiguresCommand.class,
      SmokeCommand.class,
      PurposeCommand.class,
      StagesCommand.class
    })
public final class Haki implements CommandEnvironment {
  /// Where a demo that is started here leaves what it is configured with.
  public static final Path DEMO_FILE = Path.of("var", "demo", "haki.env");

  @Option(
      names = "--env-file",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "take the HAKI_* variables of this file, and none of the environment's")
  private Optional<Path> envFile = Optional.empty();

  @Option(
      names = "--demo",
      scope = ScopeType.INHERIT,
      description = "work on the demo that runs here: --env-file var/demo/haki.env")
  private boolean demo;

  /// For those who add commands of their own to this line.
  public Haki() {}

  @Override
  public Map<String, String> environment() {
    if (demo && !Files.exists(DEMO_FILE)) {
      throw new CannotStart(
          List.of(
              "no demo runs here: "
                  + DEMO_FILE
                  + " is not there (./haki demo leaves it; one with --data leaves it there)"));
    }
    return envFile
        .or(() -> demo ? Optional.of(DEMO_FILE) : Optional.empty())
        .map(EnvironmentFile::read)
        .orElseGet(System::getenv);
  }

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
    var out = new StandardOut(new FileOutputStream(FileDescriptor.out));
    line.setOut(out.writer())
        .setExecutionExceptionHandler(new OneLineErrors(others))
        .setParameterExceptionHandler(new TypedWrongly())
        .setExecutionStrategy(Haki::execute);
    int status = line.execute(arguments);
    line.getOut().flush();
    return out.status(status, line.getErr());
  }

  /// Which build it is takes reading all of it, and is told only to who asks for the version.
  private static int execute(CommandLine.ParseResult parsed) {
    int status = new CommandLine.RunLast().execute(parsed);
    parsed.asCommandLineList().stream()
        .filter(CommandLine::isVersionHelpRequested)
        .findFirst()
        .ifPresent(Haki::more);
    return status;
  }

  /// A trial says so wherever somebody looks; what cannot be read is told by commands that need it.
  private static void more(CommandLine asked) {
    BuildId.of(System.getProperty("java.class.path", ""))
        .ifPresent(id -> asked.getOut().println("build " + id));
    try {
      var here = Configured.of(CommandEnvironment.of(asked.getCommandSpec()));
      if (here.trial().isPresent()) {
        asked.getOut().println(here.line());
      }
    } catch (CannotStart | ConfigReader.BadConfig e) {
      asked.getErr().println("haki: the configuration cannot be read");
    }
  }
}
