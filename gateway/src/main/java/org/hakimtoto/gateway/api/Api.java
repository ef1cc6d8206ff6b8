package org.hakimtoto.gateway.api;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.api.cases.CaseOperations;
import org.hakimtoto.gateway.api.cases.CaseViews;
import org.hakimtoto.gateway.api.cases.CommandReader;
import org.hakimtoto.gateway.api.cases.NoticeViews;
import org.hakimtoto.gateway.api.endpoint.ApiAuthenticator;
import org.hakimtoto.gateway.api.endpoint.ApiEndpoint;
import org.hakimtoto.gateway.api.endpoint.OperationDispatcher;
import org.hakimtoto.gateway.api.operation.Cursors;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.registers.CallTaskApi;
import org.hakimtoto.gateway.api.registers.CourtDayApi;
import org.hakimtoto.gateway.api.registers.Registers;
import org.hakimtoto.gateway.api.registers.Uploads;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.indicators.IndicatorApi;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.CauseLists;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.NewHolidays;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.roster.ImportRoster;

/// Puts the API's parts together.
public final class Api {
  private Api() {}

  /// @param clock of the house
  /// @param demo whether tokens that can be guessed are let in
  public record Parts(
      Vertx vertx,
      OffLoop offLoop,
      Metrics metrics,
      Database database,
      Sealing sealing,
      ImportRoster roster,
      Gazetteer gazetteer,
      Supplier<UUID> ids,
      InstantSource clock,
      boolean demo) {}

  public static ApiEndpoint door(Parts parts) {
    var cursors = new Cursors(parts.sealing());
    var change = new ChangeCase(parts.database(), parts.sealing(), parts.ids());
    var works = new HashMap<String, Operation>();
    works.putAll(
        new CaseOperations(
                change,
                new ReadCases(parts.sealing()),
                new CommandReader(parts.ids(), change),
                cursors,
                parts.clock())
            .works());
    var stores = new Stores(parts.database(), parts.sealing(), parts.ids());
    var holidays = new NewHolidays(stores, parts.clock());
    works.putAll(
        new Registers(parts.sealing(), cursors, parts.gazetteer(), holidays, parts.ids()).works());
    works.putAll(
        new CaseViews(
                parts.sealing(), new IndicatorApi(parts.gazetteer(), parts.clock()), parts.clock())
            .works());
    works.putAll(new CallTaskApi(parts.sealing(), parts.ids(), cursors, parts.clock()).works());
    works.putAll(new NoticeViews(parts.sealing(), parts.clock()).works());
    var causeLists = new CauseLists(parts.database(), parts.sealing(), change, parts.clock());
    works.putAll(new Uploads(causeLists, parts.roster(), parts.gazetteer()).works());
    works.putAll(
        new CourtDayApi(
                new CourtDays(
                    parts.database(), parts.sealing(), change, parts.ids(), parts.clock()))
            .works());
    return new ApiEndpoint(
        parts.vertx(),
        parts.offLoop(),
        parts.metrics(),
        new ApiAuthenticator(parts.database(), parts.demo()),
        new OperationDispatcher(parts.database(), parts.sealing(), works));
  }
}
