package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.cases.CaseNumbers;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.contact.ContactNumbers;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.UnitDirectory;

/// Cases as the contract writes them.
final class CaseJson {
  private final ReadCases.CaseView view;
  private final CaseFile file;
  private final Map<UUID, String> units;
  private final Map<UUID, CaseReference> linked;
  private final JsonArray contacts;

  private CaseJson(Tx tx, ReadCases.CaseView view) {
    this.view = view;
    this.file = view.file();
    this.units = UnitDirectory.codes(tx, unitsOf(file));
    this.linked = CaseNumbers.references(tx, file.linked());
    this.contacts = ContactJson.all(file, ContactNumbers.of(tx, view.id()));
  }

  static JsonObject file(Tx tx, ReadCases.CaseView view) {
    return new CaseJson(tx, view).whole();
  }

  /// @param units codes by id
  static JsonObject summary(ReadCases.CaseSummary summary, Map<UUID, String> units) {
    var json =
        new JsonObject()
            .put("reference", summary.reference().shown())
            .put("version", summary.version())
            .put("stage", WireNames.of(summary.stage()))
            .put("urgency", WireNames.of(summary.urgency()))
            .put("area", area(summary.county(), summary.subCounty(), summary.location()))
            .put("held", summary.held())
            .put("opened_at", summary.openedAt().toString())
            .put("updated_at", summary.changedAt().toString());
    summary.holder().map(units::get).ifPresent(code -> json.put("holder", code));
    summary.nextDate().ifPresent(date -> json.put("next_date", date.toString()));
    return json;
  }

  static JsonObject area(Area area) {
    var json = area(area.county(), area.subCounty(), area.location());
    area.region().ifPresent(region -> json.put("region", WireNames.of(region)));
    return json;
  }

  private static JsonObject area(int county, int subCounty, int location) {
    return new JsonObject()
        .put("county", county)
        .put("sub_county", subCounty)
        .put("location", location);
  }

  private JsonObject whole() {
    var json =
        new JsonObject()
            .put("reference", view.reference().shown())
            .put("version", file.version())
            .put("opened_at", file.openedAt().toString())
            .put("closed", file.closed())
            .put("stages", stages())
            .put("urgency", WireNames.of(file.urgency()))
            .put("report", report(file.report()))
            .put("units", codes(file.units()))
            .put("accepted_by", codes(file.acceptedBy()))
            .put("hearings", list(file.hearings().values(), Hearing::when, this::hearing))
            .put("transfers", list(file.transfers().values(), Transfer::left, this::transfer))
            .put("contacts", contacts)
            .put("references", references())
            .put("linked", linked())
            .put("withdrawal_asked", file.withdrawalAsked())
            .put("probation_report_due", file.probationReportDue())
            .put("access_asked", texts(file.accessAsked()))
            .put("grants", grants());
    file.holder().map(units::get).ifPresent(code -> json.put("holder", code));
    file.bornOn().ifPresent(day -> json.put("born_on", day.toString()));
    file.custody()
        .ifPresent(custody ->
            json.put(
                "custody",
                new JsonObject()
                    .put("kind", WireNames.of(custody.kind()))
                    .put("since", custody.since().toString())));
    return json;
  }

  private JsonArray stages() {
    var stages = new JsonArray();
    file.stages()
        .forEach((track, stage) ->
            stages.add(
                new JsonObject()
                    .put("track", WireNames.of(track))
                    .put("stage", WireNames.of(stage))));
    return stages;
  }

  private static JsonObject report(Report report) {
    var json =
        new JsonObject()
            .put("role", WireNames.of(report.role()))
            .put("danger", WireNames.of(report.danger()))
            .put("category", WireNames.of(report.category()))
            .put("within_three_days", WireNames.of(report.withinThreeDays()))
            .put("sex", WireNames.of(report.sex()))
            .put("place", area(report.place()))
            .put("place_listed", report.placeListed())
            .put("whereabouts", WireNames.of(report.whereabouts()))
            .put("guardian", guardian(report.guardian()));
    report.age().years().ifPresent(years -> json.put("age", years));
    if (!report.nameOrObNumber().isEmpty()) {
      json.put("name_or_ob_number", report.nameOrObNumber());
    }
    return json;
  }

  private static String guardian(Guardian guardian) {
    return switch (guardian) {
      case Guardian.Reachable _ -> "reachable";
      case Guardian.NotKnown _ -> "not-known";
      case Guardian.DoNotContact _ -> "do-not-contact";
    };
  }

  private JsonObject hearing(Hearing hearing) {
    var json =
        new JsonObject()
            .put("hearing", hearing.id().toString())
            .put("kind", WireNames.of(hearing.kind()))
            .put("when", hearing.when().toString())
            .put("version", hearing.version())
            .put("state", WireNames.of(hearing.state()));
    putUnit(json, "court", hearing.court());
    return json;
  }

  private JsonObject transfer(Transfer transfer) {
    var json =
        new JsonObject()
            .put("transfer", transfer.id().toString())
            .put("left", transfer.left().toString())
            .put("expected", transfer.expected().toString())
            .put("state", WireNames.of(transfer.state()));
    putUnit(json, "from", transfer.from());
    putUnit(json, "to", transfer.to());
    return json;
  }

  private void putUnit(JsonObject json, String field, UUID unit) {
    String code = units.get(unit);
    if (code != null) {
      json.put(field, code);
    }
  }

  private JsonArray references() {
    var references = new JsonArray();
    file.references()
        .forEach(reference ->
            references.add(
                new JsonObject()
                    .put("kind", WireNames.of(reference.kind()))
                    .put("value", reference.value())));
    return references;
  }

  private JsonArray linked() {
    var all = new JsonArray();
    linked.values().stream().map(CaseReference::shown).sorted().forEach(all::add);
    return all;
  }

  private JsonArray grants() {
    var grants = new JsonArray();
    file.grants()
        .forEach((officer, until) ->
            grants.add(
                new JsonObject()
                    .put("officer", officer.toString())
                    .put("until", until.toString())));
    return grants;
  }

  private JsonArray codes(Collection<UUID> ids) {
    var codes = new JsonArray();
    ids.stream().map(units::get).filter(java.util.Objects::nonNull).sorted().forEach(codes::add);
    return codes;
  }

  private static JsonArray texts(Collection<UUID> ids) {
    var texts = new JsonArray();
    ids.stream().map(UUID::toString).sorted().forEach(texts::add);
    return texts;
  }

  private static <T, K extends Comparable<? super K>> JsonArray list(
      Collection<T> all, Function<T, K> order, Function<T, JsonObject> write) {
    var list = new JsonArray();
    all.stream().sorted(Comparator.comparing(order)).map(write).forEach(list::add);
    return list;
  }

  private static Collection<UUID> unitsOf(CaseFile file) {
    var all = new HashSet<>(file.units());
    all.addAll(file.acceptedBy());
    file.holder().ifPresent(all::add);
    file.hearings().values().forEach(hearing -> all.add(hearing.court()));
    file.transfers()
        .values()
        .forEach(transfer -> {
          all.add(transfer.from());
          all.add(transfer.to());
        });
    return all;
  }
}
