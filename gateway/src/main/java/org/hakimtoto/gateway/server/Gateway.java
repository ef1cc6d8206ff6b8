package org.hakimtoto.gateway.server;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.gateway.api.Api;
import org.hakimtoto.gateway.book.LoadedBook;
import org.hakimtoto.gateway.book.MenuReload;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.http.Form;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.http.edge.Edge;
import org.hakimtoto.gateway.http.edge.Port;
import org.hakimtoto.gateway.supervisor.Supervisor;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Migrations;
import org.hakimtoto.store.time.HouseTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running gateway: three HTTP servers over one wiring. Starting checks that the database is
/// durable and refuses otherwise; closing shuts the doors first, then the pump, then the pools.
public final class Gateway implements AutoCloseable {
  static final Duration START_PATIENCE = Duration.ofSeconds(10);

  /// A connection that says nothing is closed. Longer than any answer takes.
  static final int IDLE_SECONDS = 15;

  /// An upload of two thousand rows on a busy machine is answered within it.
  static final int OPERATIONS_IDLE_SECONDS = 60;

  /// In which the head of a request is here as a whole; the carrier sends it in one piece.
  static final Duration HEAD = Duration.ofSeconds(5);

  /// The same for a callback's body, and for the largest upload.
  static final Duration BODY = Duration.ofSeconds(5);

  static final Duration OPERATIONS_BODY = Duration.ofSeconds(60);

  /// Four times the presses that are worked on at once.
  static final int CONNECTIONS = 1_024;

  static final int OPERATIONS_CONNECTIONS = 256;

  /// A door that closes lets those answer whose request is in hand: longer than a press is waited
  /// for.
  static final Duration LAST_ANSWERS = Duration.ofSeconds(8);

  static final int MAX_HEADERS = 4 * 1024;
  static final int MAX_LINE = 1_024;

  /// Event loops that play presses, where there are as many processors: one loop keeps but one of
  /// them busy, whatever waits.
  static final int MOST_LOOPS = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

  private final Wiring wiring;
  private final Duration drain;
  private final Door carrierDoor;
  private final Door operationsDoor;
  private final Door deskDoor;
  private final Port carrierPort;
  private final Port operationsPort;
  private final Port deskPort;

  private Gateway(Wiring wiring, Config config) {
    this.wiring = wiring;
    this.drain = config.limits().drain();
    this.carrierDoor = new Door(wiring.vertx(), wiring::carrierDoor);
    this.operationsDoor = new Door(wiring.vertx(), Door.with(wiring::mountOperationsDoor));
    this.deskDoor = new Door(wiring.vertx(), Door.with(wiring::mountDeskDoor));
    this.carrierPort =
        listen(
            wiring.vertx(),
            new Edge(
                "carrier",
                new Edge.Bounds(CONNECTIONS, HEAD, BODY),
                _ -> Reply.NOT_FOUND,
                wiring.metrics()),
            config.http(),
            Math.min(Runtime.getRuntime().availableProcessors(), MOST_LOOPS),
            IDLE_SECONDS,
            carrierDoor);
    this.operationsPort =
        listen(
            wiring.vertx(),
            new Edge(
                "operations",
                new Edge.Bounds(OPERATIONS_CONNECTIONS, HEAD, OPERATIONS_BODY),
                Api::unknown,
                wiring.metrics()),
            config.operations(),
            1,
            OPERATIONS_IDLE_SECONDS,
            operationsDoor);
    this.deskPort =
        listen(
            wiring.vertx(),
            new Edge(
                "desk",
                new Edge.Bounds(OPERATIONS_CONNECTIONS, HEAD, OPERATIONS_BODY),
                Api::unknown,
                wiring.metrics()),
            config.desk().http(),
            1,
            OPERATIONS_IDLE_SECONDS,
            deskDoor);
  }

  /// @param machine the machine's clock: the house goes by PostgreSQL's, and does not start when
  ///   the two differ
  public static Gateway start(Config config, InstantSource machine, Ids ids) {
    return start(config, machine, ids, Surroundings::production);
  }

  /// The same, in a world that is played.
  public static Gateway start(
      Config config, InstantSource machine, Ids ids, Surroundings.Maker around) {
    LoadedBook book = MenuReload.first(config.menus());
    var wiring = new Wiring(config, book, machine, ids, around);
    try {
      var own =
          new DatabaseLook.Own(machine, wiring.sealing(), config.erasures(), config.purpose());
      DatabaseLook found = DatabaseLook.at(wiring.database(), own);
      switch (found) {
        case DatabaseLook.Ours _ -> {
          var _ = wiring.begin();
        }
        case DatabaseLook.NotOurs(List<String> faults) -> throw new CannotStart(faults);
        case DatabaseLook.Away _ -> wiring.beginWithout();
      }
      var gateway = new Gateway(wiring, config);
      if (found instanceof DatabaseLook.Away) {
        wiring.standing().await(config, found, () -> look(wiring, config, own), gateway::arrived);
      }
      wiring.start(new OpenPorts(gateway.port(), gateway.operationsPort(), gateway.deskPort()));
      LOG.info(
          "serving: carrier door on port {}, operations on port {}, desk on port {}, menu book {}",
          gateway.port(),
          gateway.operationsPort(),
          gateway.deskPort(),
          wiring.books().now().newest().version());
      config
          .sms()
          .trial()
          .ifPresent(numbers ->
              LOG.warn(
                  "THIS IS A TRIAL: texts leave for {} listed numbers alone, and are withheld from"
                      + " everybody else (HAKI_TRIAL_NUMBERS)",
                  numbers.listed().size()));
      return gateway;
    } catch (RuntimeException e) {
      wiring.close();
      throw e;
    }
  }

  /// On a line of its own: nobody else is let to it yet.
  private static DatabaseLook look(Wiring wiring, Config config, DatabaseLook.Own own) {
    try (var line = new Database(wiring.vertx(), config.postgres().forOneLook())) {
      return DatabaseLook.at(line, own);
    }
  }

  /// PostgreSQL is there at last. What is filed, sent and timed begins now.
  private void arrived() {
    if (wiring.begin()) {
      carrierDoor.replace(wiring::carrierDoor);
      operationsDoor.replace(Door.with(wiring::mountOperationsDoor));
      deskDoor.replace(Door.with(wiring::mountDeskDoor));
    }
    wiring.startWork();
    wiring.warmUp();
  }

  /// Why the database may not be served from: tables that are not this release's, settings that
  /// lose reports, a login that row-level security does not hold for, or another time than this
  /// machine's. Empty: it may. Throws a [org.hakimtoto.store.fault.StoreFault] when it does not
  /// answer or is not migrated.
  ///
  /// @param machine the machine's clock
  public static List<String> databaseFaults(Database database, InstantSource machine) {
    var faults = new ArrayList<>(DurableSettings.faults(database::show));
    if (database.seesEverything()) {
      faults.add(
          "the PostgreSQL login of the gateway is a superuser or owns the tables: row-level"
              + " security would not hold (HAKI_PG_USER: a login in the role haki_house)");
    }
    if (database.hasRightsOfHouse()) {
      List<String> missing = Migrations.missing(database);
      if (!missing.isEmpty()) {
        faults.add("PostgreSQL lacks " + String.join(", ", missing) + ": ./haki migrate");
      }
    } else { // may not ask for the steps either
      faults.add(
          "the PostgreSQL login of the gateway is not in the role haki_house (grant haki_house to"
              + " HAKI_PG_USER)");
    }
    HouseTime.of(machine).look(database).fault().ifPresent(faults::add);
    return faults;
  }

  public int port() {
    return carrierPort.number();
  }

  public int operationsPort() {
    return operationsPort.number();
  }

  public int deskPort() {
    return deskPort.number();
  }

  /// Makes the callers' connections ready, so that the first callers wait no longer than others.
  public void warmUp() {
    wiring.warmUp();
  }

  /// Tells whoever started this process that it serves, and from then on that it is alive.
  public void isLookedAfterBy(Supervisor supervisor) {
    supervisor.ready(wiring.vertx());
  }

  /// For tests and benches that look inside.
  public Wiring wiring() {
    return wiring;
  }

  /// Says that no more callers should come, serves those who still do for as long as is configured,
  /// and closes.
  public void drainAndClose() {
    if (drain.isPositive()) {
      LOG.info("told to stop: no longer ready, serving on for {} s", drain.toSeconds());
      wiring.standing().drain();
      wiring.endLines();
      try {
        var _ = new CountDownLatch(1).await(drain.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    close();
  }

  @Override
  public void close() {
    close(carrierPort);
    wiring.endLines();
    close(deskPort);
    wiring.close();
    close(operationsPort);
    wiring.closeVertx();
  }

  private static void close(Port port) {
    try {
      port.close(LAST_ANSWERS).await(2 * LAST_ANSWERS.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn("a door did not close in time");
    }
  }

  private static Port listen(
      Vertx vertx, Edge edge, Config.Http http, int loops, int idleSeconds, Door door) {
    var options =
        new HttpServerOptions()
            .setHost(http.host())
            .setPort(http.port() == 0 && loops > 1 ? Port.FREE_FOR_ALL : http.port())
            .setIdleTimeout(idleSeconds)
            .setMaxHeaderSize(MAX_HEADERS)
            .setMaxInitialLineLength(MAX_LINE)
            .setMaxFormFields(Form.MAX_FIELDS)
            .setMaxFormAttributeSize(Form.MAX_FIELD)
            .setMaxFormBufferedBytes(CarrierEndpoint.MAX_BODY)
            .setPerFrameWebSocketCompressionSupported(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setDecompressionSupported(false)
            .setCompressionSupported(false);
    try {
      return Port.listen(vertx, loops, () -> edge.server(vertx, options).requestHandler(door))
          .toCompletionStage()
          .toCompletableFuture()
          .get(START_PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof BindException
          ? new CannotStart(
              "port " + http.port() + " is taken: stop what listens there, or choose another", e)
          : new CannotStart("cannot listen on port " + http.port(), e);
    } catch (TimeoutException e) {
      throw new CannotStart("cannot listen on port " + http.port() + " in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", e);
    }
  }
}
