package org.hakimtoto.gateway.api.supervision;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.supervision.Behind;
import org.hakimtoto.core.supervision.SupervisionReport;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.indicators.FigureJson;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.db.RowSecurity;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.supervision.OfficesBehind;
import org.hakimtoto.store.supervision.WallLook;

/// Who is behind, for supervisors of a county or of more. Never which child: that is asked of the
/// cases, and answered as far as row-level security goes.
public final class SupervisionApi {
  private static final Problem NO_SUPERVISOR =
      Problem.of(403, "no-supervisor", "Only for who looks over a county or more", "");
  private static final Problem OTHER_COUNTY =
      Problem.invalid("query", "county", "not one that you look over");

  private final Audit audit;
  private final InstantSource clock;
  private final CarrierSteering steering;
  private final boolean twoCarriers;

  public SupervisionApi(
      Audit audit, CarrierSteering steering, boolean twoCarriers, InstantSource clock) {
    this.audit = audit;
    this.steering = steering;
    this.twoCarriers = twoCarriers;
    this.clock = clock;
  }

  private record Report(
      Instant at,
      String of,
      boolean withheld,
      Optional<Integer> county,
      List<Line> lines,
      Map<String, Object> total) {}

  private record Line(
      String code, String name, Optional<Agency> agency, Map<String, Object> figures) {}

  public Map<String, Operation> works() {
    return Map.of(
        "readSupervision", Operation.audited(this::supervision),
        "readLive", Operation.audited(this::live));
  }

  private ApiReply supervision(Tx tx, ApiRequest call, Officer officer) {
    mustSupervise(officer);
    Instant now = clock.instant();
    OptionalInt county = call.number("county");
    county.ifPresent(code -> mustLookOver(officer, code));
    boolean offices = county.isPresent() || SupervisionReport.ofOffices(officer);
    Short[] counties =
        county.isPresent()
            ? new Short[] {(short) county.getAsInt()}
            : RowSecurity.counties(officer);
    var counts =
        offices
            ? OfficesBehind.offices(tx, officer, counties, now)
            : OfficesBehind.counties(tx, officer, now);
    audited(tx, officer, "supervision.read");
    var report = SupervisionReport.of(counts, offices, officer);
    return ApiReply.ok(
        new Report(
            now,
            report.offices() ? "offices" : "counties",
            report.withheld(),
            offices ? Optional.of(counties[0].intValue()) : Optional.empty(),
            report.lines().stream().map(SupervisionApi::line).toList(),
            figures(report.total())));
  }

  private ApiReply live(Tx tx, ApiRequest call, Officer officer) {
    mustSupervise(officer);
    Instant now = clock.instant();
    audited(tx, officer, "live.read");
    int county = SupervisionReport.ofOffices(officer) ? officer.unit().area().county() : 0;
    return ApiReply.ok(
        WallJson.of(
            WallLook.counts(tx, RowSecurity.counties(officer), now),
            WallCarrier.of(steering.read(tx), twoCarriers),
            county,
            now));
  }

  private static void mustSupervise(Officer officer) {
    if (!OfficerRules.supervises(officer, officer.unit())) {
      throw NO_SUPERVISOR.trouble();
    }
  }

  private static void mustLookOver(Officer officer, int county) {
    if (Arrays.stream(RowSecurity.counties(officer)).noneMatch(own -> own == county)) {
      throw OTHER_COUNTY.trouble();
    }
  }

  private void audited(Tx tx, Officer officer, String action) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.empty(),
            action,
            Channel.API,
            Optional.empty(),
            "told"));
  }

  private static Line line(SupervisionReport.Line line) {
    return new Line(line.code(), line.name(), line.agency(), figures(line.figures()));
  }

  private static Map<String, Object> figures(Map<Behind, Figure> figures) {
    var all = new LinkedHashMap<String, Object>();
    for (Behind what : Behind.values()) {
      Optional.ofNullable(figures.get(what))
          .ifPresent(
              figure -> all.put(WireNames.of(what).replace('-', '_'), FigureJson.of(figure)));
    }
    return all;
  }
}
