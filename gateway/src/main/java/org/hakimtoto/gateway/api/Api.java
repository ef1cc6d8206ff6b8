package org.hakimtoto.gateway.api;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.api.cases.CaseOperations;
import org.hakimtoto.gateway.api.cases.CaseViews;
import org.hakimtoto.gateway.api.cases.CommandReader;
import org.hakimtoto.gateway.api.cases.NoticeViews;
import org.hakimtoto.gateway.api.cases.OfficeTodayApi;
import org.hakimtoto.gateway.api.cases.ReportOperations;
import org.hakimtoto.gateway.api.cases.SearchOperations;
import org.hakimtoto.gateway.api.endpoint.ApiAuthenticator;
import org.hakimtoto.gateway.api.endpoint.ApiEndpoint;
import org.hakimtoto.gateway.api.endpoint.OperationDispatcher;
import org.hakimtoto.gateway.api.endpoint.Turns;
import org.hakimtoto.gateway.api.intake.ComputerApi;
import org.hakimtoto.gateway.api.intake.IntakeApi;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Cursors;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.registers.ApprovalApi;
import org.hakimtoto.gateway.api.registers.CalendarApi;
import org.hakimtoto.gateway.api.registers.CallTaskApi;
import org.hakimtoto.gateway.api.registers.ConductApi;
import org.hakimtoto.gateway.api.registers.CourtDayApi;
import org.hakimtoto.gateway.api.registers.DisplayApi;
import org.hakimtoto.gateway.api.registers.MenuApi;
import org.hakimtoto.gateway.api.registers.OfficerApi;
import org.hakimtoto.gateway.api.registers.Registers;
import org.hakimtoto.gateway.api.registers.Uploads;
import org.hakimtoto.gateway.api.supervision.CarrierApi;
import org.hakimtoto.gateway.api.supervision.CaseMessagesApi;
import org.hakimtoto.gateway.api.supervision.DecisionOperations;
import org.hakimtoto.gateway.api.supervision.FigureOperations;
import org.hakimtoto.gateway.api.supervision.MessagesApi;
import org.hakimtoto.gateway.api.supervision.SupervisionApi;
import org.hakimtoto.gateway.api.supervision.TrialOperations;
import org.hakimtoto.gateway.book.MenuReload;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.indicators.DecisionApi;
import org.hakimtoto.gateway.indicators.IndicatorApi;
import org.hakimtoto.gateway.link.SubscriberAddress;
import org.hakimtoto.gateway.link.TestCall;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CauseLists;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.CourtRolls;
import org.hakimtoto.gateway.registry.NewHolidays;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.redis.Rates;
import org.hakimtoto.store.roster.ImportRoster;

/// Puts the API's parts together.
public final class Api {
  private static final String BELOW = "/v1/";

  private Api() {}

  /// The answer to a target of this port that nothing is at, as each part of it gives it.
  public static Reply unknown(String target) {
    if (!target.startsWith(BELOW)) {
      return Reply.NOT_FOUND;
    }
    ApiReply problem = Problem.NOT_FOUND.reply();
    return new Reply(problem.status(), problem.type(), problem.body());
  }

  /// @param kiswahili what the API says in English, and the same in Kiswahili
  /// @param texts the words of SMS
  /// @param twoCarriers whether a second carrier is configured
  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  /// @param clock of the house
  /// @param rates how often a client may ask
  /// @param demo whether tokens that can be guessed are let in
  /// @param atOnce how many requests are worked on at once
  /// @param addresses where subscribers may be
  /// @param tokens of 256 random bits, for addresses that open something
  public record Parts(
      Vertx vertx,
      OffLoop offLoop,
      Metrics metrics,
      Stores stores,
      ImportRoster roster,
      OfficerLives officers,
      Gazetteer gazetteer,
      Supplier<Map<String, String>> kiswahili,
      Supplier<Texts> texts,
      boolean twoCarriers,
      IntSupplier serials,
      MenuReload menus,
      InstantSource clock,
      Rates rates,
      boolean demo,
      int atOnce,
      Supplier<String> tokens,
      SubscriberAddress addresses) {}

  public static ApiEndpoint door(Parts parts) {
    Stores stores = parts.stores();
    Sealing sealing = stores.sealing();
    var cursors = new Cursors(sealing);
    var works = new HashMap<String, Operation>();
    works.putAll(
        new CaseOperations(
                stores.change(),
                stores.cases(),
                new CommandReader(stores.ids(), stores.change()),
                cursors,
                parts.clock())
            .works());
    works.putAll(
        new ReportOperations(stores, parts.gazetteer(), parts.serials(), parts.clock()).works());
    works.putAll(new OfficeTodayApi(sealing, parts.clock()).works());
    works.putAll(supervision(parts, cursors));
    works.putAll(new SearchOperations(sealing, parts.gazetteer(), parts.clock()).works());
    works.putAll(registers(parts, cursors));
    var approvals =
        new ApprovalApi(
            stores,
            parts.roster(),
            parts.officers(),
            parts.gazetteer(),
            TestCall.ofThisMachine(parts.vertx(), parts.addresses()),
            parts.clock());
    works.putAll(approvals.works());
    works.putAll(new OfficerApi(stores, parts.officers(), approvals).works());
    works.putAll(
        new CaseViews(
                sealing,
                stores.audit(),
                new IndicatorApi(parts.gazetteer(), parts.clock()),
                parts.clock())
            .works());
    works.putAll(
        new CallTaskApi(stores.change(), sealing, stores.ids(), cursors, parts.clock()).works());
    works.putAll(new ConductApi(sealing, cursors, parts.clock()).works());
    works.putAll(new NoticeViews(sealing, parts.clock()).works());
    works.putAll(courts(parts, approvals));
    works.putAll(new MenuApi(stores, parts.menus()).works());
    works.putAll(new ComputerApi(stores, parts.clock()).works());
    works.putAll(new IntakeApi(stores, works).works());
    return new ApiEndpoint(
        parts.vertx(),
        parts.offLoop(),
        parts.metrics(),
        new ApiAuthenticator(stores.database(), parts.rates(), parts.demo()),
        new OperationDispatcher(stores, works),
        new Turns(parts.atOnce()));
  }

  private static Map<String, Operation> supervision(Parts parts, Cursors cursors) {
    Stores stores = parts.stores();
    var steering = new CarrierSteering(stores.sealing());
    var works = new HashMap<String, Operation>();
    works.putAll(
        new SupervisionApi(stores.audit(), steering, parts.twoCarriers(), parts.clock()).works());
    works.putAll(new CarrierApi(stores, parts.twoCarriers()).works());
    works.putAll(
        new DecisionOperations(new DecisionApi(parts.gazetteer(), parts.kiswahili(), parts.clock()))
            .works());
    works.putAll(new FigureOperations(stores.audit()).works());
    works.putAll(new TrialOperations(parts.texts(), parts.clock()).works());
    works.putAll(new MessagesApi(stores, cursors, parts.clock()).works());
    works.putAll(new CaseMessagesApi(stores, parts.clock()).works());
    return works;
  }

  private static Map<String, Operation> courts(Parts parts, ApprovalApi approvals) {
    Stores stores = parts.stores();
    var works = new HashMap<String, Operation>();
    works.putAll(
        new Uploads(
                new CauseLists(stores, parts.clock()),
                parts.roster(),
                parts.officers(),
                parts.gazetteer(),
                approvals)
            .works());
    works.putAll(new CalendarApi(stores.audit(), stores.ids(), parts.tokens()).works());
    works.putAll(
        new CourtDayApi(new CourtDays(stores, parts.clock()), new CourtRolls(stores.audit()))
            .works());
    return works;
  }

  private static Map<String, Operation> registers(Parts parts, Cursors cursors) {
    Stores stores = parts.stores();
    var holidays = new NewHolidays(stores, parts.clock());
    var works = new HashMap<String, Operation>();
    works.putAll(new Registers(stores, cursors, parts.gazetteer(), holidays).works());
    works.putAll(new DisplayApi(stores).works());
    return works;
  }
}
