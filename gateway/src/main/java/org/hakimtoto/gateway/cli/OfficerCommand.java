package org.hakimtoto.gateway.cli;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.ReadAudit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.ChangeOfficer.Outcome;
import org.hakimtoto.store.roster.KnownOfficers;
import org.hakimtoto.store.roster.KnownOfficers.Known;
import org.hakimtoto.store.roster.UnitDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Officers one by one; many at once come with a roster.
@Command(
    name = "officer",
    description = "Retire officers, move them, change number or PIN, and show them.")
public final class OfficerCommand {
  private static final String OFFICER = "OFFICER";
  private static final String WHO = "by number, or by id";

  /// Ids as the roster shows them.
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final CliContext house;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public OfficerCommand() {
    this.house = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  OfficerCommand(CliContext house, InstantSource clock) {
    this.house = house;
    this.clock = clock;
  }

  @Command(
      name = "retire",
      description = "Take an officer off the roster for good: alerts, number, PIN and tokens.")
  int retire(
      @Parameters(paramLabel = OFFICER, description = WHO) String officer,
      @Mixin NamedOfficers named,
      @Option(names = "--reason", defaultValue = "left") String reason,
      @Mixin AsJson json) {
    return changed(officer, named, reason, json, (_, _) -> new OfficerChange.Retire());
  }

  @Command(name = "move", description = "Let an officer serve in another unit.")
  int move(
      @Parameters(paramLabel = OFFICER, description = WHO) String officer,
      @Parameters(paramLabel = "UNIT", description = "its code") String unit,
      @Option(names = "--role", description = "without it, as before") Optional<String> role,
      @Mixin NamedOfficers named,
      @Option(names = "--reason", defaultValue = "transferred") String reason,
      @Mixin AsJson json) {
    Optional<Role> wanted = role.map(word -> word("--role", Role.class, word));
    return changed(
        officer, named, reason, json, (tx, _) -> new OfficerChange.Move(unit(tx, unit), wanted));
  }

  @Command(
      name = "number",
      description = "Give an officer another number; the old one is nobody's.")
  int number(
      @Parameters(paramLabel = OFFICER, description = WHO) String officer,
      @Parameters(paramLabel = "NEW_NUMBER") String number,
      @Mixin NamedOfficers named,
      @Option(names = "--reason", defaultValue = "new-sim") String reason,
      @Mixin AsJson json) {
    PhoneNumber phone =
        PhoneNumber.parse(number)
            .filter(PhoneNumber::kenyanMobile)
            .orElseThrow(() -> wrong("NEW_NUMBER: not a Kenyan mobile number"));
    return changed(officer, named, reason, json, (_, _) -> new OfficerChange.NewNumber(phone));
  }

  @Command(
      name = "lost",
      description = "The phone is lost: no alerts and no way in until 'number' or 'pin'.")
  int lost(
      @Parameters(paramLabel = OFFICER, description = WHO) String officer,
      @Mixin NamedOfficers named,
      @Option(names = "--reason", defaultValue = "phone-lost") String reason,
      @Mixin AsJson json) {
    return changed(officer, named, reason, json, (_, _) -> new OfficerChange.LosePhone());
  }

  @Command(
      name = "pin",
      description = "Give an officer a code to choose a PIN with, by USSD. It is shown once.")
  int pin(
      @Parameters(paramLabel = OFFICER, description = WHO) String officer,
      @Mixin NamedOfficers named,
      @Option(names = "--reason", defaultValue = "pin-forgotten") String reason,
      @Mixin AsJson json) {
    return changed(officer, named, reason, json, (_, _) -> new OfficerChange.NewPin());
  }

  @Command(
      name = "staff-number",
      description = "Give an officer another staff number, which is typed on a borrowed phone.")
  int staffNumber(
      @Parameters(paramLabel = OFFICER, description = WHO) String officer,
      @Parameters(paramLabel = "STAFF_NUMBER", description = "3 to 12 digits") String number,
      @Mixin NamedOfficers named,
      @Option(names = "--reason", defaultValue = "mistake") String reason,
      @Mixin AsJson json) {
    StaffNumber staff =
        StaffNumber.parse(number).orElseThrow(() -> wrong("STAFF_NUMBER: 3 to 12 digits"));
    return changed(officer, named, reason, json, (_, _) -> new OfficerChange.NewStaffNumber(staff));
  }

  @Command(name = "show", description = "Show an officer, and what was done to their place.")
  int show(
      @Parameters(paramLabel = OFFICER, description = WHO) String officer, @Mixin AsJson json) {
    return house.with(database -> {
      var shown =
          database.reading(tx -> {
            Known known = known(tx, house.sealing(), officer);
            return OfficerLines.Shown.of(known, ReadAudit.ofOfficer(tx, known.officer().id()));
          });
      json.print(spec.commandLine(), shown, () -> OfficerLines.lines(shown));
      return 0;
    });
  }

  @Command(name = "list", description = "Print the officers of a unit or a county.")
  int list(
      @Option(names = "--unit", description = "its code") Optional<String> unit,
      @Option(names = "--county", description = "name or code") Optional<String> county,
      @Option(names = "--retired", description = "those who left as well") boolean retired,
      @Mixin AsJson json) {
    return house.with(database -> {
      int code = county.map(word -> Counties.code(spec.commandLine(), database, word)).orElse(0);
      var filter = new KnownOfficers.Filter(unit, code, retired);
      var officers = new KnownOfficers(house.sealing());
      List<OfficerLines.Listed> listed =
          database.reading(tx -> officers.list(tx, filter, new UUID(0, 0))).stream()
              .map(OfficerLines.Listed::of)
              .toList();
      json.print(
          spec.commandLine(), listed, () -> listed.stream().map(OfficerLines::line).toList());
      return 0;
    });
  }

  private int changed(
      String officer,
      NamedOfficers named,
      String reason,
      AsJson json,
      BiFunction<Tx, Known, OfficerChange> change) {
    RosterReason why = word("--reason", RosterReason.class, reason);
    Sealing sealing = house.sealing();
    return house.with(database -> {
      Stores stores = CliContext.stores(database, sealing);
      Asking asking = named.asking(spec.commandLine(), stores);
      var lives = new OfficerLives(stores, Ids.random()::activationCode, clock);
      Outcome outcome =
          database.inTransaction(tx -> {
            Known known = known(tx, sealing, officer);
            var by = lives.by(asking, true, Channel.CLI, why);
            return lives.change(tx, known.officer().id(), change.apply(tx, known), by);
          });
      return told(outcome, json);
    });
  }

  private int told(Outcome outcome, AsJson json) {
    return switch (outcome) {
      case Outcome.Done done -> {
        var changed = OfficerLines.Changed.of(done);
        json.print(spec.commandLine(), changed, () -> OfficerLines.lines(changed));
        yield 0;
      }
      case Outcome.NotDone not -> {
        spec.commandLine().getErr().println("haki: " + not.why().words());
        spec.commandLine().getErr().flush();
        yield 1;
      }
    };
  }

  private Known known(Tx tx, Sealing sealing, String officer) {
    var officers = new KnownOfficers(sealing);
    return (ID.matcher(officer).matches()
            ? officers.byId(tx, UUID.fromString(officer))
            : PhoneNumber.parse(officer).flatMap(phone -> officers.byPhone(tx, phone)))
        .orElseThrow(() -> wrong("OFFICER: nobody on the roster has that number or id"));
  }

  private Unit unit(Tx tx, String code) {
    return UnitDirectory.byCode(tx, code)
        .orElseThrow(() -> wrong("UNIT: no unit in service has that code"));
  }

  private <E extends Enum<E>> E word(String option, Class<E> type, String typed) {
    try {
      return WireNames.value(type, typed.strip());
    } catch (IllegalArgumentException e) {
      String words =
          Arrays.stream(type.getEnumConstants())
              .map(WireNames::of)
              .collect(Collectors.joining(", "));
      throw wrong(option + ": one of " + words);
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
