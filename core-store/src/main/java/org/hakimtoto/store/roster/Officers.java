package org.hakimtoto.store.roster;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Routing.Answering;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Tx;

/// The roster as it stands now: retired officers and units are not in it, nor is who has lost the
/// phone, nor are administrators.
public final class Officers {
  /// More officers of one unit are not told of one event; the rest learn of it from the unit.
  public static final int MAX_TOLD_PER_UNIT = 10;

  public static final String SELECT =
      "select o.id, o.role, o.language, o.phone, "
          + Units.COLUMNS
          + """
           from officer o join unit u on u.id = o.unit_id
           where o.retired_at is null and o.suspended_at is null and u.retired_at is null
             and o.administrator_since is null
          """;

  /// The next unit with an officer is this one: one step into the index. Whether there is an
  /// officer of the unit, asked plainly, is looked for through the whole roster where units are
  /// large.
  private static final String STAFFED =
      """
      , (select o.unit_id from officer o
          where o.unit_id >= u.id and o.retired_at is null and o.suspended_at is null
            and o.administrator_since is null
          order by o.unit_id limit 1) is not distinct from u.id
          as staffed
      """;

  private static final String ANSWERING =
      "select "
          + Units.COLUMNS
          + STAFFED
          + """
            from unit u
           where u.retired_at is null
             and u.county in (0, $1) and u.sub_county in (0, $2) and u.location in (0, $3)
             and u.region in (0, $4) and (u.county <> 0 or $1 <> 99)
          """;

  /// The same for many places: by the number of the place.
  private static final String OF_PLACES =
      "select p.place::integer as place, "
          + Units.COLUMNS
          + STAFFED
          + """
            from unnest($1::smallint[], $2::smallint[], $3::integer[], $4::smallint[])
                   with ordinality as p(county, sub_county, location, region, place)
            join unit u
              on u.retired_at is null
             and u.county in (0, p.county) and u.sub_county in (0, p.sub_county)
             and u.location in (0, p.location) and u.region in (0, p.region)
             and (u.county <> 0 or p.county <> 99)
          """;

  private static final String OF_UNITS =
      "select found.* from unnest($1::uuid[]) as wanted(id) cross join lateral ("
          + SELECT
          + " and o.unit_id = wanted.id order by o.id limit "
          + MAX_TOLD_PER_UNIT
          + ") found order by found.id";

  private final Sealing sealing;
  private final LookedUp lookedUp;

  public Officers(Sealing sealing) {
    this(sealing, LookedUp.NOTHING);
  }

  private Officers(Sealing sealing, LookedUp lookedUp) {
    this.sealing = sealing;
    this.lookedUp = lookedUp;
  }

  /// The same for the work of one transaction on many cases: whose a place is and who is of a unit
  /// is looked up once. Not to be kept beyond it: it learns of no change.
  public Officers remembering() {
    return new Officers(sealing, LookedUp.once());
  }

  /// Looks up in one go who answers for these places. Serves only whoever is [#remembering].
  public void learnPlaces(Tx tx, Collection<Area> places) {
    lookedUp.learnPlaces(askAnswering(tx, List.copyOf(places)).get());
  }

  /// Looks up in one go who is of these units. Serves only whoever is [#remembering].
  public void learnUnits(Tx tx, Collection<Unit> units) {
    UUID[] ids = units.stream().map(Unit::id).distinct().toArray(UUID[]::new);
    var found = new HashMap<UUID, List<Officer>>();
    for (UUID id : ids) {
      found.put(id, new ArrayList<>());
    }
    tx.rows(OF_UNITS, (Object) ids).stream()
        .map(this::officer)
        .forEach(one -> found.computeIfAbsent(one.unit().id(), _ -> new ArrayList<>()).add(one));
    lookedUp.learnUnits(found);
  }

  /// Those who look after the roster and are nobody here.
  public Administrators administrators() {
    return new Administrators(sealing);
  }

  /// The officer whose registered number this is.
  public Optional<Officer> byPhone(Tx tx, PhoneNumber phone) {
    return tx.one(
            SELECT + " and o.phone_index = any(haki_either($1))",
            Buffer.buffer(sealing.phoneIndex(phone)))
        .map(this::officer);
  }

  /// Whose registered number this is, be it an administrator's.
  public Optional<Registered> registered(Tx tx, PhoneNumber phone) {
    return Registered.of(tx, sealing, phone);
  }

  /// The same of many, in the order of the numbers.
  public List<Optional<Registered>> registered(Tx tx, List<PhoneNumber> phones) {
    return Registered.among(tx, sealing, phones);
  }

  /// Sends for those of these numbers that are registered.
  public Supplier<Map<PhoneNumber, Officer>> byPhones(Tx tx, Collection<PhoneNumber> phones) {
    var asked =
        tx.ask(
            SELECT + " and o.phone_index = any($1::bytea[])",
            (Object)
                phones.stream()
                    .flatMap(phone -> Sent.either(sealing.phoneIndex(phone)).stream())
                    .map(Buffer::buffer)
                    .toArray(Buffer[]::new));
    return () ->
        asked.get().stream()
            .map(this::officer)
            .collect(Collectors.toMap(Officer::phone, Function.identity()));
  }

  public Optional<Officer> byId(Tx tx, UUID id) {
    return tx.one(SELECT + " and o.id = $1", id).map(this::officer);
  }

  /// Where the officer of a staff number works.
  public Optional<Area> areaOfStaff(Tx tx, StaffNumber staff) {
    return tx.one(
            SELECT + " and o.staff_index = any(haki_either($1))",
            Buffer.buffer(sealing.staffIndex(staff)))
        .map(this::officer)
        .map(officer -> officer.unit().area());
  }

  /// Who reported a case; empty: nobody of the roster.
  public Optional<Officer> reporterOf(Tx tx, UUID caseId) {
    return tx.one("select reported_by from case_file where id = $1", caseId)
        .flatMap(row -> Optional.ofNullable(row.getUUID("reported_by")))
        .flatMap(id -> byId(tx, id));
  }

  /// The first [#MAX_TOLD_PER_UNIT] officers of a unit.
  public List<Officer> ofUnit(Tx tx, Unit unit) {
    return lookedUp.ofUnit(unit, () -> readUnit(tx, unit));
  }

  private List<Officer> readUnit(Tx tx, Unit unit) {
    return tx
        .rows(SELECT + " and o.unit_id = $1 order by o.id limit " + MAX_TOLD_PER_UNIT, unit.id())
        .stream()
        .map(this::officer)
        .toList();
  }

  /// Who of a unit is told of a case: the officer it was given to, while that one is there; else
  /// who accepted it; before, and when both are gone, all of the unit. Nobody of a unit that must
  /// not see the case.
  public List<Officer> answering(Tx tx, UUID caseId, Unit unit) {
    if (hidden(tx, caseId, unit)) {
      return List.of();
    }
    Optional<Officer> accepted =
        tx.one(
                SELECT
                    + """
                      and o.unit_id = $1
                      and o.id in (select unnest(array[t.assigned_officer, t.accepted_officer])
                                     from case_unit t where t.unit_id = $1 and t.case_id = $2)
                    order by o.id = (select t.assigned_officer from case_unit t
                                      where t.unit_id = $1 and t.case_id = $2) desc nulls last
                    limit 1
                    """,
                unit.id(),
                caseId)
            .map(this::officer);
    return accepted.map(List::of).orElseGet(() -> ofUnit(tx, unit));
  }

  private static boolean hidden(Tx tx, UUID caseId, Unit unit) {
    return tx.one(
            "select 1 from case_hidden where case_id = $1 and unit_id = $2", caseId, unit.id())
        .isPresent();
  }

  /// At most `limit` officers in the order of their ids, those after `after`, of one unit or of
  /// any.
  public List<Officer> list(Tx tx, Optional<UUID> unit, UUID after, int limit) {
    return tx
        .rows(
            SELECT
                + " and o.id > $1 and ($2::uuid is null or o.unit_id = $2) order by o.id limit $3",
            after,
            unit.orElse(null),
            limit)
        .stream()
        .map(this::officer)
        .toList();
  }

  /// The units with at least one officer that answer for a place at any level.
  public List<Unit> staffedUnitsAnswering(Tx tx, Area place) {
    return staffed(unitsAnswering(tx, place));
  }

  /// The same of many places, sent for with one question.
  ///
  /// @param places each once
  public Supplier<Map<Area, List<Unit>>> askStaffedUnits(Tx tx, List<Area> places) {
    var asked = askAnswering(tx, places);
    return () ->
        asked.get().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, place -> staffed(place.getValue())));
  }

  /// All units that answer for each of these places, none included.
  private static Supplier<Map<Area, List<Answering>>> askAnswering(Tx tx, List<Area> places) {
    var asked =
        tx.ask(
            OF_PLACES,
            Tx.columns(
                places.stream().map(place -> Tx.row(levels(place))).toList(),
                Short.class,
                Short.class,
                Integer.class,
                Short.class));
    return () -> {
      var found = new HashMap<Area, List<Answering>>();
      places.forEach(place -> found.put(place, new ArrayList<>()));
      for (Row row : asked.get()) {
        Area place = places.get(row.getInteger("place") - 1);
        found.computeIfAbsent(place, _ -> new ArrayList<>()).add(answering(row));
      }
      return found;
    };
  }

  private static List<Unit> staffed(List<Answering> units) {
    return units.stream().filter(Answering::staffed).map(Answering::unit).toList();
  }

  private static Answering answering(Row row) {
    return new Answering(unit(row), row.getBoolean("staffed"));
  }

  private static Object[] levels(Area place) {
    return new Object[] {
      (short) place.county(), (short) place.subCounty(), place.location(), Units.regionCode(place)
    };
  }

  /// The units with a coordinator of the children's services that answer for a place at any level.
  public List<Unit> coordinatingUnits(Tx tx, Area place) {
    return tx
        .rows(
            ANSWERING
                + """
                 and exists (select 1 from officer o
                              where o.unit_id = u.id and o.role = 'CHILDREN_COORDINATOR'
                                and o.retired_at is null and o.suspended_at is null
                                and o.administrator_since is null)
                """,
            (short) place.county(),
            (short) place.subCounty(),
            place.location(),
            Units.regionCode(place))
        .stream()
        .map(Officers::unit)
        .toList();
  }

  /// All units in service that answer for a place at any level, up to the country, and whether they
  /// have an officer.
  public List<Answering> unitsAnswering(Tx tx, Area place) {
    return lookedUp.answering(place, () -> readAnswering(tx, place));
  }

  private static List<Answering> readAnswering(Tx tx, Area place) {
    return tx.rows(ANSWERING, levels(place)).stream().map(Officers::answering).toList();
  }

  /// The units that take part in a case, in service.
  public List<Unit> unitsTakingPart(Tx tx, UUID caseId) {
    return tx
        .rows(
            "select "
                + Units.COLUMNS
                + " from case_unit t join unit u on u.id = t.unit_id"
                + " where t.case_id = $1 and u.retired_at is null order by u.code",
            caseId)
        .stream()
        .map(Officers::unit)
        .toList();
  }

  /// The children's office that answers for a place and has an officer, the finest there is.
  public Optional<Unit> childrensOffice(Tx tx, Area place) {
    return Routing.responsible(place, staffedUnitsAnswering(tx, place));
  }

  /// A unit by its id, retired ones included.
  public Optional<Unit> unitById(Tx tx, UUID id) {
    return unitOf(tx, id);
  }

  /// Units by their ids, retired ones included.
  public static Map<UUID, Unit> unitsOf(Tx tx, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return tx
        .rows(
            "select " + Units.COLUMNS + " from unit u where u.id = any($1::uuid[])",
            (Object) ids.toArray(UUID[]::new))
        .stream()
        .map(Officers::unit)
        .collect(Collectors.toMap(Unit::id, unit -> unit));
  }

  public static Optional<Unit> unitOf(Tx tx, UUID id) {
    return tx.one("select " + Units.COLUMNS + " from unit u where u.id = $1", id)
        .map(Officers::unit);
  }

  /// A unit of a row that has [Units#COLUMNS].
  public static Unit unit(Row row) {
    return new Unit(
        row.getUUID("unit_id"),
        row.getString("code"),
        Agency.valueOf(row.getString("agency")),
        row.getString("name"),
        Region.ofCode(row.getInteger("region")).map(Area::ofRegion).orElseGet(() -> area(row)));
  }

  /// The area of a row that has none wider than a county but the country, as a case's place.
  public static Area area(Row row) {
    return new Area(
        row.getInteger("county"), row.getInteger("sub_county"), row.getInteger("location"));
  }

  private Officer officer(Row row) {
    return officer(sealing, row);
  }

  static Officer officer(Sealing sealing, Row row) {
    UUID id = row.getUUID("id");
    return new Officer(
        id,
        Role.valueOf(row.getString("role")),
        unit(row),
        new Language(row.getString("language")),
        sealing.openPhone("officer", id, row.getBuffer("phone").getBytes()));
  }
}
