package org.hakimtoto.gateway.cli;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.roster.Places;
import org.hakimtoto.store.roster.ReadGazetteer;
import org.hakimtoto.store.roster.Units.By;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The places of Kenya.
@Command(name = "place", description = "Show places, and add those the list does not have yet.")
public final class PlaceCommand {
  private final CliContext house;

  @Spec private CommandSpec spec;

  public PlaceCommand() {
    this.house = CliContext.configured(() -> spec);
  }

  PlaceCommand(CliContext house) {
    this.house = house;
  }

  private record Place(int id, String name) {}

  @Command(
      name = "list",
      description = "Print what lies in a county, sub-county or location, with the ids.")
  int list(
      @Option(names = "--county", description = "name or code; without it, the counties")
          Optional<String> county,
      @Option(names = "--sub-county", description = "name or id, within the county")
          Optional<String> subCounty,
      @Option(names = "--location", description = "id") Optional<Integer> location,
      @Mixin AsJson json) {
    return house.with(database -> {
      Gazetteer kenya = ReadGazetteer.read(database);
      List<Place> found =
          location
              .map(id -> database.reading(tx -> Places.within(tx, id)))
              .orElseGet(() -> places(kenya, county, subCounty))
              .stream()
              .map(named -> new Place(named.code(), named.name()))
              .toList();
      json.print(
          spec.commandLine(),
          found,
          () -> found.stream().map(place -> place.id() + "\t" + place.name()).toList());
      return 0;
    });
  }

  @Command(
      name = "add-sub-location",
      description = "Add a sub-location that was gazetted since; reports stay as they are.")
  int addSubLocation(
      @Parameters(paramLabel = "LOCATION_ID", description = "as 'place list' shows it")
          int location,
      @Parameters(paramLabel = "NAME") String name) {
    var sealing = house.sealing();
    return house.with(database -> {
      Audit audit = CliContext.stores(database, sealing).audit();
      return told(
          database.inTransaction(
              tx -> Places.addSubLocation(tx, audit, location, name, By.COMMAND_LINE)));
    });
  }

  private List<Named> places(Gazetteer kenya, Optional<String> county, Optional<String> subCounty) {
    if (county.isEmpty()) {
      if (subCounty.isPresent()) {
        throw wrong("--sub-county: it needs --county");
      }
      return kenya.counties();
    }
    Named in = one("--county", kenya.counties(), county.get());
    return subCounty
        .map(typed -> one("--sub-county", kenya.subCounties(in.code()), typed))
        .map(found -> kenya.locations(found.code()))
        .orElseGet(() -> kenya.subCounties(in.code()));
  }

  private Named one(String option, List<Named> all, String typed) {
    return Counties.one(all, typed)
        .orElseThrow(() -> wrong(option + ": not known; leave it out to see which there are"));
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private int told(Places.Addition outcome) {
    return switch (outcome) {
      case Places.Addition.Added added -> {
        spec.commandLine().getOut().println("added sub-location " + added.id());
        yield 0;
      }
      case Places.Addition.NotAdded refused -> {
        spec.commandLine().getErr().println("haki: " + refused.reason());
        yield 1;
      }
    };
  }
}
