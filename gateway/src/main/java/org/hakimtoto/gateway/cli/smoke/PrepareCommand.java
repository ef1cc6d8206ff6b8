package org.hakimtoto.gateway.cli.smoke;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.registry.TokenSecret;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.reference.RosterFile;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.reference.RosterRow;
import org.hakimtoto.store.roster.ChangeOfficer;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Pins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes the unit by which a house that serves is tried, and its only officer.
@Command(
    name = "prepare",
    description = {
      "Make the unit that haki smoke --canary reports from, with one officer: a phone of your own.",
      "It lies in no county, so that no list, count, alert or link has what it reports. Said again"
          + " it gets another PIN and token, or another number."
    })
public final class PrepareCommand implements Callable<Integer> {
  private static final Duration TOKEN_LIFE = Duration.ofDays(366);
  private static final int PER_MINUTE = 600;

  private final CliContext house;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Option(
      names = "--number",
      required = true,
      paramLabel = "NUMBER",
      description = "the number that dials and is texted: yours, and no officer's")
  private String number = "";

  @Parameters(paramLabel = "FILE", description = "what haki smoke --canary reads; mode 0600")
  private Path file = Path.of("");

  public PrepareCommand() {
    this.house = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  public PrepareCommand(CliContext house, InstantSource clock) {
    this.house = house;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    PhoneNumber phone =
        PhoneNumber.parse(number)
            .filter(PhoneNumber::kenyanMobile)
            .orElseThrow(() ->
                new ParameterException(spec.commandLine(), "--number: a mobile number of Kenya"));
    Optional<Canary> made = house.with(database -> made(database, phone));
    if (made.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "haki: --number: an officer of the roster has it; take one that nobody works by");
      return 1;
    }
    made.get().write(file);
    spec.commandLine()
        .getOut()
        .println(
            Canary.UNIT + " is prepared: haki smoke --canary " + file + " (keep it as a secret)");
    return 0;
  }

  /// Empty: somebody works by that number.
  private Optional<Canary> made(Database database, PhoneNumber phone) {
    var keys = new KeyFile(house.keyFile().get()).load();
    Stores stores = CliContext.stores(database, new Sealing(keys));
    if (others(stores, phone)) {
      return Optional.empty();
    }
    var canary = new Canary(phone, pin(phone), TokenSecret.fresh());
    RosterResult result =
        new ImportRoster(
                database, stores.sealing(), new Pins(database, keys.pinHasher()), Ids.random()::id)
            .bringIn(new RosterFile(List.of(row(canary)), List.of()), way())
            .result();
    if (!result.refused().isEmpty()) {
      throw new IllegalStateException("the roster refused the unit of smoke tests");
    }
    database.inTransaction(tx -> {
      UUID officer = stores.officers().byPhone(tx, phone).orElseThrow().id();
      ApiClients.revokeOf(tx, officer);
      if (!ApiClients.add(tx, client(officer), canary.token())) {
        throw new IllegalStateException("no token could be made");
      }
      stores.audit().write(tx, prepared(officer));
      return officer;
    });
    return Optional.of(canary);
  }

  private static boolean others(Stores stores, PhoneNumber phone) {
    return stores
        .database()
        .reading(tx ->
            stores
                .officers()
                .byPhone(tx, phone)
                .or(() -> stores.officers().administrators().byPhone(tx, phone)))
        .map(Officer::unit)
        .filter(unit -> !unit.code().equals(Canary.UNIT))
        .isPresent();
  }

  private static RosterRow row(Canary canary) {
    return new RosterRow(
        1,
        Canary.UNIT,
        Agency.CHILDREN_SERVICES,
        "Smoke test",
        Area.SMOKE,
        Role.CHILDREN_OFFICER,
        "en",
        canary.number(),
        Optional.empty(),
        canary.pin(),
        Optional.empty());
  }

  /// Whoever was its officer before is none any more.
  private ImportRoster.Way way() {
    var by =
        new ChangeOfficer.By(
            new Asking(Optional.empty(), Optional.empty()),
            true,
            Channel.CLI,
            RosterReason.ROSTER_FILE,
            clock.instant());
    return new ImportRoster.Way(false, true, by);
  }

  /// Wherever the token gets to, it opens what that officer may see: cases that nobody had.
  private ApiClient client(UUID officer) {
    Instant expires = InstantSource.system().instant().plus(TOKEN_LIFE);
    UUID id = Ids.random().id();
    return new ApiClient(
        id,
        Canary.UNIT + "-" + id,
        EnumSet.of(ApiScope.CASES_READ, ApiScope.CASES_WRITE),
        Optional.of(officer),
        PER_MINUTE,
        Optional.of(expires));
  }

  private static Audit.Entry prepared(UUID officer) {
    return new Audit.Entry(
        Optional.empty(),
        Optional.empty(),
        "smoke.prepare",
        Channel.CLI,
        Optional.empty(),
        "done",
        Optional.of(new Audit.OnRoster(officer, Optional.empty(), true, "token")));
  }

  private static String pin(PhoneNumber phone) {
    var random = new SecureRandom();
    while (true) {
      String pin = ("%0" + PinPolicy.DIGITS + "d").formatted(random.nextInt(PinPolicy.SPACE));
      if (PinPolicy.strong(pin, phone, Optional.empty())) {
        return pin;
      }
    }
  }
}
