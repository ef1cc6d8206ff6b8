package org.hakimtoto.gateway.cli.display;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.supervision.DisplayTokens;
import org.hakimtoto.store.supervision.DisplayTokens.Added;
import org.hakimtoto.store.supervision.DisplayTokens.Display;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which screens on walls are shown counts.
@Command(name = "display", description = "Screens on walls, which are shown counts and no case.")
public final class DisplayCommand {
  private static final int COUNTIES = 47;

  private final CliContext context;

  @Spec private CommandSpec spec;

  public DisplayCommand() {
    this.context = CliContext.configured(() -> spec);
  }

  DisplayCommand(CliContext context) {
    this.context = context;
  }

  /// Who says so.
  static final class By {
    @Option(
        names = "--by",
        required = true,
        paramLabel = "NUMBER",
        description = "the officer who says so, by number; the audit keeps it as claimed")
    private String number = "";
  }

  private record Listed(
      UUID display, String name, int county, Instant madeAt, Optional<LocalDate> shownOn) {
    static Listed of(Display one) {
      return new Listed(one.id(), one.name(), one.county(), one.madeAt(), one.shownOn());
    }

    String line() {
      return String.join(
          "  ",
          display.toString(),
          county == 0 ? "Kenya" : "county " + county,
          shownOn.map(LocalDate::toString).orElse("never shown"),
          name);
    }
  }

  @Command(
      name = "add",
      description = "Make a screen's token. It is printed once and kept nowhere; only its hash is.")
  int add(
      @Option(names = "--name", required = true, description = "where it hangs, 1 to 40 characters")
          String name,
      @Option(names = "--county", defaultValue = "0", description = "1 to 47; none: all of Kenya")
          int county,
      @Mixin By by) {
    require(
        !name.isBlank() && name.length() <= DisplayTokens.MAX_NAME, "--name: 1 to 40 characters");
    require(county >= 0 && county <= COUNTIES, "--county: 1 to 47");
    Ids ids = Ids.random();
    var display = new Added(ids.id(), name.strip(), county, ids.sessionToken());
    boolean added =
        context.with(database -> {
          UUID officer = officer(CliContext.stores(database, context.sealing()), by);
          return database.inTransaction(
              tx -> new DisplayTokens(context.sealing()).add(tx, display, officer, Channel.CLI));
        });
    require(added, "there are " + DisplayTokens.MOST + " screens already: end one first");
    say("display " + display.id());
    say("token " + display.token());
    say("On the screen open /console/live at the desk and type the token there once.");
    return 0;
  }

  @Command(name = "list", description = "Print the screens: id, place, last day shown, name.")
  int list(@Mixin AsJson json) {
    List<Listed> all =
        context.with(database ->
            database.reading(tx -> new DisplayTokens(context.sealing()).all(tx)).stream()
                .map(Listed::of)
                .toList());
    json.print(spec.commandLine(), all, () -> all.stream().map(Listed::line).toList());
    return 0;
  }

  @Command(name = "end", description = "End a screen: it is shown nothing more.")
  int end(@Parameters(paramLabel = "ID") UUID display, @Mixin By by) {
    boolean ended =
        context.with(database -> {
          UUID officer = officer(CliContext.stores(database, context.sealing()), by);
          return database.inTransaction(
              tx -> new DisplayTokens(context.sealing()).end(tx, display, officer, Channel.CLI));
        });
    require(ended, "no screen of that id is in force");
    say("ended");
    return 0;
  }

  private UUID officer(Stores stores, By by) {
    return CliContext.officer(spec.commandLine(), stores, "--by", by.number).id();
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
