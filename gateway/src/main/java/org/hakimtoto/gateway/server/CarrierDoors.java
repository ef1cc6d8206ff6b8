package org.hakimtoto.gateway.server;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.http.BoundedVirtualThreads;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.gateway.registry.SwappedSims;
import org.hakimtoto.gateway.sms.CaseWorkBySms;
import org.hakimtoto.gateway.sms.DeliveryEndpoint;
import org.hakimtoto.gateway.sms.IncomingSmsHandler;
import org.hakimtoto.gateway.sms.OptOutEndpoint;
import org.hakimtoto.gateway.sms.SimSwapEndpoint;
import org.hakimtoto.gateway.sms.SmsEndpoint;
import org.hakimtoto.gateway.ussd.Dialogue;
import org.hakimtoto.gateway.ussd.HeardIfKept;
import org.hakimtoto.gateway.ussd.ScreenCounts;
import org.hakimtoto.gateway.ussd.Sessions;
import org.hakimtoto.gateway.ussd.UssdEndpoint;
import org.hakimtoto.gateway.ussd.journey.Meanwhile;
import org.hakimtoto.gateway.ussd.report.Drafts;
import org.hakimtoto.gateway.ussd.report.ReportDesk;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.sms.SmsCodes;
import org.hakimtoto.store.trace.Spans;

/// What the carrier calls: key presses, texts, delivery reports, opt-outs. Made anew when the
/// places of the country are.
final class CarrierDoors {
  private final Parts parts;
  private final BoundedVirtualThreads presses;
  private final BoundedVirtualThreads texts;
  private final List<Drafts> drafts = new CopyOnWriteArrayList<>();

  /// @param stores of connections that callers share with nobody else
  /// @param carrier the name under which texts come in
  /// @param spans is told how long presses took
  record Parts(
      Vertx vertx,
      Metrics metrics,
      Config config,
      Stores stores,
      Pins pins,
      Ids ids,
      InstantSource clock,
      MenuBooks books,
      Sessions sessions,
      ScreenCounts screens,
      PlacesAtHand places,
      Standing standing,
      Optional<KeptJournal> journal,
      String carrier,
      Spans spans) {}

  CarrierDoors(Parts parts) {
    this.parts = parts;
    this.presses = new BoundedVirtualThreads("press", parts.config().limits().maxInFlight());
    this.texts = new BoundedVirtualThreads("sms", parts.config().limits().maxInFlight());
  }

  /// @param open whether callers may come at once: what waits for silence then begins to wait
  /// @return what is asked of each request before the routes
  Door.Requests mount(Router router, boolean open) {
    Stores stores = parts.stores();
    Metrics metrics = parts.metrics();
    var offLoop = new OffLoop(parts.vertx(), texts, metrics);
    var callbacks =
        new CarrierEndpoint(
            parts.config().callbacks(),
            metrics,
            ussd(open),
            new SmsEndpoint(offLoop, texts(), metrics),
            new DeliveryEndpoint(offLoop, stores.reports(), parts.carrier(), metrics),
            new OptOutEndpoint(
                offLoop, stores.database(), stores.numbers(), parts.clock(), metrics),
            new SimSwapEndpoint(offLoop, stores.database(), swappedSims(), metrics));
    callbacks.mount(router);
    return callbacks.before(router);
  }

  private UssdEndpoint ussd(boolean open) {
    Standing standing = parts.standing();
    return new UssdEndpoint(
        parts.vertx(),
        new OffLoop(parts.vertx(), presses, parts.metrics()),
        new HeardIfKept(
            parts.places().known().map(places -> dialogue(places, open)),
            standing::mayBeKept,
            parts.books()),
        parts.config().callbacks().serviceCode(),
        parts.metrics(),
        parts.spans());
  }

  private IncomingSmsHandler texts() {
    return new IncomingSmsHandler(
        parts.stores(),
        codes(),
        new CaseWorkBySms(parts.stores()),
        new CourtDays(parts.stores(), parts.clock()),
        parts.carrier(),
        parts.clock());
  }

  private Dialogue dialogue(Gazetteer gazetteer, boolean open) {
    Ids ids = parts.ids();
    var told = new Drafts(parts.stores(), gazetteer, ids::serial, parts.metrics());
    drafts.add(told);
    if (open) {
      told.start();
    }
    var rooms =
        new UssdParts(
            parts.stores(),
            parts.pins(),
            lives(),
            codes(),
            gazetteer,
            ids,
            parts.config().callbacks());
    return rooms.conversation(
        parts.sessions(), parts.books(), told, parts.screens(), this::meanwhile, parts.clock());
  }

  private OfficerLives lives() {
    return new OfficerLives(parts.stores(), parts.ids()::activationCode, parts.clock());
  }

  private SwappedSims swappedSims() {
    return new SwappedSims(parts.stores(), lives(), parts.clock());
  }

  private Meanwhile meanwhile(ReportDesk desk) {
    return parts
        .journal()
        .<Meanwhile>map(kept -> kept.of(desk, parts.metrics()))
        .orElseGet(Meanwhile::nowhere);
  }

  private SmsCodes codes() {
    return new SmsCodes(parts.stores().sealing(), parts.ids()::smsCode);
  }

  int pressesInFlight() {
    return presses.running();
  }

  void start() {
    drafts.forEach(Drafts::start);
  }

  void lookNow() {
    drafts.forEach(Drafts::lookNow);
  }

  /// What is begun is ended, then what was still to be written of lost calls.
  void closePresses() {
    presses.close();
    drafts.forEach(Drafts::close);
  }

  void closeTexts() {
    texts.close();
  }
}
