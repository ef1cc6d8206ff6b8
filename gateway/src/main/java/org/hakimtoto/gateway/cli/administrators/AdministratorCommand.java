package org.hakimtoto.gateway.cli.administrators;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.roster.Administrators;
import org.hakimtoto.store.roster.ChangeOfficer.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The first administrators of an agency and a place; two of them make others, by the API.
@Command(name = "administrator", description = "Make the first administrators, and list all.")
public final class AdministratorCommand {
  private final CliContext house;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public AdministratorCommand() {
    this.house = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  AdministratorCommand(CliContext house, InstantSource clock) {
    this.house = house;
    this.clock = clock;
  }

  @Command(
      name = "first",
      description = {
        "Let an officer of a county's office, or a wider one, look after the roster: from now on"
            + " they see no case and get no alert.",
        "Only while the agency has fewer than two administrators for that place."
      })
  int first(
      @Parameters(paramLabel = "OFFICER", description = "by number") String officer,
      @Option(
              names = "--by",
              required = true,
              paramLabel = "NUMBER",
              description = "the officer who says so; the audit keeps it as claimed")
          String by,
      @Option(
              names = "--and-by",
              required = true,
              paramLabel = "NUMBER",
              description = "a second officer, neither of the two")
          String second) {
    return house.with(database -> {
      Stores stores = CliContext.stores(database, house.sealing());
      UUID wanted = id(stores, "OFFICER", officer);
      var asking =
          new Asking(
              Optional.of(id(stores, "--by", by)), Optional.of(id(stores, "--and-by", second)));
      var lives = new OfficerLives(stores, Ids.random()::activationCode, clock);
      Outcome outcome =
          database.inTransaction(tx -> {
            Administrators.oneAtATime(tx);
            return lives.change(
                tx,
                wanted,
                new OfficerChange.MakeAdministrator(),
                lives.by(asking, true, Channel.CLI, RosterReason.BEGINS));
          });
      return told(outcome);
    });
  }

  @Command(name = "list", description = "Print the administrators: id, agency, unit.")
  int list(@Mixin AsJson json) {
    List<Listed> all =
        house.with(database ->
            database.reading(new Administrators(house.sealing())::all).stream()
                .map(Listed::of)
                .toList());
    json.print(spec.commandLine(), all, () -> all.stream().map(Listed::line).toList());
    return 0;
  }

  private record Listed(UUID officer, Agency agency, String unit) {
    static Listed of(Officer one) {
      return new Listed(one.id(), one.unit().agency(), one.unit().code());
    }

    String line() {
      return officer + "  " + agency + "  " + unit;
    }
  }

  private int told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> {
        String line = done.officer().officer().id() + " looks after the roster";
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
        yield 0;
      }
      case Outcome.NotDone not -> {
        spec.commandLine().getErr().println("haki: " + not.why().words());
        spec.commandLine().getErr().flush();
        yield 1;
      }
    };
  }

  private UUID id(Stores stores, String option, String number) {
    return CliContext.officer(spec.commandLine(), stores, option, number).id();
  }
}
