package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.registry.NewHolidays;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.UnitDraft;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.UnitDirectory;
import org.hakimtoto.store.roster.Units;

/// Units, officers and holidays, by the API.
final class Registers {
  private static final Problem UNIT_TAKEN =
      Problem.of(409, "unit-taken", "A unit has that code already", "");
  private static final Problem HOLIDAY_KNOWN =
      Problem.of(409, "holiday-known", "That day is a holiday already", "");

  private static final Units.By BY_API = new Units.By(Optional.empty(), Channel.API);

  private final Officers officers;
  private final Units units;
  private final NewHolidays holidays;
  private final Cursors cursors;
  private final Gazetteer gazetteer;

  Registers(
      Sealing sealing,
      Cursors cursors,
      Gazetteer gazetteer,
      NewHolidays holidays,
      Supplier<UUID> ids) {
    this.officers = new Officers(sealing);
    this.cursors = cursors;
    this.gazetteer = gazetteer;
    this.units = new Units(sealing, ids);
    this.holidays = holidays;
  }

  Map<String, Operation> works() {
    return Map.of(
        "listUnits", Operation.reads(this::units),
        "addUnit", Operation.changes(this::addUnit),
        "listOfficers", Operation.reads(this::officers),
        "listHolidays", Operation.reads(this::holidays),
        "addHoliday", Operation.changes(this::addHoliday));
  }

  private ApiReply units(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    var filter =
        new UnitDirectory.Filter(
            call.asked("agency").map(agency -> WireNames.value(Agency.class, agency)),
            call.number("county").orElse(0));
    String after = cursors.place(call).orElse("");
    List<Unit> found = UnitDirectory.list(tx, filter, after, call.limit() + 1);
    return page(call, "units", found, Registers::unit, Unit::code);
  }

  private ApiReply addUnit(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    var draft =
        new UnitDraft(
            call.body().getString("code"),
            WireNames.value(Agency.class, call.body().getString("agency")),
            call.body().getString("name").strip(),
            area(call.body().getJsonObject("area")));
    return switch (units.add(tx, draft, BY_API)) {
      case Units.UnitChange.Done done -> ApiReply.created(unit(done.unit().unit()));
      case Units.UnitChange.NotChanged _ -> UNIT_TAKEN.reply();
    };
  }

  private ApiReply officers(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    UUID after = cursors.place(call).map(UUID::fromString).orElse(new UUID(0, 0));
    Optional<String> code = call.asked("unit");
    Optional<UUID> unit = code.flatMap(c -> UnitDirectory.byCode(tx, c)).map(Unit::id);
    List<Officer> found =
        code.isPresent() && unit.isEmpty()
            ? List.of()
            : officers.list(tx, unit, after, call.limit() + 1);
    return page(call, "officers", found, Registers::officer, officer -> officer.id().toString());
  }

  private ApiReply holidays(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    var all = new JsonArray();
    holidays
        .ofYear(tx, call.number("year").orElseThrow())
        .forEach(holiday -> all.add(holiday(holiday)));
    return ApiReply.ok(new JsonObject().put("holidays", all));
  }

  private ApiReply addHoliday(Tx tx, ApiRequest call, Optional<Officer> officer) {
    var holiday =
        new Holiday(new RequestBody(call.body()).day("day"), call.body().getString("name").strip());
    var hits = new JsonArray();
    holidays
        .add(tx, holiday, officer, Channel.API)
        .orElseThrow(HOLIDAY_KNOWN::trouble)
        .forEach(hit ->
            hits.add(
                new JsonObject()
                    .put("reference", hit.reference().shown())
                    .put("hearing", hit.hearing().toString())
                    .put("court", hit.court())
                    .put("when", hit.at().toString())));
    return ApiReply.created(
        new JsonObject().put("holiday", holiday(holiday)).put("hearings_hit", hits));
  }

  /// The area must be one of the gazetteer, narrowed from the outside in.
  private Area area(JsonObject json) {
    int county = json.getInteger("county");
    int subCounty = json.getInteger("sub_county");
    Optional<Region> region =
        Optional.ofNullable(json.getString("region")).map(r -> WireNames.value(Region.class, r));
    return place(region, county, subCounty, json.getInteger("location"))
        .filter(area -> area.county() == county && area.subCounty() == subCounty)
        .filter(area -> region.isEmpty() || area.region().equals(region))
        .orElseThrow(
            Problem.invalid("body", "/area", "no such place, or not within that one")::trouble);
  }

  private Optional<Area> place(Optional<Region> region, int county, int subCounty, int location) {
    if (location > 0) {
      return gazetteer.areaOfLocation(location);
    }
    if (subCounty > 0) {
      return gazetteer.areaOfSubCounty(subCounty);
    }
    return Optional.of(
        county > 0 ? Area.ofCounty(county) : region.map(Area::ofRegion).orElse(Area.COUNTRY));
  }

  private <T> ApiReply page(
      ApiRequest call,
      String name,
      List<T> found,
      Function<T, JsonObject> write,
      Function<T, String> place) {
    List<T> page = found.subList(0, Math.min(found.size(), call.limit()));
    var list = new JsonArray();
    page.forEach(item -> list.add(write.apply(item)));
    var body = new JsonObject().put(name, list);
    if (found.size() > page.size()) {
      body.put("next", cursors.after(call, place.apply(page.getLast())));
    }
    return ApiReply.ok(body);
  }

  private static JsonObject unit(Unit unit) {
    return new JsonObject()
        .put("code", unit.code())
        .put("agency", WireNames.of(unit.agency()))
        .put("name", unit.name())
        .put("area", CaseJson.area(unit.area()));
  }

  private static JsonObject officer(Officer officer) {
    String phone = officer.phone().e164();
    return new JsonObject()
        .put("officer", officer.id().toString())
        .put("role", WireNames.of(officer.role()))
        .put("unit", officer.unit().code())
        .put("language", officer.language().code())
        .put("phone", phone.substring(0, 4) + "*****" + phone.substring(phone.length() - 2));
  }

  private static JsonObject holiday(Holiday holiday) {
    return new JsonObject().put("day", holiday.date().toString()).put("name", holiday.name());
  }
}
