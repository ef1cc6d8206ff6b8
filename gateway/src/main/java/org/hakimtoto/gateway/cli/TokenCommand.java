package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.roster.UnitDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Who may call the API.
@Command(name = "token", description = "Tokens of programs that call the API.")
public final class TokenCommand {
  static final int TOKEN_BYTES = 32;
  static final int MOST_DAYS = 3_650;
  static final int MOST_PER_MINUTE = 100_000;

  /// Units whose officers one token may act as.
  static final int MOST_UNITS = 500;

  @Spec private CommandSpec spec;

  @Command(
      name = "new",
      description = "Make a token. It is shown once and kept nowhere; only its hash is.")
  int make(
      @Option(names = "--name", required = true, description = "who it is for, such as cjims")
          String name,
      @Option(
              names = "--scopes",
              required = true,
              split = ",",
              description = "what it opens, such as cases:read,hearings:write")
          String[] scopes,
      @Option(names = "--officer", description = "the officer it acts as, by number")
          Optional<String> officer,
      @Option(names = "--act-as", description = "each request names the officer it acts as")
          boolean actAs,
      @Option(
              names = "--units",
              description = "with --act-as: the units whose officers it may act as, by code")
          Optional<String> units,
      @Option(names = "--days", defaultValue = "365", description = "until it runs out") int days,
      @Option(names = "--per-minute", defaultValue = "600", description = "requests a minute")
          int perMinute) {
    Set<ApiScope> opens = scopes(scopes, actAs);
    require(!name.isBlank() && name.length() <= ApiClient.MAX_NAME, "--name: 1 to 60 characters");
    require(
        opens.contains(ApiScope.ACT_AS) == units.isPresent(),
        "--units: the units whose officers it may act as go with --act-as");
    List<String> codes = units.map(all -> List.of(all.split(",", -1))).orElse(List.of());
    require(codes.size() <= MOST_UNITS, "--units: at most " + MOST_UNITS);
    require(days >= 1 && days <= MOST_DAYS, "--days: 1 to " + MOST_DAYS);
    require(perMinute >= 1 && perMinute <= MOST_PER_MINUTE, "--per-minute: 1 to 100000");
    Config config = CliContext.config(spec);
    String token = newToken();
    Instant expires = InstantSource.system().instant().plus(Duration.ofDays(days));
    boolean added =
        with(
            config.postgres(),
            database -> {
              Optional<UUID> acting = officer.map(number -> officer(config, database, number));
              var client =
                  new ApiClient(
                      Ids.random().id(),
                      name,
                      opens,
                      acting,
                      units(database, codes),
                      perMinute,
                      Optional.of(expires));
              return database.inTransaction(tx -> ApiClients.add(tx, client, token));
            });
    require(added, "--name: a token of that name is there already");
    PrintWriter out = spec.commandLine().getOut();
    out.println(token);
    out.flush();
    return 0;
  }

  @Command(name = "list", description = "The tokens that were made, without the tokens.")
  int list(@Mixin AsJson json) {
    var all =
        with(CliContext.config(spec).postgres(), database -> database.reading(ApiClients::all));
    json.print(
        spec.commandLine(),
        all.stream().map(TokenCommand::known).toList(),
        () -> all.stream().map(TokenCommand::line).toList());
    return 0;
  }

  /// @param officer whom it acts as
  private record KnownToken(
      String name,
      boolean revoked,
      Optional<Instant> expires,
      int perMinute,
      List<String> scopes,
      Optional<UUID> officer,
      int actsForUnits) {}

  private static KnownToken known(ApiClients.Listed listed) {
    ApiClient client = listed.client();
    return new KnownToken(
        client.name(),
        listed.revoked(),
        client.expires(),
        client.perMinute(),
        client.scopes().stream().map(ApiScope::words).sorted().toList(),
        client.officer(),
        client.actsFor().size());
  }

  @Command(name = "revoke", description = "From now on the token opens nothing.")
  int revoke(@Parameters(paramLabel = "NAME") String name) {
    boolean revoked =
        with(
            CliContext.config(spec).postgres(),
            database -> database.inTransaction(tx -> ApiClients.revoke(tx, name)));
    require(revoked, "no token of that name is in force");
    return 0;
  }

  /// Makes the one token that can be guessed, for the demo alone, which acts for all of its units.
  /// One that is there stays.
  public static void makeDemoToken(DatabaseSettings settings, String token) {
    var client =
        new ApiClient(
            Ids.random().id(),
            token,
            EnumSet.allOf(ApiScope.class),
            Optional.empty(),
            MOST_PER_MINUTE,
            Optional.empty());
    with(
        settings,
        database ->
            database.inTransaction(tx -> {
              boolean added = ApiClients.add(tx, client, token);
              ApiClients.actForAllUnits(tx, token);
              return added;
            }));
  }

  static String newToken() {
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Set<ApiScope> scopes(String[] words, boolean actAs) {
    var scopes = EnumSet.noneOf(ApiScope.class);
    for (String word : words) {
      scopes.add(
          ApiScope.of(word.strip())
              .orElseThrow(() ->
                  wrong(
                      "--scopes: each one of "
                          + Arrays.stream(ApiScope.values())
                              .map(ApiScope::words)
                              .collect(Collectors.joining(", ")))));
    }
    if (actAs) {
      scopes.add(ApiScope.ACT_AS);
    }
    return scopes;
  }

  private UUID officer(Config config, Database database, String number) {
    var sealing = new Sealing(new KeyFile(config.keyFile()).load());
    return CliContext.officer(
            spec.commandLine(), CliContext.stores(database, sealing), "--officer", number)
        .id();
  }

  private Set<UUID> units(Database database, List<String> codes) {
    return database.reading(tx ->
        codes.stream()
            .map(code ->
                UnitDirectory.byCode(tx, code.strip())
                    .map(Unit::id)
                    .orElseThrow(() -> wrong("--units: no unit in service has the code " + code)))
            .collect(Collectors.toSet()));
  }

  private static String line(ApiClients.Listed listed) {
    ApiClient client = listed.client();
    return String.join(
            "  ",
            client.name(),
            listed.revoked()
                ? "revoked"
                : client.expires().map(at -> "until " + at).orElse("for good"),
            client.perMinute() + "/min",
            client.scopes().stream().map(ApiScope::words).sorted().collect(Collectors.joining(",")))
        + (client.may(ApiScope.ACT_AS) ? "  for " + client.actsFor().size() + " units" : "");
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      throw wrong(fault);
    }
  }

  private ParameterException wrong(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }

  private static <T> T with(DatabaseSettings settings, Function<Database, T> work) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings)) {
      return work.apply(database);
    } finally {
      var _ = vertx.close();
    }
  }
}
