package org.hakimtoto.gateway.server;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hakimtoto.core.value.FirstAsked;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.api.Api;
import org.hakimtoto.gateway.api.endpoint.ApiEndpoint;
import org.hakimtoto.gateway.api.registers.DeskBook;
import org.hakimtoto.gateway.api.registers.DeskPlaces;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.book.MenuReload;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.desk.CalendarEndpoint;
import org.hakimtoto.gateway.desk.ComputerEndpoint;
import org.hakimtoto.gateway.desk.DeskAdmission;
import org.hakimtoto.gateway.desk.DeskEndpoint;
import org.hakimtoto.gateway.desk.DeskLine;
import org.hakimtoto.gateway.desk.DeskWords;
import org.hakimtoto.gateway.desk.DisplayEndpoint;
import org.hakimtoto.gateway.desk.LiveEndpoint;
import org.hakimtoto.gateway.desk.LiveLines;
import org.hakimtoto.gateway.desk.MinistryEndpoint;
import org.hakimtoto.gateway.desk.MinistryProvider;
import org.hakimtoto.gateway.desk.MinistrySignIn;
import org.hakimtoto.gateway.desk.PasskeyEndpoint;
import org.hakimtoto.gateway.desk.PasskeySignIn;
import org.hakimtoto.gateway.desk.SignIn;
import org.hakimtoto.gateway.desk.SignInNotices;
import org.hakimtoto.gateway.desk.TextedSignIn;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.link.SubscriberAddress;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CourtFeed;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.gateway.status.TrialBanner;
import org.hakimtoto.gateway.ussd.ScreenCounts;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.crypto.PinHasher;
import org.hakimtoto.store.redis.Rate;
import org.hakimtoto.store.redis.Rates;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.session.DeskCodes;
import org.hakimtoto.store.session.DeskSessions;
import org.hakimtoto.store.session.MinistryAttempts;
import org.hakimtoto.store.session.Passkeys;
import org.hakimtoto.store.session.TextedCodes;
import org.hakimtoto.store.supervision.DisplayTokens;

/// The API behind its two doors: for programs by token on the operations port, for officers by
/// session on the desk's.
final class ApiDoors {
  private final Parts parts;

  /// Made once for both doors: its contract takes a while to read.
  private final AtomicReference<Optional<Made>> made;

  private final LiveLines lines;

  /// @param places empty before PostgreSQL was there: all that is asked of the API needs it first
  record Parts(
      Vertx vertx,
      OffLoop offLoop,
      Metrics metrics,
      Config config,
      Stores stores,
      Ids ids,
      Pins pins,
      PinHasher hasher,
      MenuBooks books,
      ScreenCounts screens,
      InstantSource clock,
      Rates rates,
      Supplier<Gazetteer> places,
      Supplier<OpenPorts> ports) {}

  private record Made(Gazetteer places, ApiEndpoint api, ConsolePages pages) {}

  ApiDoors(Parts parts) {
    this.parts = parts;
    this.made = new AtomicReference<>(Optional.empty());
    Stores stores = parts.stores();
    this.lines =
        new LiveLines(
            parts.vertx(),
            parts.offLoop(),
            stores.database(),
            new DeskSessions(stores.sealing()),
            parts.metrics());
  }

  /// Ends the lines that pages keep open: a door with one does not close.
  void endLines() {
    lines.close();
  }

  void mountPrograms(Router router) {
    Made now = now();
    now.pages().mountMenus(router, this::origin);
    now.api().mount(router);
  }

  void mountOfficers(Router router) {
    Made now = now();
    router.route().handler(DeskLine::mark);
    Stores stores = parts.stores();
    Ids ids = parts.ids();
    var sessions = new DeskSessions(stores.sealing());
    var admission = new DeskAdmission(stores, sessions, parts.rates(), this::origins);
    var codes = new DeskCodes(stores.sealing(), ids::id, ids::deskCode);
    var texted =
        new TextedSignIn(
            stores, new TextedCodes(stores.database(), codes, parts.hasher()), parts.clock());
    var notices = new SignInNotices(stores, parts.clock());
    var signIn =
        new SignIn(
            stores.database(),
            codes,
            texted,
            sessions,
            admission,
            ids::id,
            ids::sessionToken,
            notices);
    var attempts = parts.rates().of("desk-attempts", DeskEndpoint.ATTEMPTS);
    new DeskEndpoint(parts.offLoop(), parts.metrics(), signIn, admission, this::origins, attempts)
        .mount(router);
    parts
        .config()
        .desk()
        .ministry()
        .map(of -> new MinistryProvider(parts.vertx(), of, this::origin))
        .map(provider -> ministry(provider, sessions, signIn))
        .map(by ->
            new MinistryEndpoint(
                parts.offLoop(), parts.metrics(), by, admission, this::origins, attempts))
        .ifPresent(endpoint -> endpoint.mount(router));
    var passkeys =
        new PasskeySignIn(
            stores.database(),
            new Passkeys(stores.sealing()),
            sessions,
            signIn,
            ids::id,
            ids::sessionToken,
            notices);
    new PasskeyEndpoint(
            parts.offLoop(), parts.metrics(), passkeys, admission, this::origins, attempts)
        .mount(router);
    mountWatchers(router, admission, attempts);
    now.api().mount(router, admission);
    now.pages().mount(router);
    router.route().handler(Answers::notFound);
  }

  /// What is looked at and changes nothing: screens on a wall, open lines, calendars.
  private void mountWatchers(Router router, DeskAdmission admission, Rate attempts) {
    Stores stores = parts.stores();
    new DisplayEndpoint(
            parts.offLoop(),
            parts.metrics(),
            stores.database(),
            new DisplayTokens(stores.sealing()),
            this::origins,
            attempts,
            new CarrierSteering(stores.sealing()),
            parts.config().sms().second().isPresent(),
            parts.clock())
        .mount(router);
    new LiveEndpoint(parts.offLoop(), parts.metrics(), admission, lines).mount(router);
    new ComputerEndpoint(
            parts.offLoop(),
            parts.metrics(),
            stores.database(),
            this::origins,
            parts.rates().of("desk-computers", ComputerEndpoint.ASKING))
        .mount(router);
    new CalendarEndpoint(
            parts.offLoop(),
            new CourtFeed(stores, parts.clock()),
            parts.rates().of("calendars", CalendarEndpoint.READINGS))
        .mount(router);
  }

  private MinistrySignIn ministry(MinistryProvider provider, DeskSessions sessions, SignIn signIn) {
    Stores stores = parts.stores();
    return new MinistrySignIn(
        stores.database(),
        provider,
        new MinistryAttempts(stores.sealing()),
        sessions,
        signIn,
        parts.ids()::sessionToken);
  }

  private Made now() {
    Gazetteer known = parts.places().get();
    Made now = made.get().filter(last -> last.places().equals(known)).orElseGet(() -> make(known));
    made.set(Optional.of(now));
    return now;
  }

  private Made make(Gazetteer places) {
    var pages =
        new ConsolePages(
            DeskBook.of(places),
            DeskPlaces.of(places),
            () -> parts.books().now().newest().texts(),
            parts.screens()::counts,
            this::phonesPort,
            parts.config().callbacks().serviceCode(),
            parts.config().desk().ministry().isPresent(),
            TrialBanner.of(parts.config().sms().trial()));
    return new Made(places, api(places), pages);
  }

  private ApiEndpoint api(Gazetteer places) {
    Config config = parts.config();
    Stores stores = parts.stores();
    Ids ids = parts.ids();
    return Api.door(
        new Api.Parts(
            parts.vertx(),
            parts.offLoop(),
            parts.metrics(),
            stores,
            new ImportRoster(stores.database(), stores.sealing(), parts.pins(), ids::id),
            new OfficerLives(stores, ids::activationCode, parts.clock()),
            places,
            new FirstAsked<>(() -> DeskWords.shipped().in(Language.KISWAHILI).sentences()),
            new FirstAsked<>(() -> texts(config.callbacks())),
            config.sms().second().isPresent(),
            ids::serial,
            new MenuReload(config.menus(), parts.books()),
            parts.clock(),
            parts.rates(),
            config.demo(),
            config.postgres().forOthers().poolSize() / 2,
            ids::sessionToken,
            new SubscriberAddress(config.link().privateHosts(), config.demo())));
  }

  private static Texts texts(Config.AtCallbacks codes) {
    return Texts.shipped(codes.shortCode(), codes.serviceCode());
  }

  private OptionalInt phonesPort() {
    return parts.config().demo()
        ? OptionalInt.of(parts.ports().get().carrier())
        : OptionalInt.empty();
  }

  /// Where the desk is, for browsers.
  private String origin() {
    return parts.config().desk().origin().orElseGet(() -> local("127.0.0.1"));
  }

  /// On this machine a browser may call it by either name.
  private Set<String> origins() {
    return parts
        .config()
        .desk()
        .origin()
        .map(Set::of)
        .orElseGet(() -> Set.of(local("127.0.0.1"), local("localhost")));
  }

  private String local(String host) {
    return "http://" + host + ":" + parts.ports().get().desk();
  }
}
