package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.registry.TokenSecret;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.Tx;
import picocli.CommandLine;
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
  static final int MOST_DAYS = 3_650;
  static final int MOST_PER_MINUTE = 100_000;

  private final CliContext context;

  @Spec private CommandSpec spec;

  public TokenCommand() {
    this.context = CliContext.configured(() -> spec);
  }

  TokenCommand(CliContext context) {
    this.context = context;
  }

  /// Who says that a token is made or ends. Whoever sits at the command line proves nothing: the
  /// audit keeps the name as claimed.
  static final class Maker {
    @Option(
        names = "--by",
        paramLabel = "NUMBER",
        description = "the officer who does it, by number; the audit keeps it as claimed")
    private Optional<String> by = Optional.empty();

    Audit.Entry entry(CommandLine line, Stores stores, String action) {
      Optional<UUID> named = by.map(typed -> CliContext.officer(line, stores, "--by", typed).id());
      return new Audit.Entry(
          named,
          Optional.empty(),
          action,
          Channel.CLI,
          Optional.empty(),
          "done",
          named.map(about -> new Audit.OnRoster(about, Optional.empty(), true, "token")));
    }
  }

  @Command(
      name = "new",
      description = {
        "Make a token that acts in nobody's name. It is shown once and kept nowhere; only its hash"
            + " is.",
        "One that acts in officers' names is proposed by an administrator at the desk, and another"
            + " confirms it."
      })
  int make(
      @Option(names = "--name", required = true, description = "who it is for, such as cjims")
          String name,
      @Option(
              names = "--scopes",
              required = true,
              split = ",",
              description = "what it opens, such as cases:read,hearings:write")
          String[] scopes,
      @Option(names = "--days", defaultValue = "365", description = "until it runs out") int days,
      @Option(names = "--per-minute", defaultValue = "600", description = "requests a minute")
          int perMinute,
      @Mixin Maker maker) {
    Set<ApiScope> opens = scopes(scopes);
    require(!name.isBlank() && name.length() <= ApiClient.MAX_NAME, "--name: 1 to 60 characters");
    require(
        !opens.contains(ApiScope.ACT_AS),
        "--scopes: a token that acts in officers' names is proposed at the desk by one"
            + " administrator, and confirmed by another");
    require(days >= 1 && days <= MOST_DAYS, "--days: 1 to " + MOST_DAYS);
    require(perMinute >= 1 && perMinute <= MOST_PER_MINUTE, "--per-minute: 1 to 100000");
    String token = TokenSecret.fresh();
    Instant expires = InstantSource.system().instant().plus(Duration.ofDays(days));
    boolean added =
        context.with(database -> {
          Stores stores = CliContext.stores(database, context.sealing());
          var client =
              new ApiClient(
                  Ids.random().id(),
                  name,
                  opens,
                  Optional.empty(),
                  perMinute,
                  Optional.of(expires));
          var made = maker.entry(spec.commandLine(), stores, "token.new");
          return audited(stores, client.id(), made, tx -> ApiClients.add(tx, client, token));
        });
    require(added, "--name: a token of that name is there already");
    PrintWriter out = spec.commandLine().getOut();
    out.println(token);
    out.flush();
    return 0;
  }

  @Command(name = "list", description = "The tokens that were made, without the tokens.")
  int list(@Mixin AsJson json) {
    var all = context.with(database -> database.reading(ApiClients::all));
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
      int actsForUnits,
      Optional<Instant> lastUsed) {}

  private static KnownToken known(ApiClients.Listed listed) {
    ApiClient client = listed.client();
    return new KnownToken(
        client.name(),
        listed.revoked(),
        client.expires(),
        client.perMinute(),
        client.scopes().stream().map(ApiScope::words).sorted().toList(),
        client.officer(),
        client.actsFor().size(),
        listed.lastUsed());
  }

  @Command(name = "revoke", description = "From now on the token opens nothing.")
  int revoke(@Parameters(paramLabel = "NAME") String name, @Mixin Maker maker) {
    boolean revoked =
        context.with(database -> {
          Stores stores = CliContext.stores(database, context.sealing());
          var ended = maker.entry(spec.commandLine(), stores, "token.revoke");
          return database
              .reading(tx -> ApiClients.named(tx, name))
              .filter(id -> audited(stores, id, ended, tx -> ApiClients.revoke(tx, name)))
              .isPresent();
        });
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

  private Set<ApiScope> scopes(String[] words) {
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
    return scopes;
  }

  /// What was done stands in the audit, with the token it was done to.
  private static boolean audited(
      Stores stores, UUID token, Audit.Entry entry, Predicate<Tx> change) {
    var origin = new Origin(Origin.Kind.CLI, Optional.of(token));
    return stores
        .database()
        .inTransaction(
            origin,
            tx -> {
              boolean done = change.test(tx);
              if (done) {
                stores.audit().write(tx, entry);
              }
              return done;
            });
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
        + (client.may(ApiScope.ACT_AS) ? "  for " + client.actsFor().size() + " units" : "")
        + listed.lastUsed().map(at -> "  used " + at).orElse("");
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
