package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.indicators.IndicatorApi;
import org.hakimtoto.store.audit.ReadAudit;
import org.hakimtoto.store.cases.CaseClocks;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.duplicate.SuggestDuplicates;

/// What is seen of a case beside its file, and of all cases together: clocks, cases that may be the
/// same, what happened, who looked, and the numbers for planning.
final class CaseViews {
  private final ReadCases reads;
  private final CaseClocks clocks;
  private final SuggestDuplicates duplicates;
  private final IndicatorApi indicators;
  private final InstantSource clock;

  CaseViews(Sealing sealing, Supplier<UUID> ids, IndicatorApi indicators, InstantSource clock) {
    this.reads = new ReadCases(sealing);
    this.clocks = new CaseClocks(sealing, ids);
    this.duplicates = new SuggestDuplicates(sealing);
    this.indicators = indicators;
    this.clock = clock;
  }

  Map<String, Operation> works() {
    return Map.of(
        "listClocks", Operation.audited(this::clocks),
        "listDuplicates", Operation.audited(this::duplicates),
        "listHistory", Operation.audited(this::history),
        "listLooks", Operation.audited(this::looks),
        "readIndicators", Operation.reads(this::indicators));
  }

  private CaseView view(Tx tx, ApiRequest call, Officer officer) {
    return reads
        .read(tx, officer, call.reference(), Channel.API, clock.instant())
        .orElseThrow(Problem.NO_SUCH_CASE::trouble);
  }

  private ApiReply clocks(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    Instant now = clock.instant();
    var all = new JsonArray();
    clocks.running(tx, view.id()).forEach(running -> all.add(clock(running, now)));
    return ApiReply.ok(new JsonObject().put("clocks", all));
  }

  private static JsonObject clock(RunningClock running, Instant now) {
    var json =
        new JsonObject()
            .put("name", running.name())
            .put("basis", WireNames.of(running.basis()))
            .put("started_at", running.startedAt().toString())
            .put("due", running.due().toString())
            .put("overdue", running.overdue(now))
            .put("certain", running.certain());
    running.next().ifPresent(next -> json.put("next", next.toString()));
    return json;
  }

  private ApiReply duplicates(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    var all = new JsonArray();
    duplicates
        .of(tx, officer, view.id())
        .forEach(found ->
            all.add(
                new JsonObject()
                    .put("reference", found.other().shown())
                    .put("score", found.score())
                    .put("reasons", new JsonArray(List.of(found.reasons().split(" "))))));
    return ApiReply.ok(new JsonObject().put("suggestions", all));
  }

  private ApiReply history(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    return ApiReply.ok(new JsonObject().put("events", HistoryJson.of(tx, view.events())));
  }

  /// Only who decides about access sees who looked.
  private ApiReply looks(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    if (!CaseAccess.may(officer, view.file().parties(), Permission.DECIDE, clock.instant())) {
      return Problem.refused(org.hakimtoto.core.casefile.Refusal.NOT_ALLOWED).reply();
    }
    var all = new JsonArray();
    ReadAudit.ofCase(tx, view.id()).forEach(look -> all.add(look(look)));
    return ApiReply.ok(new JsonObject().put("looks", all));
  }

  private static JsonObject look(ReadAudit.Look look) {
    var json =
        new JsonObject()
            .put("at", look.at().toString())
            .put("action", look.action())
            .put("channel", look.channel().wire())
            .put("outcome", look.outcome());
    look.officer().ifPresent(officer -> json.put("officer", officer.toString()));
    look.role().ifPresent(role -> json.put("role", role));
    look.unit().ifPresent(unit -> json.put("unit", unit));
    return json;
  }

  private ApiReply indicators(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    boolean smallCells = call.client().may(ApiScope.INDICATORS_SMALL_CELLS);
    return switch (indicators.answer(tx, call.query(), smallCells)) {
      case IndicatorApi.Answer.Body body -> new ApiReply(200, body.type(), "", body.text());
      case IndicatorApi.Answer.BadQuestion refused ->
          Problem.invalid("query", "", refused.why()).reply();
    };
  }
}
