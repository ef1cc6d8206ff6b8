package org.hakimtoto.gateway;

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
import org.hakimtoto.core.Gazetteer;
import org.hakimtoto.gateway.api.Api;
import org.hakimtoto.gateway.api.DeskBook;
import org.hakimtoto.gateway.carriers.HouseCarriers;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.conversation.CodeDesk;
import org.hakimtoto.gateway.conversation.Conversation;
import org.hakimtoto.gateway.conversation.Questions;
import org.hakimtoto.gateway.conversation.ReportDesk;
import org.hakimtoto.gateway.conversation.Sessions;
import org.hakimtoto.gateway.demo.DemoCarrier;
import org.hakimtoto.gateway.demo.DemoClock;
import org.hakimtoto.gateway.demo.DemoNetwork;
import org.hakimtoto.gateway.demo.DemoPhones;
import org.hakimtoto.gateway.door.BoundedVirtualThreads;
import org.hakimtoto.gateway.door.CarrierDoor;
import org.hakimtoto.gateway.door.ConsolePages;
import org.hakimtoto.gateway.door.DeliveryDoor;
import org.hakimtoto.gateway.door.Handover;
import org.hakimtoto.gateway.door.OperationsDoor;
import org.hakimtoto.gateway.door.OptOutDoor;
import org.hakimtoto.gateway.door.PhonesDoor;
import org.hakimtoto.gateway.door.SmsDoor;
import org.hakimtoto.gateway.door.UssdDoor;
import org.hakimtoto.gateway.link.Link;
import org.hakimtoto.gateway.link.LinkStores;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.sms.CaseWorkBySms;
import org.hakimtoto.gateway.sms.SmsDesk;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.Menus;
import org.hakimtoto.notifier.HearingNotices;
import org.hakimtoto.notifier.Pump;
import org.hakimtoto.notifier.Texts;
import org.hakimtoto.store.Sealing;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.postgres.AnsweredPresses;
import org.hakimtoto.store.postgres.ChangeCase;
import org.hakimtoto.store.postgres.Database;
import org.hakimtoto.store.postgres.DeliveryReports;
import org.hakimtoto.store.postgres.DemoDay;
import org.hakimtoto.store.postgres.DemoHandsets;
import org.hakimtoto.store.postgres.FileReport;
import org.hakimtoto.store.postgres.ImportRoster;
import org.hakimtoto.store.postgres.MessageOutbox;
import org.hakimtoto.store.postgres.Numbers;
import org.hakimtoto.store.postgres.Officers;
import org.hakimtoto.store.postgres.Pins;
import org.hakimtoto.store.postgres.ReadGazetteer;
import org.hakimtoto.store.postgres.ReceivedSms;
import org.hakimtoto.store.postgres.SmsCodes;
import org.hakimtoto.store.postgres.SmsLimits;
import org.hakimtoto.store.postgres.SmsPeople;
import org.hakimtoto.store.redis.RedisSessions;

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
  private final Menus menus = Books.shipped();
  private final Handover handover;
  private final DemoNetwork network;
  private final DemoHandsets handsets;
  private final InstantSource clock;
  private final Ids ids;
  private final MessageOutbox outbox;
  private final DeliveryReports reports;
  private final HouseCarriers carriers;
  private final Pump pump;
  private final Pins pins;
  private final InstantSource systemClock;
  private final AtomicReference<OpenPorts> ports = new AtomicReference<>(OpenPorts.NONE_YET);
  private Optional<Link> link = Optional.empty();

  /// Known once the doors are open.
  private record OpenPorts(int carrier, int operations) {
    static final OpenPorts NONE_YET = new OpenPorts(0, 0);
  }

  Wiring(Config config, InstantSource systemClock, Ids ids) {
    this.config = config;
    this.ids = ids;
    this.systemClock = systemClock;
    Keys keys = new KeyFile(config.keyFile()).load();
    this.sealing = new Sealing(keys);
    this.database = new Database(vertx, config.postgres());
    this.redis = new RedisSessions(config.redis());
    this.pins = new Pins(database, keys.pinHasher());
    this.presses = new BoundedVirtualThreads("press", config.limits().maxInFlight());
    this.others = new BoundedVirtualThreads("call", config.limits().maxInFlight());
    this.handover = new Handover(vertx, others, metrics);
    this.network = new DemoNetwork(vertx, config.callbacks().token().value());
    this.handsets = new DemoHandsets(database, sealing, ids::id);
    this.clock = config.demo() ? new DemoClock(systemClock, handsets.clockAhead()) : systemClock;
    this.outbox = new MessageOutbox(database, sealing, ids::id, MessageOutbox.LEASE);
    this.reports = new DeliveryReports(database, sealing);
    this.carriers =
        HouseCarriers.open(
            vertx,
            config.sms(),
            () -> new DemoCarrier(vertx, handsets, network, clock, ids::id),
            systemClock,
            metrics);
    this.pump = pump();
    watch();
  }

  /// Begins the background work once the doors are open.
  void start(int carrierPort, int operationsPort) {
    ports.set(new OpenPorts(carrierPort, operationsPort));
    network.callsPort(carrierPort);
    pump.start();
    config.link().url().ifPresent(url -> link = Optional.of(link(url)));
  }

  void mountCarrierDoor(Router router) {
    Gazetteer gazetteer = ReadGazetteer.read(database);
    var officers = new Officers(sealing);
    var ussd = new UssdDoor(vertx, presses, conversation(gazetteer, officers, clock), metrics);
    var change = new ChangeCase(database, sealing, ids::id);
    var work = new CaseWorkBySms(change, new ReceivedSms(sealing));
    var days = new CourtDays(database, sealing, change, ids::id, clock);
    var desk = new SmsDesk(smsStores(officers), work, days, carriers.name(), clock);
    new CarrierDoor(
            config.callbacks(),
            metrics,
            ussd,
            new SmsDoor(handover, desk, metrics),
            new DeliveryDoor(handover, reports, carriers.name(), metrics),
            new OptOutDoor(handover, database, new Numbers(sealing, ids::id), clock, metrics))
        .mount(router);
    demoClock()
        .ifPresent(demo ->
            new PhonesDoor(
                    handover,
                    new DemoPhones(
                        config.callbacks(),
                        demo,
                        handsets,
                        new DemoDay(database),
                        network,
                        ids::id,
                        () -> ports.get().operations(),
                        pump::lookNow))
                .mount(router));
    router.route().handler(CarrierDoor::unknown);
  }

  void mountOperationsDoor(Router router) {
    Gazetteer gazetteer = ReadGazetteer.read(database);
    new ConsolePages(DeskBook.of(gazetteer), this::phonesPort).mount(router);
    Api.door(
            new Api.Parts(
                vertx,
                others,
                metrics,
                database,
                sealing,
                new ImportRoster(database, sealing, pins, ids::id),
                gazetteer,
                ids::id,
                clock,
                config.demo()))
        .mount(router);
    new OperationsDoor(handover, new Health(database, redis), metrics).mount(router);
  }

  /// The doors are closed already: the pump ends its batch, the pools go last.
  void close() {
    presses.close();
    pump.close();
    carriers.close();
    link.ifPresent(Link::close);
    others.close();
    network.close();
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

  Menus menus() {
    return menus;
  }

  public Database database() {
    return database;
  }

  public Metrics metrics() {
    return metrics;
  }

  private Conversation conversation(
      Gazetteer gazetteer, Officers officers, InstantSource houseClock) {
    var answers = new AnsweredPresses(sealing);
    var fileReport = new FileReport(database, sealing, ids::id, ids::serial);
    return new Conversation(
        new Sessions(
            redis, sealing, InstantSource.system(), config.limits().pressesPerMinute(), metrics),
        menus,
        new Questions(database, officers, pins, gazetteer),
        new ReportDesk(fileReport, gazetteer, houseClock),
        new CodeDesk(new SmsCodes(database, sealing, ids::smsCode)),
        press -> database.reading(tx -> answers.find(tx, press)),
        sealing);
  }

  private SmsDesk.Stores smsStores(Officers officers) {
    return new SmsDesk.Stores(
        database,
        officers,
        new ReceivedSms(sealing),
        new SmsLimits(sealing),
        new SmsCodes(database, sealing, ids::smsCode),
        new SmsPeople(sealing),
        new Numbers(sealing, ids::id),
        outbox,
        new HearingNotices(outbox, sealing, ids::id));
  }

  private Pump pump() {
    return new Pump(
        database,
        sealing,
        outbox,
        reports,
        Texts.shipped(config.callbacks().shortCode(), config.callbacks().serviceCode()),
        carriers.choice(),
        config.callbacks().shortCode(),
        clock,
        ids::id,
        () -> ThreadLocalRandom.current().nextDouble(),
        config.budget(),
        carriers.pace(),
        metrics::count);
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

  private Optional<DemoClock> demoClock() {
    return clock instanceof DemoClock demo ? Optional.of(demo) : Optional.empty();
  }

  private void watch() {
    metrics.watch("haki_presses_in_flight", presses::running);
    metrics.watch("haki_redis_breaker_open", () -> open(redis.breaker()) ? 1 : 0);
    metrics.watch("haki_postgres_breaker_open", () -> open(database.breaker()) ? 1 : 0);
  }

  private static boolean open(CircuitBreaker breaker) {
    return breaker.getState() == CircuitBreaker.State.OPEN;
  }
}
