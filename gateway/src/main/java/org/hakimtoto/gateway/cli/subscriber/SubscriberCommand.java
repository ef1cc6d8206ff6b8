package org.hakimtoto.gateway.cli.subscriber;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.link.SubscriberAddress;
import org.hakimtoto.gateway.link.TestCall;
import org.hakimtoto.gateway.registry.SubscriberWish;
import org.hakimtoto.gateway.registry.TokenSecret;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.approval.Approvals;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.link.LinkOperations;
import org.hakimtoto.store.link.Subscriber;
import org.hakimtoto.store.link.Subscribers;
import org.hakimtoto.store.roster.Administrators;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Programs that are sent events beside CJIMS.
@Command(
    name = "subscriber",
    description = "Programs that are sent the events of cases beside CJIMS.")
public final class SubscriberCommand {
  private final CliContext context;
  private final Supplier<SubscriberAddress> rule;

  @Spec private CommandSpec spec;

  public SubscriberCommand() {
    this.context = CliContext.configured(() -> spec);
    this.rule =
        () -> {
          Config config = CliContext.checked(spec);
          return new SubscriberAddress(config.link().privateHosts(), config.demo());
        };
  }

  SubscriberCommand(CliContext context, SubscriberAddress rule) {
    this.context = context;
    this.rule = () -> rule;
  }

  /// Who says so.
  static final class By {
    @Option(
        names = "--by",
        required = true,
        paramLabel = "NUMBER",
        description = "the administrator who says so, by number; the audit keeps it as claimed")
    private String number = "";
  }

  /// What to send again: one of the three.
  static final class Which {
    @Option(
        names = "--from-event",
        required = true,
        paramLabel = "ID",
        description = "whatever was delivered since this event was, by its webhook-id")
    private @Nullable UUID fromEvent;

    @Option(
        names = "--reference",
        required = true,
        paramLabel = "REFERENCE",
        description = "all events of a case")
    private @Nullable String reference;

    @Option(names = "--put-aside", required = true, description = "what it did not take in time")
    private boolean putAside;
  }

  @Command(
      name = "add",
      description = {
        "Propose a subscriber. Another administrator confirms it at the desk, and is shown its"
            + " secret once."
      })
  int add(
      @Option(names = "--name", required = true, description = "a word: a-z, 0-9 and -")
          String name,
      @Option(names = "--url", required = true, description = "https, of a public host") String url,
      @Option(
              names = "--payload",
              defaultValue = SubscriberWish.LEAST,
              description = "notice, which tells nothing of a child; cjims; cpims")
          String payload,
      @Mixin EventFilter filter,
      @Option(names = "--history", description = "send what happened before as well")
          boolean history,
      @Mixin By by) {
    require(Subscriber.NAME.matcher(name).matches(), "--name: 2 to 40 of a-z, 0-9 and -");
    var wish =
        new SubscriberWish(
            Optional.empty(),
            name,
            rule.get().read(url).orElseThrow(() -> wrong("--url: " + SubscriberAddress.RULE)),
            payload,
            filter.kinds(),
            filter.counties(),
            filter.agencies(this::agency),
            filter.units(),
            history);
    propose(by, (tx, _) -> called(tx, wish));
    say("Another administrator confirms it at the desk, and is shown the secret there.");
    return 0;
  }

  @Command(
      name = "filter",
      description = {
        "Propose that it be sent other events: what is left out limits nothing any more. Another"
            + " administrator confirms it at the desk."
      })
  int filter(
      @Parameters(paramLabel = "NAME") String name, @Mixin EventFilter filter, @Mixin By by) {
    propose(
        by,
        (tx, officer) ->
            SubscriberWish.changing(
                keptBy(officer, found(tx, name)),
                filter.kinds(),
                filter.counties(),
                filter.agencies(this::agency),
                filter.units()));
    say("Another administrator confirms it at the desk.");
    return 0;
  }

  /// What it is sent now is as much theirs as what it would be sent.
  private Subscriber keptBy(Officer officer, Subscriber one) {
    require(
        SubscriberWish.isFor(officer.unit(), one.filter()),
        "--by: no administrator of all that it is sent now");
    return one;
  }

  private void propose(By by, BiFunction<Tx, Officer, SubscriberWish> wish) {
    UUID approval =
        context.with(database -> {
          Stores stores = CliContext.stores(database, context.sealing());
          Officer officer = officer(stores, by);
          return database.inTransaction(
              tx -> proposed(tx, stores, wish.apply(tx, officer), officer));
        });
    say("approval " + approval);
  }

  private SubscriberWish called(Tx tx, SubscriberWish wish) {
    require(
        subscribers().named(tx, wish.name()).isEmpty(),
        "--name: a subscriber of that name is there already");
    return wish;
  }

  private UUID proposed(Tx tx, Stores stores, SubscriberWish wish, Officer by) {
    require(wish.known(tx), "no such payload, event or unit");
    require(
        Administrators.is(tx, by.id()) && wish.isFor(tx, by.unit()),
        "--by: no administrator of the children's services of all that it would be sent");
    return new Approvals(context.sealing(), stores.ids())
        .propose(tx, wish.of(by.unit()), Optional.of(by), Channel.CLI)
        .orElseThrow(() -> wrong("too many approvals wait: let somebody decide about those first"));
  }

  private record Listed(
      UUID subscriber,
      String name,
      String url,
      String payload,
      boolean paused,
      long waiting,
      long refusedCases,
      long putAside,
      Optional<Instant> waitingSince,
      Optional<Instant> lastDelivered) {
    String line() {
      return String.join(
          "  ",
          name,
          url,
          payload,
          paused ? "rests" : "in force",
          waiting + " waiting" + waitingSince.map(at -> " since " + at).orElse(""),
          refusedCases + " cases refused",
          putAside + " put aside",
          lastDelivered.map(at -> "last at " + at).orElse("nothing yet"));
    }
  }

  @Command(name = "list", description = "Who is sent events, and how far each is behind.")
  int list(@Mixin AsJson json) {
    List<Listed> all =
        context.with(database ->
            database.reading(tx ->
                new Subscribers(context.sealing())
                    .all(tx).stream().map(one -> listed(tx, database, one)).toList()));
    json.print(spec.commandLine(), all, () -> all.stream().map(Listed::line).toList());
    return 0;
  }

  private Listed listed(Tx tx, Database database, Subscriber one) {
    var state = new LinkOperations(database, context.sealing(), one.target()).state(tx);
    return new Listed(
        one.id(),
        one.name(),
        one.endpoint().url().toString(),
        one.payload(),
        one.paused(),
        state.waiting(),
        state.parkedCases(),
        state.dead(),
        state.oldestWaiting(),
        state.lastDelivered());
  }

  /// What is done to one that is in force.
  @FunctionalInterface
  private interface Deed {
    boolean to(Tx tx, Subscriber one, UUID by, Instant now);
  }

  @Command(name = "pause", description = "Its events wait from now on.")
  int pause(@Parameters(paramLabel = "NAME") String name, @Mixin By by) {
    done(name, by, (tx, one, who, _) -> subscribers().pause(tx, one.id(), who, Channel.CLI));
    say("it rests");
    return 0;
  }

  @Command(name = "resume", description = "What waited is sent.")
  int resume(@Parameters(paramLabel = "NAME") String name, @Mixin By by) {
    done(
        name, by, (tx, one, who, now) -> subscribers().resume(tx, one.id(), who, Channel.CLI, now));
    say("it goes on");
    return 0;
  }

  @Command(name = "end", description = "It is sent nothing more; address and secrets go.")
  int end(@Parameters(paramLabel = "NAME") String name, @Mixin By by) {
    done(name, by, (tx, one, who, _) -> subscribers().end(tx, one.id(), who, Channel.CLI));
    say("ended");
    return 0;
  }

  @Command(
      name = "rotate",
      description = "Sign with a new secret, and for 24 hours with the old one as well.")
  int rotate(@Parameters(paramLabel = "NAME") String name, @Mixin By by) {
    String fresh = TokenSecret.fresh();
    done(
        name,
        by,
        (tx, one, who, now) -> subscribers().rotate(tx, one.id(), fresh, who, Channel.CLI, now));
    say("secret " + TokenSecret.asWebhookSecret(fresh));
    return 0;
  }

  @Command(
      name = "redeliver",
      description = "Send events again, in order; receivers leave repeats out by their id.")
  int redeliver(
      @Parameters(paramLabel = "NAME") String name,
      @ArgGroup(multiplicity = "1") Which which,
      @Mixin By by) {
    Instant now = InstantSource.system().instant();
    int again =
        context.with(database -> {
          Subscriber one = database.reading(tx -> found(tx, name));
          UUID who = officer(CliContext.stores(database, context.sealing()), by).id();
          var desk = new LinkOperations(database, context.sealing(), one.target());
          int events = redelivered(database, desk, which, now);
          database.inTransaction(tx -> {
            subscribers().redelivered(tx, one.id(), who, Channel.CLI);
            return one;
          });
          return events;
        });
    say(again + " events will be sent again");
    return 0;
  }

  private int redelivered(Database database, LinkOperations desk, Which which, Instant now) {
    if (which.putAside) {
      int all = 0;
      int step;
      do {
        step = database.inTransaction(tx -> desk.replayDead(tx, now));
        all += step;
      } while (step == LinkOperations.STEP);
      return all;
    }
    if (which.reference != null) {
      CaseReference reference =
          CaseReference.parse(which.reference)
              .orElseThrow(() -> wrong("--reference is no case reference: look at its digits"));
      return desk.replay(reference, now).orElseThrow(() -> wrong("no such case"));
    }
    return Optional.ofNullable(which.fromEvent)
        .flatMap(event -> database.reading(tx -> desk.delivered(tx, event)))
        .map(since -> desk.replayFrom(since, now))
        .orElseThrow(() -> wrong("--from-event: it was not delivered to this subscriber"));
  }

  @Command(
      name = "test",
      description = "Send a signed test event, which is no case, and tell the answer.")
  int test(@Parameters(paramLabel = "NAME") String name) {
    Subscriber one = context.with(database -> database.reading(tx -> found(tx, name)));
    var vertx = Vertx.vertx();
    try {
      return switch (TestCall.ofThisMachine(vertx, rule.get()).to(one.endpoint())) {
        case LinkAnswer.Status(int code, var _) -> {
          say("answered " + code);
          yield code >= 200 && code < 300 ? 0 : 1;
        }
        case LinkAnswer.None(String code) -> {
          say("no answer: " + code);
          yield 1;
        }
      };
    } finally {
      var _ = vertx.close();
    }
  }

  private void done(String name, By by, Deed deed) {
    Instant now = InstantSource.system().instant();
    boolean changed =
        context.with(database -> {
          UUID who = officer(CliContext.stores(database, context.sealing()), by).id();
          return database.inTransaction(tx -> deed.to(tx, found(tx, name), who, now));
        });
    require(changed, "it is so already");
  }

  private Subscriber found(Tx tx, String name) {
    return subscribers()
        .named(tx, name)
        .orElseThrow(() -> wrong("no subscriber of that name is in force"));
  }

  private Subscribers subscribers() {
    return new Subscribers(context.sealing());
  }

  private Officer officer(Stores stores, By by) {
    return CliContext.officer(spec.commandLine(), stores, "--by", by.number);
  }

  private Agency agency(String word) {
    return Arrays.stream(Agency.values())
        .filter(one -> WireNames.of(one).equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> wrong("--agencies: no such agency"));
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw wrong(otherwise);
    }
  }

  private ParameterException wrong(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
