package org.hakimtoto.gateway.api.registers;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.registry.TokenSecret;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.approval.Approvals.Kind;
import org.hakimtoto.store.approval.Approvals.Waiting;
import org.hakimtoto.store.approval.Approvals.Wish;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiClients.Listed;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.UnitDirectory;

/// Tokens of programs that act in officers' names: an administrator sees those of their agency and
/// place and ends one alone; to make one, or to change whom it acts for, takes two.
final class TokenApi {
  /// Units whose officers one token may act as.
  static final int MOST_UNITS = 500;

  private static final int DAYS = 365;
  private static final int PER_MINUTE = 600;

  private static final Problem NO_SUCH_TOKEN =
      Problem.of(404, "no-such-token", "No such token, or not one of yours", "");

  private static final Problem NAME_TAKEN =
      Problem.of(409, "name-taken", "A token of that name is there already", "");

  private final Proposals proposals;
  private final Officers officers;
  private final Audit audit;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  TokenApi(Stores stores, Proposals proposals, InstantSource clock) {
    this.proposals = proposals;
    this.officers = stores.officers();
    this.audit = stores.audit();
    this.ids = stores.ids();
    this.clock = clock;
  }

  private record Tokens(List<TokenJson> tokens) {}

  private record TokenJson(
      UUID token,
      String name,
      List<String> scopes,
      List<String> units,
      Optional<UUID> officer,
      int perMinute,
      Optional<Instant> expiresAt,
      Optional<Instant> lastUsed) {}

  private record Ended(UUID token) {}

  Map<String, Operation> works() {
    return Map.of(
        "listTokens", Operation.audited(this::list),
        "proposeToken", Operation.changesAsOfficer(this::make),
        "proposeTokenUnits", Operation.changesAsOfficer(this::units),
        "endToken", Operation.changesAsOfficer(this::end));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NOT_YOUR_PLACE);
    return ApiReply.ok(
        new Tokens(theirs(tx, by).stream().map(listed -> json(tx, listed)).toList()));
  }

  private static TokenJson json(Tx tx, Listed listed) {
    ApiClient client = listed.client();
    return new TokenJson(
        client.id(),
        client.name(),
        client.scopes().stream().map(ApiScope::words).sorted().toList(),
        UnitDirectory.codes(tx, client.actsFor()).values().stream().sorted().toList(),
        client.officer(),
        client.perMinute(),
        client.expires(),
        listed.lastUsed());
  }

  /// Those in force that act for a unit of theirs; those that act for nobody are the whole
  /// country's.
  private List<Listed> theirs(Tx tx, Officer by) {
    Instant now = clock.instant();
    List<Listed> inForce =
        ApiClients.all(tx).stream()
            .filter(one -> !one.revoked())
            .filter(one -> one.client().expires().filter(until -> !now.isBefore(until)).isEmpty())
            .toList();
    return inForce.stream().filter(one -> isTheirs(tx, one.client(), by)).toList();
  }

  private boolean isTheirs(Tx tx, ApiClient client, Officer by) {
    if (client.officer().isPresent()) {
      return officers
          .byId(tx, client.officer().get())
          .filter(officer -> OfficerRules.administers(by.unit(), officer.unit()))
          .isPresent();
    }
    return client.actsFor().isEmpty()
        ? by.unit().area().level() == Area.Level.COUNTRY
        : client.actsFor().stream()
            .flatMap(id -> officers.unitById(tx, id).stream())
            .anyMatch(unit -> OfficerRules.administers(by.unit(), unit));
  }

  private Listed found(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, NO_SUCH_TOKEN);
    UUID token = call.id("token");
    return theirs(tx, by).stream()
        .filter(one -> one.client().id().equals(token))
        .findFirst()
        .orElseThrow(NO_SUCH_TOKEN::trouble);
  }

  /// One that may be in the wrong hands opens nothing at once: that takes nobody else.
  private ApiReply end(Tx tx, ApiRequest call, Officer by) {
    ApiClient client = found(tx, call, by).client();
    if (!ApiClients.revoke(tx, client.name())) {
      throw NO_SUCH_TOKEN.trouble();
    }
    write(tx, client, by, Optional.empty(), "token.revoke");
    return ApiReply.ok(new Ended(client.id()));
  }

  private ApiReply make(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NOT_YOUR_PLACE);
    JsonObject body = call.body();
    var read = new RequestBody(body);
    String name = read.text("name").strip();
    Optional<UUID> officer = read.id("officer");
    if (name.isEmpty()) {
      throw Problem.invalid("body", "/name", "1 to 60 characters").trouble();
    }
    if (officer.isPresent() == body.containsKey("units")) {
      throw Problem.invalid("body", "/units", "the units it acts for, or the one officer")
          .trouble();
    }
    if (ApiClients.named(tx, name).isPresent()) {
      return NAME_TAKEN.reply();
    }
    var facts =
        new JsonObject()
            .put("name", name)
            .put("scopes", sorted(body.getJsonArray("scopes")))
            .put("days", read.number("days", DAYS))
            .put("per_minute", read.number("per_minute", PER_MINUTE));
    officer.ifPresentOrElse(
        id -> facts.put("officer", id.toString()),
        () -> facts.put("units", sorted(body.getJsonArray("units"))));
    if (!areTheirs(tx, facts, by)) {
      return Problem.NOT_YOUR_PLACE.reply();
    }
    return proposals.propose(tx, new Wish(Kind.TOKEN, officer, by.unit(), facts.encode()), by);
  }

  private ApiReply units(Tx tx, ApiRequest call, Officer by) {
    ApiClient client = found(tx, call, by).client();
    if (!client.may(ApiScope.ACT_AS)) {
      return NO_SUCH_TOKEN.reply();
    }
    var facts =
        new JsonObject()
            .put("name", client.name())
            .put("units", sorted(call.body().getJsonArray("units")));
    if (!areTheirs(tx, facts, by)) {
      return Problem.NOT_YOUR_PLACE.reply();
    }
    var wish = new Wish(Kind.TOKEN_UNITS, Optional.empty(), by.unit(), facts.encode());
    return proposals.propose(tx, wish, by);
  }

  private static JsonArray sorted(JsonArray words) {
    return new JsonArray(words.stream().map(String.class::cast).distinct().sorted().toList());
  }

  /// Whether every officer it would act as is one whom this administrator looks after.
  private boolean areTheirs(Tx tx, JsonObject facts, Officer by) {
    return officer(facts)
        .map(id ->
            officers
                .byId(tx, id)
                .filter(officer -> OfficerRules.administers(by.unit(), officer.unit()))
                .isPresent())
        .orElseGet(() ->
            words(facts, "units").stream()
                .allMatch(code ->
                    UnitDirectory.byCode(tx, code)
                        .filter(unit -> OfficerRules.administers(by.unit(), unit))
                        .isPresent()));
  }

  private static Optional<UUID> officer(JsonObject facts) {
    return Optional.ofNullable(facts.getString("officer")).map(UUID::fromString);
  }

  static List<String> words(JsonObject facts, String field) {
    return facts.getJsonArray(field, new JsonArray()).stream().map(String.class::cast).toList();
  }

  /// @param token that was made, told here and nowhere else; empty: none was
  record Done(Optional<String> token) {
    @Override
    public String toString() {
      return "Done[***]";
    }
  }

  /// Does what was confirmed. Empty: it cannot be done any more.
  Optional<Done> done(Tx tx, Waiting waiting, Officer by) {
    var facts = new JsonObject(waiting.wish().facts());
    if (!areTheirs(tx, facts, by)) {
      return Optional.empty();
    }
    if (waiting.wish().kind() == Kind.TOKEN) {
      return made(tx, facts, waiting, by).map(token -> new Done(Optional.of(token)));
    }
    return changed(tx, facts, waiting, by)
        ? Optional.of(new Done(Optional.empty()))
        : Optional.empty();
  }

  private Optional<String> made(Tx tx, JsonObject facts, Waiting waiting, Officer by) {
    var client =
        new ApiClient(
            ids.get(),
            facts.getString("name"),
            scopes(facts),
            officer(facts),
            unitIds(tx, facts),
            facts.getInteger("per_minute"),
            Optional.of(clock.instant().plus(Duration.ofDays(facts.getInteger("days")))));
    String token = TokenSecret.fresh();
    if (!ApiClients.add(tx, client, token)) {
      return Optional.empty();
    }
    write(tx, client, by, waiting.proposed().by(), "token.new");
    return Optional.of(token);
  }

  private boolean changed(Tx tx, JsonObject facts, Waiting waiting, Officer by) {
    String name = facts.getString("name");
    Optional<Listed> client =
        theirs(tx, by).stream().filter(one -> one.client().name().equals(name)).findFirst();
    if (client.isEmpty() || !ApiClients.actFor(tx, name, unitIds(tx, facts))) {
      return false;
    }
    write(tx, client.get().client(), by, waiting.proposed().by(), "token.units");
    return true;
  }

  private static Set<ApiScope> scopes(JsonObject facts) {
    var scopes = EnumSet.noneOf(ApiScope.class);
    words(facts, "scopes").stream()
        .flatMap(word -> ApiScope.of(word).stream())
        .forEach(scopes::add);
    if (officer(facts).isEmpty()) {
      scopes.add(ApiScope.ACT_AS);
    }
    return scopes;
  }

  private static Set<UUID> unitIds(Tx tx, JsonObject facts) {
    return words(facts, "units").stream()
        .flatMap(code -> UnitDirectory.byCode(tx, code).stream())
        .map(Unit::id)
        .collect(Collectors.toSet());
  }

  /// The row names the token as well.
  private void write(Tx tx, ApiClient client, Officer by, Optional<UUID> second, String action) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(by.id()),
            Optional.empty(),
            action,
            Channel.API,
            Optional.empty(),
            "token:" + client.id(),
            Optional.of(
                new Audit.OnRoster(client.officer().orElse(by.id()), second, false, "token"))));
  }
}
