package org.hakimtoto.gateway.api.cases;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PlaceSearch;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.AreaJson;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.SameChild;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// A new report of a child, from an officer's desk or from another institution's program: filed,
/// routed and told as one by phone. And the search for its place.
public final class ReportOperations {
  private final FileReport reports;
  private final SameChild sameChild;
  private final Officers officers;
  private final ReportReader reader;
  private final Gazetteer gazetteer;
  private final InstantSource clock;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public ReportOperations(
      Stores stores, Gazetteer gazetteer, IntSupplier serials, InstantSource clock) {
    this.reports = new FileReport(stores.database(), stores.sealing(), stores.ids(), serials);
    this.sameChild = new SameChild(stores.sealing(), stores.ids());
    this.officers = stores.officers();
    this.reader = new ReportReader(gazetteer);
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /// @param told the offices that are alerted, the responsible one first
  /// @param another whether a report like it came that day
  private record Filed(
      CaseReference reference, Urgency urgency, Track track, List<Told> told, boolean another) {}

  private record Told(String unit, String name, Routing.Reason reason) {
    static Told of(Routing.Told told) {
      return new Told(told.unit().code(), told.unit().name(), told.reason());
    }
  }

  private record Places(List<Place> places) {}

  /// @param within what it lies in, from the inside out
  /// @param said the sub-location, which the place does not tell
  private record Place(String name, String within, AreaJson place, Optional<String> said) {}

  public Map<String, Operation> works() {
    return Map.of(
        "fileReport", Operation.changes(this::file), "findPlaces", Operation.reads(this::places));
  }

  private ApiReply file(Tx tx, ApiRequest call, Optional<Officer> officer) {
    Report report = reader.read(call.body(), officer);
    List<Told> told =
        Routing.told(
                report.place(),
                Triage.urgency(report),
                officers.staffedUnitsAnswering(tx, report.place()))
            .stream()
            .map(Told::of)
            .toList();
    FileReport.Filed filed =
        joined(tx, call, report, officer)
            .orElseGet(() -> reports.file(tx, report, Channel.API, clock.instant()));
    return ApiReply.created(
        new Filed(
            filed.reference(),
            Triage.urgency(report),
            Triage.track(report),
            told,
            another(tx, officer, filed)));
  }

  /// A reference that leads nowhere must not keep a child's report from being filed.
  private Optional<FileReport.Filed> joined(
      Tx tx, ApiRequest call, Report report, Optional<Officer> officer) {
    return Optional.ofNullable(call.body().getString("told_by_phone"))
        .flatMap(CaseReference::parse)
        .flatMap(told ->
            officer.flatMap(
                by -> reports.join(tx, told, report, by, Channel.API, clock.instant())));
  }

  private boolean another(Tx tx, Optional<Officer> officer, FileReport.Filed filed) {
    return officer
        .map(by -> sameChild.twin(tx, by, filed.caseId(), Channel.API).isPresent())
        .orElseGet(() -> sameChild.alike(tx, filed.caseId(), Channel.API));
  }

  private ApiReply places(Tx tx, ApiRequest call, Optional<Officer> officer) {
    Area home = officer.map(by -> by.unit().area()).orElse(Area.COUNTRY);
    return ApiReply.ok(
        new Places(
            gazetteer.search().find(call.asked("q").orElse(""), home, 0).stream()
                .map(this::place)
                .toList()));
  }

  private Place place(PlaceSearch.Found found) {
    Area at = found.place();
    Optional<String> location =
        found.subLocation().flatMap(_ -> gazetteer.location(at.location())).map(Named::name);
    Optional<String> subCounty =
        gazetteer.subCounty(at.subCounty()).filter(_ -> at.location() > 0).map(Named::name);
    Optional<String> county = gazetteer.county(at.county()).map(Named::name);
    String within =
        String.join(
            ", ", List.of(location, subCounty, county).stream().flatMap(Optional::stream).toList());
    return new Place(found.name(), within, AreaJson.of(at), found.subLocation());
  }
}
