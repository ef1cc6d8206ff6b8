package org.hakimtoto.gateway.api.cases;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.clock.Basis;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.indicators.IndicatorApi;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.ReadAudit;
import org.hakimtoto.store.cases.CaseClocks;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.duplicate.SuggestDuplicates;
import org.hakimtoto.store.roster.CaseAssignments;
import org.hakimtoto.store.roster.UnitDirectory;

/// What is seen of a case beside its file, and of all cases together: clocks, cases that may be the
/// same, what happened, who looked, and the numbers for planning.
public final class CaseViews {
  private final ReadCases reads;
  private final CaseClocks clocks;
  private final SuggestDuplicates duplicates;
  private final IndicatorApi indicators;
  private final Audit audit;
  private final InstantSource clock;

  public CaseViews(Sealing sealing, Audit audit, IndicatorApi indicators, InstantSource clock) {
    this.reads = new ReadCases(sealing);
    this.clocks = new CaseClocks(sealing);
    this.duplicates = new SuggestDuplicates(sealing);
    this.indicators = indicators;
    this.audit = audit;
    this.clock = clock;
  }

  private record Clocks(List<Clock> clocks) {}

  private record Clock(
      String name,
      Basis basis,
      Instant startedAt,
      Instant due,
      boolean overdue,
      boolean certain,
      Optional<Instant> next) {
    static Clock of(RunningClock running, Instant now) {
      return new Clock(
          running.name(),
          running.basis(),
          running.startedAt(),
          running.due(),
          running.overdue(now),
          running.certain(),
          running.next());
    }
  }

  private record Duplicates(List<Suggestion> suggestions) {}

  private record Suggestion(
      CaseReference reference, Optional<String> holder, int score, List<String> reasons) {
    static Suggestion of(SuggestDuplicates.Suggested found, Map<UUID, String> units) {
      return new Suggestion(
          found.other(),
          found.holder().map(units::get),
          found.score(),
          List.of(found.reasons().split(" ")));
    }
  }

  private record Printed(
      Instant printedAt, CaseAssignments.Assigned by, CaseJson file, List<Clock> clocks) {}

  private record History(List<HistoryJson> events) {}

  private record Looks(List<ReadAudit.Look> looks) {}

  public Map<String, Operation> works() {
    return Map.of(
        "listClocks", Operation.audited(this::clocks),
        "listDuplicates", Operation.audited(this::duplicates),
        "listHistory", Operation.audited(this::history),
        "printCase", Operation.audited(this::print),
        "listLooks", Operation.audited(this::looks),
        "readIndicators", Operation.counts(this::indicators));
  }

  private CaseView view(Tx tx, ApiRequest call, Officer officer) {
    return reads
        .read(tx, officer, call.reference(), Channel.API, clock.instant())
        .orElseThrow(Problem.NO_SUCH_CASE::trouble);
  }

  private ApiReply clocks(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    Instant now = clock.instant();
    return ApiReply.ok(
        new Clocks(clocks.running(tx, view.id()).stream().map(one -> Clock.of(one, now)).toList()));
  }

  private ApiReply duplicates(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    var found =
        duplicates.of(tx, officer, view.id()).stream()
            .filter(one -> !view.file().apart().contains(one.id()))
            .toList();
    Map<UUID, String> units =
        UnitDirectory.codes(tx, found.stream().flatMap(one -> one.holder().stream()).toList());
    return ApiReply.ok(
        new Duplicates(found.stream().map(one -> Suggestion.of(one, units)).toList()));
  }

  /// What a printed page holds is read as any look is; that it left the desk is audited besides.
  private ApiReply print(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    Instant now = clock.instant();
    var printed =
        new Printed(
            now,
            new CaseAssignments.Assigned(officer.id(), officer.role(), officer.unit().code()),
            CaseJson.of(tx, view, reads.reportersNumber(tx, officer, view, Channel.API)),
            clocks.running(tx, view.id()).stream().map(one -> Clock.of(one, now)).toList());
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.empty(),
            "case.print",
            Channel.API,
            Optional.of(view.id()),
            "told"));
    return ApiReply.ok(printed);
  }

  private ApiReply history(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    return ApiReply.ok(new History(HistoryJson.of(tx, view.events())));
  }

  /// Only who decides about access sees who looked.
  private ApiReply looks(Tx tx, ApiRequest call, Officer officer) {
    CaseView view = view(tx, call, officer);
    if (!CaseAccess.may(officer, view.file().parties(), Permission.DECIDE, clock.instant())) {
      return Problem.refused(org.hakimtoto.core.casefile.Refusal.NOT_ALLOWED).reply();
    }
    return ApiReply.ok(new Looks(ReadAudit.ofCase(tx, view.id())));
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
