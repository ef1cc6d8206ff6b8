package org.hakimtoto.gateway.api.registers;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.conduct.ConductOutcome;
import org.hakimtoto.core.conduct.ConductReference;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductReport.ChildInDanger;
import org.hakimtoto.core.conduct.ConductReport.Conduct;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.AreaJson;
import org.hakimtoto.gateway.api.operation.Cursors;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.conduct.ConductReports;
import org.hakimtoto.store.conduct.ConductReports.Line;
import org.hakimtoto.store.conduct.ConductReports.Told;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Reports about chiefs and officers, by the API: for the coordinators of the office that reads
/// them. For anybody else there is none, whatever they ask.
public final class ConductApi {
  private static final Problem NO_SUCH_REPORT =
      Problem.of(404, "no-such-report", "No such report, or not one for you", "");
  private static final Problem CLOSED_BEFORE =
      Problem.of(409, "report-closed", "That report was closed already", "");

  private final ConductReports reports;
  private final Cursors cursors;
  private final InstantSource clock;

  public ConductApi(Sealing sealing, Cursors cursors, InstantSource clock) {
    this.reports = new ConductReports(sealing);
    this.cursors = cursors;
    this.clock = clock;
  }

  private record Page(List<LineJson> reports, Optional<String> next) {}

  private record LineJson(
      String reference, boolean urgent, Instant filedAt, Optional<ConductOutcome> outcome) {
    static LineJson of(Line line) {
      return new LineJson(line.reference().shown(), line.urgent(), line.filedAt(), line.outcome());
    }
  }

  private record ToldJson(
      String reference,
      boolean urgent,
      Instant filedAt,
      ReportedOffice whom,
      Conduct what,
      ChildInDanger childInDanger,
      AreaJson place,
      Optional<CallbackJson> callback,
      Optional<ConductOutcome> outcome,
      Optional<Instant> closedAt,
      Optional<String> note) {
    static ToldJson of(Told told) {
      ConductReport report = told.report();
      return new ToldJson(
          told.line().reference().shown(),
          told.line().urgent(),
          told.line().filedAt(),
          report.whom(),
          report.what(),
          report.danger(),
          AreaJson.of(report.place()),
          report.callback().map(back -> new CallbackJson(back.phone(), back.language())),
          told.line().outcome(),
          told.closedAt(),
          told.note());
    }
  }

  private record CallbackJson(PhoneNumber phone, Language language) {}

  private record Ended(String reference, ConductOutcome outcome) {}

  public Map<String, Operation> works() {
    return Map.of(
        "listConductReports", Operation.audited(this::list),
        "readConductReport", Operation.audited(this::read),
        "closeConductReport", Operation.changesAsOfficer(this::close));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer officer) {
    boolean open = call.asked("state").filter("closed"::equals).isEmpty();
    List<Line> lines =
        reports.list(
            tx,
            officer,
            open,
            cursors.place(call).map(ConductApi::place),
            call.limit(),
            Channel.API);
    Optional<String> next =
        lines.size() == call.limit()
            ? Optional.of(
                cursors.after(call, lines.getLast().filedAt() + " " + lines.getLast().id()))
            : Optional.empty();
    return ApiReply.ok(new Page(lines.stream().map(LineJson::of).toList(), next));
  }

  private static ConductReports.Cursor place(String words) {
    String[] both = words.split(" ", 2);
    return new ConductReports.Cursor(Instant.parse(both[0]), UUID.fromString(both[1]));
  }

  private ApiReply read(Tx tx, ApiRequest call, Officer officer) {
    return reference(call)
        .flatMap(reference -> reports.read(tx, officer, reference, Channel.API, clock.instant()))
        .map(told -> ApiReply.ok(ToldJson.of(told)))
        .orElseGet(NO_SUCH_REPORT::reply);
  }

  private ApiReply close(Tx tx, ApiRequest call, Officer officer) {
    ConductReference reference = reference(call).orElseThrow(NO_SUCH_REPORT::trouble);
    ConductOutcome outcome =
        WireNames.value(ConductOutcome.class, call.body().getString("outcome"));
    String note = call.body().getString("note", "");
    return switch (reports.close(
        tx, officer, reference, outcome, note, Channel.API, clock.instant())) {
      case DONE -> ApiReply.ok(new Ended(reference.shown(), outcome));
      case DONE_BEFORE -> CLOSED_BEFORE.reply();
      case NOT_FOR_YOU -> NO_SUCH_REPORT.reply();
    };
  }

  /// A wrong check digit is an unknown report.
  private static Optional<ConductReference> reference(ApiRequest call) {
    return ConductReference.parse(call.path().getOrDefault("reference", ""));
  }
}
