package org.hakimtoto.gateway.api.registers;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.indicator.SmallCells;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.indicators.FigureJson;
import org.hakimtoto.gateway.link.SubscriberAddress;
import org.hakimtoto.gateway.link.TestCall;
import org.hakimtoto.gateway.registry.SubscriberWish;
import org.hakimtoto.gateway.registry.TokenSecret;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.approval.Approvals.Waiting;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.link.FilterPreview;
import org.hakimtoto.store.link.LinkFilter;
import org.hakimtoto.store.link.LinkOperations;
import org.hakimtoto.store.link.LinkState;
import org.hakimtoto.store.link.Subscriber;
import org.hakimtoto.store.link.Subscribers;
import org.hakimtoto.store.roster.UnitDirectory;

/// Programs that are sent events: an administrator of the children's services sees those of their
/// place, rests, ends and goes on with one alone; to make one takes two.
final class SubscriberApi {
  private static final Problem NO_SUCH_SUBSCRIBER =
      Problem.of(404, "no-such-subscriber", "No such subscriber, or not one of yours", "");

  private static final Problem NAME_TAKEN =
      Problem.of(409, "name-taken", "A subscriber of that name is there already", "");

  private static final Problem NO_SUCH_EVENT =
      Problem.of(409, "no-such-event", "That event was not delivered to this subscriber", "");

  private static final Problem AS_IT_WAS =
      Problem.of(409, "as-it-was", "It is so already", "read the subscribers again");

  private final Proposals proposals;
  private final Subscribers subscribers;
  private final TestCall test;
  private final Database database;
  private final Sealing sealing;
  private final Stores stores;
  private final InstantSource clock;

  SubscriberApi(Stores stores, Proposals proposals, TestCall test, InstantSource clock) {
    this.proposals = proposals;
    this.subscribers = new Subscribers(stores.sealing());
    this.test = test;
    this.database = stores.database();
    this.sealing = stores.sealing();
    this.stores = stores;
    this.clock = clock;
  }

  private record Listed(List<SubscriberJson> subscribers) {}

  private record SubscriberJson(
      UUID subscriber,
      String name,
      String url,
      String payload,
      List<String> kinds,
      List<Integer> counties,
      List<Agency> agencies,
      List<String> units,
      boolean paused,
      Instant madeAt,
      long waiting,
      Optional<Instant> waitingSince,
      Optional<Instant> lastDelivered,
      long refusedCases,
      long putAside) {
    @Override
    public String toString() {
      return "SubscriberJson[" + subscriber + "]";
    }
  }

  private record Done(UUID subscriber) {}

  /// @param status what it answered
  /// @param why it did not answer
  private record Tested(UUID subscriber, Optional<Integer> status, Optional<String> why) {}

  /// @param secret of one that was made; of one whose filter is another now there is none
  record Settled(Optional<String> secret) {
    @Override
    public String toString() {
      return "Settled[***]";
    }
  }

  /// @param days that were looked at
  private record Previewed(long days, Object events, Object cases) {}

  private record Again(UUID subscriber, int events, boolean more) {}

  private record Rotated(UUID subscriber, String secret) {
    @Override
    public String toString() {
      return "Rotated[" + subscriber + "]";
    }
  }

  Map<String, Operation> works() {
    return Map.of(
        "listSubscribers", Operation.audited(this::list),
        "previewSubscriber", Operation.audited(this::preview),
        "proposeSubscriber", Operation.changesAsOfficer(this::make),
        "proposeSubscriberFilter", Operation.changesAsOfficer(this::refilter),
        "testSubscriber", Operation.stepByStep(this::test),
        "pauseSubscriber", Operation.changesAsOfficer(this::pause),
        "resumeSubscriber", Operation.changesAsOfficer(this::resume),
        "endSubscriber", Operation.changesAsOfficer(this::end),
        "rotateSubscriber", Operation.changesAsOfficer(this::rotate),
        "redeliverSubscriber", Operation.changesAsOfficer(this::redeliver));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NOT_YOUR_PLACE);
    return ApiReply.ok(
        new Listed(
            subscribers.all(tx).stream()
                .filter(one -> SubscriberWish.isFor(by.unit(), one.filter()))
                .map(one -> json(tx, one))
                .toList()));
  }

  private SubscriberJson json(Tx tx, Subscriber one) {
    LinkState state = operations(one).state(tx);
    return new SubscriberJson(
        one.id(),
        one.name(),
        one.endpoint().url().toString(),
        one.payload(),
        one.filter().kinds().stream().sorted().toList(),
        one.filter().counties().stream().sorted().toList(),
        one.filter().agencies().stream().sorted().toList(),
        UnitDirectory.codes(tx, one.filter().units()).values().stream().sorted().toList(),
        one.paused(),
        one.madeAt(),
        state.waiting(),
        state.oldestWaiting(),
        state.lastDelivered(),
        state.parkedCases(),
        state.dead());
  }

  private LinkOperations operations(Subscriber one) {
    return new LinkOperations(database, sealing, one.target());
  }

  private Subscriber found(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, NO_SUCH_SUBSCRIBER);
    return subscribers
        .byId(tx, call.id("subscriber"))
        .filter(one -> SubscriberWish.isFor(by.unit(), one.filter()))
        .orElseThrow(NO_SUCH_SUBSCRIBER::trouble);
  }

  private ApiReply pause(Tx tx, ApiRequest call, Officer by) {
    Subscriber one = found(tx, call, by);
    return done(one, subscribers.pause(tx, one.id(), by.id(), Channel.API));
  }

  private ApiReply resume(Tx tx, ApiRequest call, Officer by) {
    Subscriber one = found(tx, call, by);
    return done(one, subscribers.resume(tx, one.id(), by.id(), Channel.API, clock.instant()));
  }

  /// One that may be in the wrong hands is sent nothing more at once: that takes nobody else.
  private ApiReply end(Tx tx, ApiRequest call, Officer by) {
    Subscriber one = found(tx, call, by);
    return done(one, subscribers.end(tx, one.id(), by.id(), Channel.API));
  }

  private static ApiReply done(Subscriber one, boolean changed) {
    return changed ? ApiReply.ok(new Done(one.id())) : AS_IT_WAS.reply();
  }

  private ApiReply rotate(Tx tx, ApiRequest call, Officer by) {
    Subscriber one = found(tx, call, by);
    String fresh = TokenSecret.fresh();
    return subscribers.rotate(tx, one.id(), fresh, by.id(), Channel.API, clock.instant())
        ? ApiReply.ok(new Rotated(one.id(), TokenSecret.asWebhookSecret(fresh)))
        : NO_SUCH_SUBSCRIBER.reply();
  }

  private ApiReply redeliver(Tx tx, ApiRequest call, Officer by) {
    Subscriber one = found(tx, call, by);
    LinkOperations desk = operations(one);
    Instant now = clock.instant();
    Optional<UUID> from = new RequestBody(call.body()).id("from_event");
    if (from.isPresent() == call.body().containsKey("put_aside")) {
      throw Problem.invalid("body", "/from_event", "an event, or what was put aside").trouble();
    }
    Optional<Integer> events =
        from.isEmpty()
            ? Optional.of(desk.replayDead(tx, now))
            : desk.delivered(tx, from.get()).map(since -> desk.replayStep(tx, since, now));
    events.ifPresent(_ -> subscribers.redelivered(tx, one.id(), by.id(), Channel.API));
    return events
        .map(count -> ApiReply.ok(new Again(one.id(), count, count == LinkOperations.STEP)))
        .orElseGet(NO_SUCH_EVENT::reply);
  }

  private ApiReply make(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NOT_YOUR_PLACE);
    JsonObject body = call.body();
    var read = new RequestBody(body);
    URI url =
        test.rule()
            .read(read.text("url"))
            .orElseThrow(() -> Problem.invalid("body", "/url", SubscriberAddress.RULE).trouble());
    var wish =
        new SubscriberWish(
            Optional.empty(),
            read.text("name"),
            url,
            read.given("payload").orElse(SubscriberWish.LEAST),
            words(body, "kinds"),
            counties(body),
            agencies(body),
            units(tx, body),
            read.flag("history"));
    if (subscribers.named(tx, wish.name()).isPresent()) {
      return NAME_TAKEN.reply();
    }
    return proposed(tx, wish, by);
  }

  private ApiReply proposed(Tx tx, SubscriberWish wish, Officer by) {
    if (!wish.known(tx) || !wish.isFor(tx, by.unit())) {
      return Problem.NOT_YOUR_PLACE.reply();
    }
    return proposals.propose(tx, wish.of(by.unit()), by);
  }

  /// How much a filter would have let through lately, for who may propose it; few are withheld.
  private ApiReply preview(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NOT_YOUR_PLACE);
    JsonObject body = call.body();
    Set<String> units = units(tx, body);
    LinkFilter filter =
        SubscriberWish.filter(tx, words(body, "kinds"), counties(body), agencies(body), units);
    if (!SubscriberWish.isFor(by.unit(), filter)) {
      return Problem.NOT_YOUR_PLACE.reply();
    }
    subscribers.previewed(tx, by.id(), Channel.API);
    var lately = FilterPreview.of(tx, filter);
    return ApiReply.ok(
        new Previewed(
            FilterPreview.LATELY.toDays(),
            FigureJson.of(SmallCells.alone(lately.events())),
            FigureJson.of(SmallCells.alone(lately.cases()))));
  }

  /// All of the filter is another one: what is left out limits nothing any more.
  private ApiReply refilter(Tx tx, ApiRequest call, Officer by) {
    JsonObject body = call.body();
    var wish =
        SubscriberWish.changing(
            found(tx, call, by),
            words(body, "kinds"),
            counties(body),
            agencies(body),
            units(tx, body));
    return proposed(tx, wish, by);
  }

  /// No transaction is open while it is called.
  private Operation.Steps test(ApiRequest call, Officer by) {
    Subscriber one =
        database.inTransaction(
            call.origin(),
            tx -> {
              Subscriber found = found(tx, call, by);
              subscribers.tested(tx, found.id(), by.id(), Channel.API);
              return found;
            });
    return Operation.Steps.all(
        ApiReply.ok(
            switch (test.to(one.endpoint())) {
              case LinkAnswer.Status(int code, var _) ->
                  new Tested(one.id(), Optional.of(code), Optional.empty());
              case LinkAnswer.None(String why) ->
                  new Tested(one.id(), Optional.empty(), Optional.of(why));
            }));
  }

  private static Set<String> words(JsonObject body, String field) {
    return Set.copyOf(SubscriberWish.words(body, field));
  }

  private static Set<String> units(Tx tx, JsonObject body) {
    Set<String> codes = words(body, "units");
    if (!SubscriberWish.unitsKnown(tx, codes)) {
      throw Problem.invalid("body", "/units", Refusal.NO_SUCH_UNIT.words()).trouble();
    }
    return codes;
  }

  private static Set<Agency> agencies(JsonObject body) {
    return words(body, "agencies").stream()
        .map(word -> WireNames.value(Agency.class, word))
        .collect(Collectors.toSet());
  }

  private static Set<Integer> counties(JsonObject body) {
    return body.getJsonArray("counties", new JsonArray()).stream()
        .map(Integer.class::cast)
        .collect(Collectors.toSet());
  }

  /// Does what was confirmed. Empty: it cannot be done any more.
  Optional<Settled> done(Tx tx, Waiting waiting, Officer by) {
    SubscriberWish wish = SubscriberWish.of(waiting.wish());
    return waiting
        .proposed()
        .by()
        .filter(_ -> wish.isFor(tx, by.unit()))
        .flatMap(proposer ->
            wish.changes()
                .map(id -> refiltered(tx, id, wish, by, proposer))
                .orElseGet(() -> made(tx, wish, by, proposer)));
  }

  /// Whoever confirms keeps the cases that it was sent, too.
  private Optional<Settled> refiltered(
      Tx tx, UUID id, SubscriberWish wish, Officer by, UUID proposer) {
    return subscribers
        .byId(tx, id)
        .filter(one -> SubscriberWish.isFor(by.unit(), one.filter()))
        .filter(one ->
            subscribers.refilter(tx, one.id(), wish.filter(tx), by.id(), proposer, Channel.API))
        .map(_ -> new Settled(Optional.empty()));
  }

  private Optional<Settled> made(Tx tx, SubscriberWish wish, Officer by, UUID proposer) {
    String secret = TokenSecret.fresh();
    boolean made =
        test.rule().read(wish.url().toString()).isPresent()
            && subscribers.add(
                tx, wish.added(tx, stores.ids().get(), secret, by.id(), proposer), Channel.API);
    return made
        ? Optional.of(new Settled(Optional.of(TokenSecret.asWebhookSecret(secret))))
        : Optional.empty();
  }
}
