package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hakimtoto.core.clock.IddDays;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.book.MenuReload;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.cli.purpose.GoLive;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.gateway.operations.KeysLook;
import org.hakimtoto.gateway.operations.MachineLook;
import org.hakimtoto.gateway.operations.StoreWords;
import org.hakimtoto.gateway.server.ConfiguredCarriers;
import org.hakimtoto.gateway.server.ErasuresLook;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.gateway.server.PurposeLook;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierProvider;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.KeySource;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.db.SaveTrial;
import org.hakimtoto.store.db.SynchronousStandby;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.erase.ErasureFile;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.journal.JournalLook;
import org.hakimtoto.store.link.Subscribers;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.redis.RedisStanding;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.OpenWork;
import org.hakimtoto.store.roster.Readiness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Looks whether everything a gateway needs is there.
@Command(name = "doctor", description = "Check configuration, keys, PostgreSQL, Redis and carrier.")
public final class DoctorCommand implements Callable<Integer> {
  /// How far ahead of an Idd its day is asked for: hearings are set by then.
  private static final int IDD_IS_NEAR = 90;

  @Spec private CommandSpec spec;

  @Mixin private AsJson json = new AsJson();

  @Option(
      names = "--go-live",
      description = "look as well whether the house may be for children from now on")
  private boolean goLive;

  @Override
  public Integer call() {
    Config config = CliContext.checked(spec);
    var parts = new ArrayList<Part>();
    parts.add(new Part("configuration", List.of(), List.of()));
    parts.add(machine(config));
    parts.add(menus(config));
    parts.add(keys(config));
    List<String> postgres = postgres(config);
    parts.add(new Part("PostgreSQL", postgres, warnings(config, postgres.isEmpty())));
    if (postgres.isEmpty()) {
      parts.addAll(inDatabase(config));
    }
    parts.add(redis(config));
    parts.add(journal(config));
    parts.add(new Part("carrier", carrier(config.sms().first()), List.of()));
    config
        .sms()
        .second()
        .ifPresent(second -> parts.add(new Part("second carrier", carrier(second), List.of())));
    json.print(spec.commandLine(), parts, () -> parts.stream().flatMap(Part::lines).toList());
    return parts.stream().allMatch(part -> part.faults().isEmpty()) ? 0 : 1;
  }

  /// @param warnings what should be mended, and keeps no gateway from serving
  /// @param told what is good to know
  private record Part(String part, List<String> faults, List<String> warnings, List<String> told) {
    Part(String part, List<String> faults, List<String> warnings) {
      this(part, faults, warnings, List.of());
    }

    Stream<String> lines() {
      return Stream.of(
              Stream.of((faults.isEmpty() ? "well   " : "FAULT  ") + part),
              told.stream().map(line -> "         " + line),
              faults.stream().map(fault -> "         " + fault),
              warnings.stream().map(warning -> "WARN     " + warning))
          .flatMap(lines -> lines);
    }
  }

  private static Part keys(Config config) {
    try {
      var ring = new KeyRing(config.keyFile());
      return new Part(
          "keys",
          List.of(),
          KeyRing.ROTATED.stream()
              .sorted()
              .flatMap(
                  name -> ring.history(name).overdue(InstantSource.system().instant()).stream())
              .toList());
    } catch (KeySource.KeyTrouble e) {
      return new Part("keys", List.of(String.valueOf(e.getMessage())), List.of());
    }
  }

  private static Part machine(Config config) {
    var look = MachineLook.at(config.journal(), InstantSource.system().instant());
    return new Part("machine", look.faults(), look.warnings());
  }

  /// The book that `serve` would begin with.
  private static Part menus(Config config) {
    try {
      String version = MenuReload.first(config.menus()).version();
      return new Part("menus", List.of(), List.of(), List.of("menu book " + version));
    } catch (CannotStart e) {
      return new Part("menus", String.valueOf(e.getMessage()).lines().toList(), List.of());
    }
  }

  private static List<String> postgres(Config config) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, config.postgres())) {
      List<String> faults = Gateway.databaseFaults(database, InstantSource.system());
      return faults.isEmpty() ? StoreWords.ofPostgres(SaveTrial.of(database)) : faults;
    } catch (StoreFault e) {
      return List.of(StoreWords.remedied(String.valueOf(e.getMessage()), config.postgres()));
    } finally {
      var _ = vertx.close();
    }
  }

  /// What only a database that answers can tell.
  private List<Part> inDatabase(Config config) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, config.postgres())) {
      var look = ErasuresLook.at(database, config.erasures().map(ErasureFile::new));
      var parts = new ArrayList<Part>();
      parts.add(sealed(config, database));
      parts.add(new Part("erasures", look.faults(), look.warnings()));
      parts.add(purpose(config, database));
      if (goLive) {
        var live = database.reading(tx -> GoLive.of(config, HousePurpose.of(tx), Readiness.of(tx)));
        parts.add(new Part("go-live", live.faults(), live.warnings(), live.told()));
      }
      return parts;
    } finally {
      var _ = vertx.close();
    }
  }

  private static Part sealed(Config config, Database database) {
    try {
      var keys = new Sealing(new KeyFile(config.keyFile()).load());
      return new Part("what is sealed", KeysLook.faults(database, keys), List.of());
    } catch (KeySource.KeyTrouble e) {
      // told with the keys
      return new Part("what is sealed", List.of(), List.of("it cannot be read without the keys"));
    }
  }

  private static Part purpose(Config config, Database database) {
    return new Part(
        "purpose",
        PurposeLook.faults(database, config.purpose()),
        config.sms().trial().isPresent() && config.link().url().isPresent()
            ? List.of("the cases of this trial are told to whoever is at HAKI_LINK_URL")
            : List.of(),
        List.of(
            config
                .sms()
                .trial()
                .map(numbers ->
                    "THIS IS A TRIAL: texts leave for "
                        + numbers.listed().size()
                        + " listed numbers alone")
                .orElse("for children: everybody is texted")));
  }

  /// @param answers whether it can be asked what waits
  private static List<String> warnings(Config config, boolean answers) {
    DatabaseSettings line = config.postgres();
    return Stream.concat(inTheClear(line), answers ? waiting(config).stream() : Stream.empty())
        .toList();
  }

  private static Stream<String> inTheClear(DatabaseSettings line) {
    return line.hosts().stream()
        .flatMap(server -> StoreWords.inTheClear("PostgreSQL", server.host(), line.tls()).stream())
        .distinct();
  }

  /// What must be mended, and keeps no gateway from serving: on the roster, of tokens, and of the
  /// holidays.
  private static List<String> waiting(Config config) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, config.postgres())) {
      return database.reading(tx ->
          Stream.of(
                  standby(config.postgres(), tx),
                  OpenWork.withoutOfficers(tx).stream().map(DoctorCommand::warning),
                  ApiClients.actingForNobody(tx).stream().map(DoctorCommand::actsForNobody),
                  Subscribers.behind(tx).stream().map(DoctorCommand::behind),
                  iddDays(tx, Kenya.day(InstantSource.system().instant())))
              .flatMap(warnings -> warnings)
              .toList());
    } finally {
      var _ = vertx.close();
    }
  }

  private static String behind(String name) {
    return "subscriber "
        + name
        + " refuses events, or did not take them in time"
        + " (haki subscriber list)";
  }

  private static Stream<String> standby(DatabaseSettings settings, Tx tx) {
    return settings.hosts().size() == 1 || SynchronousStandby.isWaitedFor(tx)
        ? Stream.empty()
        : Stream.of(
            "no synchronous standby: what was saved last is lost with the primary's disk"
                + " (synchronous_standby_names)");
  }

  private static Stream<String> iddDays(Tx tx, LocalDate today) {
    return IddDays.notGazetted(new KnownHolidays().holidays(tx), today, today.plusDays(IDD_IS_NEAR))
        .stream()
        .map(HolidayCommand::notGazetted);
  }

  private static String warning(OpenWork.Waiting one) {
    return one.unit().code() + " has no officer on duty, and open cases: " + one.cases();
  }

  private static String actsForNobody(String token) {
    return "the token "
        + token
        + " has act-as and no units: it acts as nobody; two administrators make"
        + " another at the desk";
  }

  private static Part redis(Config config) {
    try (var redis = new RedisSessions(config.redis())) {
      RedisStanding standing = redis.standing(InstantSource.system().instant());
      int calls = config.limits().callsPerSecond();
      return new Part(
          "Redis",
          StoreWords.ofRedis(standing.word()),
          Stream.concat(
                  config.redis().asked().stream()
                      .flatMap(one ->
                          StoreWords.inTheClear("Redis", one.name(), config.redis().tls()).stream())
                      .distinct(),
                  standing.memory().stream()
                      .flatMap(memory ->
                          Stream.of(
                              StoreWords.warnings(memory), StoreWords.tooSmall(memory, calls)))
                      .flatMap(List::stream))
              .toList(),
          standing.memory().map(StoreWords::room).orElse(List.of()));
    }
  }

  /// What waits for PostgreSQL, and whether more could: without it an outage is met unprepared.
  private static Part journal(Config config) {
    if (config.journal().isEmpty()) {
      return new Part(
          "journal",
          List.of(),
          List.of("no journal: while PostgreSQL is away no report is kept (HAKI_JOURNAL_DIR)"));
    }
    try {
      var sealing = new Sealing(new KeyFile(config.keyFile()).load());
      Optional<JournalLook> look = JournalLook.at(config.journal().get(), sealing);
      List<String> troubles =
          look.map(seen -> seen.troubles(InstantSource.system().instant()))
              .orElse(List.of("no gateway has begun a journal in HAKI_JOURNAL_DIR yet"));
      List<String> told =
          look
              .filter(seen -> seen.waiting() > 0)
              .map(seen -> "reports wait in it that no office knows of: " + seen.waiting())
              .stream()
              .toList();
      return new Part("journal", List.of(), troubles, told);
    } catch (IOException e) {
      return new Part("journal", List.of("HAKI_JOURNAL_DIR cannot be read"), List.of());
    } catch (KeySource.KeyTrouble e) {
      // told with the keys
      return new Part("journal", List.of(), List.of("it cannot be read without the keys"));
    }
  }

  /// Asks for the balance: nothing is sent. The SDK is only looked for; the demo's carrier needs
  /// nothing.
  private static List<String> carrier(Config.SmsCarrier carrier) {
    if (carrier.name().equals(Config.SmsCarrier.AFRICAS_TALKING_SDK)) {
      return CarrierProvider.named(carrier.name()).isPresent()
          ? List.of()
          : List.of(ConfiguredCarriers.missing(carrier.name()));
    }
    return carrier.account().flatMap(DoctorCommand::fault).map(List::of).orElse(List.of());
  }

  private static Optional<String> fault(CarrierAccount account) {
    var vertx = Vertx.vertx();
    try (var client =
        new AfricasTalkingClient(
            account, VertxHttpCaller.keepingLines(vertx, 1, AfricasTalkingClient.TOTAL))) {
      return client.fault();
    } finally {
      var _ = vertx.close();
    }
  }
}
