package org.hakimtoto.gateway.api.registers;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerRules;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.AreaJson;
import org.hakimtoto.gateway.api.operation.Cursors;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.registry.NewHolidays;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtHolidays;
import org.hakimtoto.store.reference.UnitDraft;
import org.hakimtoto.store.roster.Administrators;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.UnitDirectory;
import org.hakimtoto.store.roster.Units;

/// Units, officers and holidays, by the API.
public final class Registers {
  private static final Problem UNIT_TAKEN =
      Problem.of(409, "unit-taken", "A unit has that code already", "");
  private static final Problem HOLIDAY_KNOWN =
      Problem.of(409, "holiday-known", "That day is a holiday already", "");

  private final Officers officers;
  private final Units units;
  private final NewHolidays holidays;
  private final Cursors cursors;
  private final Gazetteer gazetteer;

  public Registers(Stores stores, Cursors cursors, Gazetteer gazetteer, NewHolidays holidays) {
    this.officers = stores.officers();
    this.cursors = cursors;
    this.gazetteer = gazetteer;
    this.units = new Units(stores.sealing(), stores.ids());
    this.holidays = holidays;
  }

  private record UnitsPage(List<UnitJson> units, Optional<String> next) {}

  private record UnitJson(String code, Agency agency, String name, AreaJson area) {
    static UnitJson of(Unit unit) {
      return new UnitJson(unit.code(), unit.agency(), unit.name(), AreaJson.of(unit.area()));
    }
  }

  private record OfficersPage(List<OfficerJson> officers, Optional<String> next) {}

  /// @param phone all but its end and its country hidden
  private record OfficerJson(
      UUID officer, Role role, String unit, Language language, String phone) {
    static OfficerJson of(Officer officer) {
      String phone = officer.phone().e164();
      return new OfficerJson(
          officer.id(),
          officer.role(),
          officer.unit().code(),
          officer.language(),
          phone.substring(0, 4) + "*****" + phone.substring(phone.length() - 2));
    }
  }

  private record Holidays(List<HolidayJson> holidays) {}

  private record HolidayJson(LocalDate day, String name) {
    static HolidayJson of(Holiday holiday) {
      return new HolidayJson(holiday.date(), holiday.name());
    }
  }

  private record NewHoliday(HolidayJson holiday, List<HitJson> hearingsHit) {}

  private record HitJson(CaseReference reference, UUID hearing, String court, Instant when) {
    static HitJson of(CourtHolidays.Hit hit) {
      return new HitJson(hit.reference(), hit.hearing(), hit.court(), hit.at());
    }
  }

  public Map<String, Operation> works() {
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
            call.number("county").orElse(0),
            call.asked("q").orElse(""));
    String after = cursors.place(call).orElse("");
    List<Unit> found = UnitDirectory.list(tx, filter, after, call.limit() + 1);
    return page(call, found, UnitJson::of, Unit::code, UnitsPage::new);
  }

  private ApiReply addUnit(Tx tx, ApiRequest call, Optional<Officer> officer) {
    var draft =
        new UnitDraft(
            call.body().getString("code"),
            WireNames.value(Agency.class, call.body().getString("agency")),
            call.body().getString("name").strip(),
            area(call.body().getJsonObject("area")));
    Optional<Officer> administrator = administrator(tx, officer);
    var unit = new Unit(new UUID(0, 0), draft.code(), draft.agency(), draft.name(), draft.area());
    within(administrator, unit);
    var by = new Units.By(administrator.map(Officer::id), Channel.API);
    return switch (units.add(tx, draft, by)) {
      case Units.UnitChange.Done done -> ApiReply.created(UnitJson.of(done.unit().unit()));
      case Units.UnitChange.NotChanged _ -> UNIT_TAKEN.reply();
    };
  }

  private static Optional<Officer> administrator(Tx tx, Optional<Officer> officer) {
    return officer.filter(one -> Administrators.is(tx, one.id()));
  }

  private static void within(Optional<Officer> administrator, Unit unit) {
    if (administrator.filter(one -> !OfficerRules.administers(one.unit(), unit)).isPresent()) {
      throw Problem.NOT_YOUR_PLACE.trouble();
    }
  }

  /// An administrator names a unit, and is told of their own alone.
  private ApiReply officers(Tx tx, ApiRequest call, Optional<Officer> officer) {
    UUID after = cursors.place(call).map(UUID::fromString).orElse(new UUID(0, 0));
    Optional<String> code = call.asked("unit");
    Optional<Unit> named = code.flatMap(c -> UnitDirectory.byCode(tx, c));
    administrator(tx, officer)
        .ifPresent(
            one -> within(Optional.of(one), named.orElseThrow(Problem.NOT_YOUR_PLACE::trouble)));
    Optional<UUID> unit = named.map(Unit::id);
    List<Officer> found =
        code.isPresent() && unit.isEmpty()
            ? List.of()
            : officers.list(tx, unit, after, call.limit() + 1);
    return page(call, found, OfficerJson::of, one -> one.id().toString(), OfficersPage::new);
  }

  private ApiReply holidays(Tx tx, ApiRequest call, Optional<Officer> nobody) {
    return ApiReply.ok(
        new Holidays(
            holidays.ofYear(tx, call.number("year").orElseThrow()).stream()
                .map(HolidayJson::of)
                .toList()));
  }

  private ApiReply addHoliday(Tx tx, ApiRequest call, Optional<Officer> officer) {
    // a holiday is the whole country's
    if (administrator(tx, officer)
        .filter(one -> one.unit().area().level() != Area.Level.COUNTRY)
        .isPresent()) {
      throw Problem.NOT_YOUR_PLACE.trouble();
    }
    var holiday =
        new Holiday(new RequestBody(call.body()).day("day"), call.body().getString("name").strip());
    var hits = holidays.add(tx, holiday, officer, Channel.API).orElseThrow(HOLIDAY_KNOWN::trouble);
    return ApiReply.created(
        new NewHoliday(HolidayJson.of(holiday), hits.stream().map(HitJson::of).toList()));
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

  private <T, J> ApiReply page(
      ApiRequest call,
      List<T> found,
      Function<T, J> write,
      Function<T, String> place,
      BiFunction<List<J>, Optional<String>, Record> body) {
    List<T> page = found.subList(0, Math.min(found.size(), call.limit()));
    Optional<String> next =
        found.size() > page.size()
            ? Optional.of(cursors.after(call, place.apply(page.getLast())))
            : Optional.empty();
    return ApiReply.ok(body.apply(page.stream().map(write).toList(), next));
  }
}
