package org.hakimtoto.gateway.server;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.api.Api;
import org.hakimtoto.gateway.api.registers.DeskBook;
import org.hakimtoto.gateway.book.LoadedBook;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.book.MenuReload;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.http.BoundedVirtualThreads;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.link.Link;
import org.hakimtoto.gateway.link.LinkStores;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CourtDayWorker;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.gateway.sms.CaseWorkBySms;
import org.hakimtoto.gateway.sms.DeliveryEndpoint;
import org.hakimtoto.gateway.sms.IncomingSmsHandler;
import org.hakimtoto.gateway.sms.OptOutEndpoint;
import org.hakimtoto.gateway.sms.SmsEndpoint;
import org.hakimtoto.gateway.ussd.Conversation;
import org.hakimtoto.gateway.ussd.ScreenCounts;
import org.hakimtoto.gateway.ussd.Sessions;
import org.hakimtoto.gateway.ussd.UssdEndpoint;
import org.hakimtoto.gateway.ussd.report.Drafts;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.pump.Pump;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.hearing.CourtDayOrders;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.ReadGazetteer;
import org.hakimtoto.store.sms.SmsCodes;

/// Puts the parts together, by hand, in one place.
public final class Wiring {
  private final Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(false));
  private final Metrics metrics = new Metrics();
  private final Config config;
  private final Sealing sealing;
  private final Database database;
  private final RedisSessions redis;
  private final BoundedVirtualThreads presses;
  private final BoundedVirtualThreads others;
  private final MenuBooks books;
  private final OffLoop offLoop;
  private final Surroundings surroundings;
  private final InstantSource clock;
  private final Ids ids;
  private final Stores stores;
  private final ConfiguredCarriers carriers;
  private final Pump pump;
  private final CourtDayWorker courtDays;
  private final Pins pins;
  private final InstantSource systemClock;
  private final ScreenCounts screens;
  private final AtomicReference<OpenPorts> ports = new AtomicReference<>(OpenPorts.NONE_YET);
  private Optional<Link> link = Optional.empty();
  private Optional<Drafts> drafts = Optional.empty();
  private Optional<Gazetteer> gazetteer = Optional.empty();

  /// Known once the doors are open.
  private record OpenPorts(int carrier, int operations) {
    static final OpenPorts NONE_YET = new OpenPorts(0, 0);
  }

  /// @param book the menu book to begin with
  Wiring(
      Config config,
      LoadedBook book,
      InstantSource systemClock,
      Ids ids,
      Surroundings.Maker around) {
    this.config = config;
    this.ids = ids;
    this.systemClock = systemClock;
    this.screens = new ScreenCounts(InstantSource.system(), metrics);
    this.books = new MenuBooks(book);
    Keys keys = new KeyFile(config.keyFile()).load();
    this.sealing = new Sealing(keys);
    this.database = new Database(vertx, config.postgres());
    this.redis = new RedisSessions(config.redis());
    this.pins = new Pins(database, keys.pinHasher());
    this.presses = new BoundedVirtualThreads("press", config.limits().maxInFlight());
    this.others = new BoundedVirtualThreads("call", config.limits().maxInFlight());
    this.offLoop = new OffLoop(vertx, others, metrics);
    this.surroundings =
        around.around(
            new Surroundings.Foundation(
                vertx, config, database, sealing, systemClock, ids, offLoop));
    this.clock = surroundings.clock();
    this.stores = new Stores(database, sealing, ids::id);
    this.carriers =
        ConfiguredCarriers.open(vertx, config.sms(), surroundings.carrier(), systemClock, metrics);
    this.pump = pump();
    this.courtDays = courtDays();
    watch();
  }

  /// Begins the background work once the doors are open.
  void start(int carrierPort, int operationsPort) {
    ports.set(new OpenPorts(carrierPort, operationsPort));
    pump.start();
    drafts.ifPresent(Drafts::start);
    courtDays.start();
    config.link().url().ifPresent(url -> link = Optional.of(link(url)));
  }

  void mountCarrierDoor(Router router) {
    Gazetteer gazetteer = places();
    var told = new Drafts(stores, gazetteer, ids::serial, metrics);
    drafts = Optional.of(told);
    var ussd =
        new UssdEndpoint(
            new OffLoop(vertx, presses, metrics),
            conversation(gazetteer, told, clock),
            config.callbacks().serviceCode(),
            metrics);
    var work = new CaseWorkBySms(stores);
    var days = new CourtDays(stores, clock);
    var desk = new IncomingSmsHandler(stores, smsCodes(), work, days, carriers.name(), clock);
    new CarrierEndpoint(
            config.callbacks(),
            metrics,
            ussd,
            new SmsEndpoint(offLoop, desk, metrics),
            new DeliveryEndpoint(offLoop, stores.reports(), carriers.name(), metrics),
            new OptOutEndpoint(offLoop, database, stores.numbers(), clock, metrics))
        .mount(router);
    surroundings.mount(router, new RunningGateway());
    router.route().handler(CarrierEndpoint::unknown);
  }

  void mountOperationsDoor(Router router) {
    Gazetteer gazetteer = places();
    new ConsolePages(
            DeskBook.of(gazetteer),
            () -> books.now().newest().texts(),
            screens::counts,
            this::phonesPort)
        .mount(router);
    Api.door(
            new Api.Parts(
                vertx,
                offLoop,
                metrics,
                stores,
                new ImportRoster(database, sealing, pins, ids::id),
                lives(clock),
                gazetteer,
                new MenuReload(config.menus(), books),
                clock,
                config.demo()))
        .mount(router);
    var health =
        new Health(
            database,
            redis,
            () -> carriers.standing(others::tryRun),
            InstantSource.system(),
            metrics);
    new OperationsEndpoint(offLoop, health, metrics).mount(router);
  }

  /// Read once for both doors: its names are sorted for the search, which takes a while.
  private Gazetteer places() {
    Gazetteer kenya = gazetteer.orElseGet(() -> ReadGazetteer.read(database));
    gazetteer = Optional.of(kenya);
    return kenya;
  }

  /// The doors are closed already: the pump ends its batch, the pools go last.
  void close() {
    presses.close();
    drafts.ifPresent(Drafts::close);
    courtDays.close();
    pump.close();
    carriers.close();
    link.ifPresent(Link::close);
    others.close();
    surroundings.close();
    redis.close();
    database.close();
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

  public Database database() {
    return database;
  }

  public Metrics metrics() {
    return metrics;
  }

  private OfficerLives lives(InstantSource houseClock) {
    return new OfficerLives(stores, ids::activationCode, houseClock);
  }

  private Conversation conversation(Gazetteer gazetteer, Drafts told, InstantSource houseClock) {
    return new UssdParts(
            stores, pins, lives(houseClock), smsCodes(), gazetteer, ids, config.callbacks())
        .conversation(
            new Sessions(
                redis,
                sealing,
                InstantSource.system(),
                config.limits().pressesPerMinute(),
                metrics),
            books,
            told,
            screens,
            houseClock);
  }

  private SmsCodes smsCodes() {
    return new SmsCodes(sealing, ids::smsCode);
  }

  private Pump pump() {
    var sender =
        new Sender(
            Texts.shipped(config.callbacks().shortCode(), config.callbacks().serviceCode()),
            carriers.choice(),
            config.callbacks().shortCode(),
            () -> ThreadLocalRandom.current().nextDouble(),
            config.budget(),
            carriers.pace());
    return new Pump(stores, sender, clock, metrics::count);
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
        systemClock,
        metrics);
  }

  private OptionalInt phonesPort() {
    return config.demo() ? OptionalInt.of(ports.get().carrier()) : OptionalInt.empty();
  }

  private final class RunningGateway implements Surroundings.Running {
    @Override
    public int carrierPort() {
      return ports.get().carrier();
    }

    @Override
    public int operationsPort() {
      return ports.get().operations();
    }

    @Override
    public void lookNow() {
      pump.lookNow();
      drafts.ifPresent(Drafts::lookNow);
    }
  }

  private void watch() {
    metrics.watch("haki_presses_in_flight", presses::running);
    metrics.watch("haki_menu_books_loaded", () -> books.now().books().size());
    metrics.watch("haki_log_lines_dropped", Logs::dropped);
    metrics.watch("haki_redis_breaker_open", () -> open(redis.breaker()) ? 1 : 0);
    metrics.watch("haki_postgres_breaker_open", () -> open(database.breaker()) ? 1 : 0);
  }

  private static boolean open(CircuitBreaker breaker) {
    return breaker.getState() == CircuitBreaker.State.OPEN;
  }
}
