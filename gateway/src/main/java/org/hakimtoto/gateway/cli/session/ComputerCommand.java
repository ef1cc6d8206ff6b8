package org.hakimtoto.gateway.cli.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.intake.ComputerState;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.session.DeskEnrolments;
import org.hakimtoto.store.session.DeskEnrolments.Computer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Computers that keep something for the time without a line, for whom an office phones when one
/// was stolen.
@Command(
    name = "computer",
    description = "Show which computers keep something for the time without a line, and end that.")
public final class ComputerCommand {
  private final CliContext house;

  @Spec private CommandSpec spec;

  public ComputerCommand() {
    this.house = CliContext.configured(() -> spec);
  }

  ComputerCommand(CliContext house) {
    this.house = house;
  }

  private record Listed(
      UUID computer,
      ComputerState state,
      String unit,
      String name,
      String device,
      Instant asked,
      Optional<Instant> enrolled) {
    static Listed of(Computer one) {
      return new Listed(
          one.id(),
          one.state(),
          one.unitCode(),
          one.name(),
          one.device(),
          one.askedAt(),
          one.enrolledAt());
    }

    String line() {
      return String.join("  ", computer + "", WireNames.of(state), unit, device, name);
    }
  }

  @Command(
      name = "list",
      description =
          "Print the computers that are enrolled or asked for: id, state, unit, browser, name.")
  int list(@Mixin AsJson json) {
    List<Listed> all =
        house.with(database -> {
          var computers = new DeskEnrolments(house.sealing());
          return database.reading(computers::all).stream().map(Listed::of).toList();
        });
    json.print(spec.commandLine(), all, () -> all.stream().map(Listed::line).toList());
    return 0;
  }

  @Command(
      name = "end",
      description = {
        "The computer keeps nothing any more: it wipes what it has when it next comes to a line."
      })
  int end(
      @Parameters(paramLabel = "COMPUTER", description = "its id, as list prints it") UUID id,
      @Option(
              names = "--by",
              required = true,
              paramLabel = "NUMBER",
              description = "the officer who says so; the audit keeps it as said")
          String by) {
    boolean ended =
        house.with(database -> {
          var stores = CliContext.stores(database, house.sealing());
          Officer said = CliContext.officer(spec.commandLine(), stores, "--by", by);
          var computers = new DeskEnrolments(house.sealing());
          return database.inTransaction(tx -> computers.end(tx, id, said, Channel.CLI));
        });
    spec.commandLine().getOut().println(ended ? "ended" : "no such computer");
    spec.commandLine().getOut().flush();
    return ended ? 0 : 1;
  }
}
