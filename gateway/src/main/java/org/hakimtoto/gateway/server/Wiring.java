package org.hakimtoto.gateway.server;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.book.LoadedBook;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.dial.ServiceDial;
import org.hakimtoto.gateway.http.BoundedVirtualThreads;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.link.Link;
import org.hakimtoto.gateway.link.LinkStores;
import org.hakimtoto.gateway.link.SubscriberAddress;
import org.hakimtoto.gateway.link.SubscriberCall;
import org.hakimtoto.gateway.link.SubscriberSenders;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CourtDayWorker;
import org.hakimtoto.gateway.status.TrialBanner;
import org.hakimtoto.gateway.traces.OtlpSpans;
import org.hakimtoto.gateway.ussd.ScreenCounts;
import org.hakimtoto.gateway.ussd.Sessions;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.pump.Pump;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.Rehearsal;
import org.hakimtoto.store.crypto.PinHasher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.hearing.CourtDayOrders;
import org.hakimtoto.store.redis.Rates;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.time.ClockLook;
import org.hakimtoto.store.time.HouseTime;
import org.hakimtoto.store.trace.Spans;

/// Puts the parts together, by hand, in one place.
public final class Wiring {
  private final Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(false));
  private final Metrics metrics = new Metrics();
  private final Spans spans;
  private final Config config;
  private final Sealing sealing;
  private final Database database;
  private final Database callersDatabase;
  private final RedisSessions redis;
  private final Rates rates;
  private final BoundedVirtualThreads others;
  private final MenuBooks books;
  private final OffLoop offLoop;
  private final Surroundings surroundings;
  private final InstantSource clock;
  private final Ids ids;
  private final Stores stores;
  private final Stores callersStores;
  private final ConfiguredCarriers carriers;
  private final TimedWork work;
  private final Pins pins;
  private final HouseTime houseTime;
  private final ClockWatch clockWatch;
  private final CarrierWatch carrierWatch;
  private final KeyWatch keyWatch;
  private final ScreenCounts screens;
  private final Optional<KeptJournal> journal;
  private final AtomicReference<OpenPorts> ports = new AtomicReference<>(OpenPorts.NONE_YET);
  private final PlacesAtHand places;
  private final Sessions sessions;
  private final Health health;
  private final Standing standing;
  private final ApiDoors apiDoors;
  private final CarrierDoors carrierDoors;
  private final OutboxGauges outboxGauges;
  private final Optional<ServiceDial> dial;

  /// @param book the menu book to begin with
  /// @param machine the machine's clock: nothing is done by it, it is only compared
  Wiring(
      Config config, LoadedBook book, InstantSource machine, Ids ids, Surroundings.Maker around) {
    this.config = config;
    this.ids = ids;
    this.spans = config.watch().traces().<Spans>map(OtlpSpans::new).orElse(Spans.NONE);
    this.houseTime = HouseTime.of(machine);
    this.screens = new ScreenCounts(InstantSource.system(), metrics);
    this.books = new MenuBooks(book, config.sms().trial().isPresent());
    this.keyWatch = KeyWatch.started(config.keyFile(), metrics);
    this.sealing = new Sealing(keyWatch.keys());
    this.database = new Database(vertx, config.postgres().forOthers(), spans);
    this.callersDatabase = new Database(vertx, config.postgres().forCallers(), spans);
    this.clockWatch = new ClockWatch(houseTime, database, metrics);
    this.redis = new RedisSessions(config.redis(), spans);
    PinHasher hasher = keyWatch.keys().pinHasher();
    this.pins = new Pins(callersDatabase, hasher);
    this.others = new BoundedVirtualThreads("call", config.limits().maxInFlight());
    this.offLoop = new OffLoop(vertx, others, metrics);
    this.surroundings =
        around.around(
            new Surroundings.Foundation(vertx, config, database, sealing, houseTime, ids, offLoop));
    this.clock = surroundings.clock();
    this.rates = new Rates(config.redis(), surroundings.worldClock());
    this.stores = new Stores(database, sealing, ids::id);
    this.callersStores = new Stores(callersDatabase, sealing, ids::id);
    InstantSource world = surroundings.worldClock();
    this.carriers =
        ConfiguredCarriers.open(
            vertx, config.sms(), surroundings.carrier(), rates, world, metrics, spans);
    this.carrierWatch = new CarrierWatch(database, sealing, carriers, world, metrics);
    var heads = TimedWork.heads(config.heads(), vertx, database, sealing, metrics);
    this.work =
        new TimedWork(
            pump(),
            courtDays(),
            clockWatch,
            carrierWatch,
            heads,
            TimedWork.sims(config.sms(), vertx, database, sealing, metrics),
            () -> config.link().url().map(this::link),
            subscribers());
    this.journal =
        config
            .journal()
            .map(folder -> KeptJournal.open(folder, database, redis, sealing, ids, clock, metrics));
    this.places = new PlacesAtHand(database, journal.map(KeptJournal::file));
    this.sessions =
        new Sessions(
            redis, sealing, InstantSource.system(), config.limits().pressesPerMinute(), metrics);
    this.standing = new Standing(callersDatabase, journal, places, clock);
    this.health = standing.health(redis, carriers, others, metrics);
    this.apiDoors = apiDoors(hasher);
    this.carrierDoors = carrierDoors();
    this.dial = ServiceDial.configured(config, vertx, ids, metrics);
    this.outboxGauges = new OutboxGauges(database, surroundings.worldClock(), clock, metrics);
    watch();
  }

  /// Takes from PostgreSQL, which is ours and answers, what the doors need, and brings the journal
  /// what it needs. Returns whether the doors have to be made anew.
  boolean begin() {
    database.letIn();
    callersDatabase.letIn();
    try {
      var _ = lookAtClocks();
      boolean others = places.read();
      journal.ifPresent(kept -> kept.keeper().look());
      return others;
    } catch (StoreFault goneAgain) {
      holdOff();
      throw goneAgain;
    }
  }

  /// Begins without PostgreSQL, with what lies beside the journal.
  void beginWithout() {
    holdOff();
    places.readCopy();
  }

  private void holdOff() {
    database.holdOff();
    callersDatabase.holdOff();
  }

  /// Begins what needs no PostgreSQL, once the doors are open; the rest too, when it is there.
  void start(OpenPorts open) {
    ports.set(open);
    journal.ifPresent(kept -> kept.keeper().start());
    carrierDoors.start();
    dial.ifPresent(ServiceDial::start);
    standing.start(work::start);
  }

  /// Begins what is done without being asked.
  void startWork() {
    work.start();
  }

  Standing standing() {
    return standing;
  }

  void warmUp() {
    if (!standing.isAwaited()) {
      var rehearsal = new Rehearsal(sealing, ids::id, ids::serial);
      callersDatabase.warmUp(tx -> rehearsal.play(tx, clock.instant()));
      places.known().ifPresent(Gazetteer::search);
    }
  }

  Door.Requests carrierDoor(Router router) {
    Door.Requests before = carrierDoors.mount(router, ports.get().carrier() > 0);
    surroundings.mount(router, new OpenGateway(ports::get, this::lookNow));
    router.route().handler(CarrierEndpoint::unknown);
    return before;
  }

  void mountOperationsDoor(Router router) {
    apiDoors.mountPrograms(router);
    new OperationsEndpoint(
            offLoop,
            health,
            () -> Standing.clock(houseTime),
            standing::remedy,
            standing::isDraining,
            config.purpose(),
            metrics,
            outboxGauges::look)
        .mount(router);
  }

  void mountDeskDoor(Router router) {
    houseLook().page(offLoop, surroundings.worldClock()).mount(router);
    apiDoors.mountOfficers(router);
  }

  private HouseLook houseLook() {
    return new HouseLook(
        health,
        () -> Standing.clock(houseTime),
        () -> dial.flatMap(ServiceDial::answered),
        carrierWatch,
        carriers,
        database,
        clock,
        work::linkBehind,
        config.link().url().isPresent(),
        TrialBanner.of(config.sms().trial()));
  }

  /// Ends what pages keep open, so that their door can close.
  void endLines() {
    apiDoors.endLines();
  }

  /// The doors are closed already: the pump ends its batch, the pools go last.
  void close() {
    standing.close();
    dial.ifPresent(ServiceDial::close);
    carrierDoors.closePresses();
    journal.ifPresent(kept -> kept.keeper().close());
    work.close();
    keyWatch.close();
    carriers.close();
    carrierDoors.closeTexts();
    others.close();
    surroundings.close();
    rates.close();
    redis.close();
    callersDatabase.close();
    database.close();
    spans.close();
    metrics.close();
  }

  void closeVertx() {
    var _ = vertx.close();
  }

  Vertx vertx() {
    return vertx;
  }

  MenuBooks books() {
    return books;
  }

  Sealing sealing() {
    return sealing;
  }

  public Database database() {
    return database;
  }

  /// Looks at the machine's clock and PostgreSQL's now, as is done each minute.
  public ClockLook lookAtClocks() {
    return clockWatch.look();
  }

  /// Looks now how long texts take and by which carrier they go, as is done each quarter minute.
  public void lookAtCarriers() {
    var _ = carrierWatch.look();
  }

  public Metrics metrics() {
    return metrics;
  }

  /// Without places: all that is asked of the API needs PostgreSQL first.
  private ApiDoors apiDoors(PinHasher hasher) {
    var nowhere = new Gazetteer(List.of(), List.of(), List.of());
    return new ApiDoors(
        new ApiDoors.Parts(
            vertx,
            offLoop,
            metrics,
            config,
            stores,
            ids,
            pins,
            hasher,
            books,
            screens,
            clock,
            rates,
            () -> places.known().orElse(nowhere),
            ports::get));
  }

  private CarrierDoors carrierDoors() {
    return new CarrierDoors(
        new CarrierDoors.Parts(
            vertx,
            metrics,
            config,
            callersStores,
            pins,
            ids,
            clock,
            books,
            sessions,
            screens,
            places,
            standing,
            journal,
            carriers.name(),
            spans));
  }

  private Pump pump() {
    var sender =
        new Sender(
            Texts.shipped(config.callbacks().shortCode(), config.callbacks().serviceCode()),
            carriers.choice(),
            config.callbacks().shortCode(),
            () -> ThreadLocalRandom.current().nextDouble(),
            config.budget(),
            carriers.pace(),
            config.sms().trial());
    return new Pump(stores, sender, clock, houseTime::certain, metrics::count);
  }

  private CourtDayWorker courtDays() {
    return new CourtDayWorker(
        stores, new CourtDayOrders(CourtDayOrders.LEASE), clock, metrics::count);
  }

  private Link link(URI url) {
    return Link.start(
        vertx,
        url,
        config.link(),
        database,
        LinkStores.of(database, sealing, ids::id, Link.TARGET),
        clock,
        surroundings.worldClock(),
        metrics,
        spans);
  }

  private SubscriberSenders subscribers() {
    return new SubscriberSenders(
        new SubscriberSenders.Parts(
            vertx,
            database,
            sealing,
            ids::id,
            new SubscriberAddress(config.link().privateHosts(), config.demo()),
            SubscriberCall.Names.ofThisMachine(),
            clock,
            surroundings.worldClock(),
            metrics));
  }

  private void lookNow() {
    work.lookNow();
    carrierDoors.lookNow();
  }

  private void watch() {
    metrics.watch("haki_presses_in_flight", carrierDoors::pressesInFlight);
    metrics.watch("haki_trial", () -> config.sms().trial().isPresent() ? 1 : 0);
    metrics.watch("haki_draining", () -> standing.isDraining() ? 1 : 0);
    metrics.watch("haki_session_copies", sessions::copies);
    metrics.watch("haki_menu_books_loaded", () -> books.now().books().size());
    metrics.watch("haki_log_lines_dropped", Logs::dropped);
    StoreGauges.watch(metrics, redis, rates, database, callersDatabase, houseTime);
  }
}
