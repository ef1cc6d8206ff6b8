package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Routing.Answering;
import org.hakimtoto.core.roster.Routing.Reason;
import org.hakimtoto.core.roster.Routing.Told;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.core.value.Urgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingTest {
  private static final Area PLACE = new Area(47, 275, 1);
  private static final Unit CHILDREN_SUB = unit("c-sub", Agency.CHILDREN_SERVICES, sub(275));
  private static final Unit CHILDREN_COUNTY =
      unit("c-county", Agency.CHILDREN_SERVICES, Area.ofCounty(47));
  private static final Unit CHILDREN_KENYA =
      unit("c-kenya", Agency.CHILDREN_SERVICES, Area.COUNTRY);
  private static final Unit POLICE_LOCATION = unit("p-loc", Agency.POLICE, PLACE);
  private static final Unit POLICE_SUB = unit("p-sub", Agency.POLICE, sub(275));
  private static final List<Unit> ALL =
      List.of(CHILDREN_KENYA, POLICE_SUB, CHILDREN_COUNTY, POLICE_LOCATION, CHILDREN_SUB);

  @ParameterizedTest
  @EnumSource(
      value = Urgency.class,
      names = {"AMBER", "GREEN"})
  void the_office_and_the_police_desk_of_the_place_are_told(Urgency urgency) {
    assertThat(Routing.told(PLACE, urgency, ALL))
        .containsExactly(
            new Told(CHILDREN_SUB, Reason.RESPONSIBLE), new Told(POLICE_LOCATION, Reason.POLICE));
  }

  @Test
  void of_red_the_next_level_is_told_as_well() {
    assertThat(Routing.told(PLACE, Urgency.RED, ALL))
        .containsExactly(
            new Told(CHILDREN_SUB, Reason.RESPONSIBLE),
            new Told(POLICE_LOCATION, Reason.POLICE),
            new Told(CHILDREN_COUNTY, Reason.SUPERVISING));
  }

  @Test
  void without_staff_at_the_place_the_report_climbs() {
    assertThat(Routing.told(PLACE, Urgency.RED, List.of(CHILDREN_KENYA, CHILDREN_COUNTY)))
        .containsExactly(
            new Told(CHILDREN_COUNTY, Reason.RESPONSIBLE),
            new Told(CHILDREN_KENYA, Reason.SUPERVISING));
    assertThat(Routing.told(PLACE, Urgency.RED, List.of(CHILDREN_KENYA)))
        .containsExactly(new Told(CHILDREN_KENYA, Reason.RESPONSIBLE));
  }

  @Test
  void a_second_office_of_the_same_place_supervises_nobody() {
    var twin = unit("c-sub-2", Agency.CHILDREN_SERVICES, sub(275));

    assertThat(Routing.told(PLACE, Urgency.RED, List.of(twin, CHILDREN_SUB)))
        .containsExactly(new Told(CHILDREN_SUB, Reason.RESPONSIBLE));
  }

  /// Who is above whom, by the levels that have an officer.
  @ParameterizedTest(name = "a case of {0}, with {1}: {2}")
  @CsvSource({
    "LOCATION, LOCATION SUB_COUNTY COUNTY REGION COUNTRY, SUB_COUNTY COUNTY REGION COUNTRY",
    "SUB_COUNTY, LOCATION SUB_COUNTY COUNTY REGION COUNTRY, COUNTY REGION COUNTRY",
    "SUB_COUNTY, SUB_COUNTY REGION COUNTRY, REGION COUNTRY",
    "SUB_COUNTY, COUNTY COUNTRY, COUNTY COUNTRY",
    "COUNTY, SUB_COUNTY COUNTY REGION COUNTRY, REGION COUNTRY",
    "COUNTY, SUB_COUNTY COUNTY COUNTRY, COUNTRY",
    "REGION, SUB_COUNTY COUNTY REGION COUNTRY, COUNTRY",
    "COUNTRY, SUB_COUNTY COUNTY REGION COUNTRY, ''",
    "SUB_COUNTY, SUB_COUNTY, ''",
  })
  void a_case_climbs_level_by_level(Area.Level held, String staffed, String climbs) {
    var units = new ArrayList<Unit>();
    for (String level : staffed.split(" ", -1)) {
      units.add(office(Area.Level.valueOf(level)));
      units.add(unit("police-" + level, Agency.POLICE, area(Area.Level.valueOf(level))));
    }
    Collections.shuffle(units, new java.util.Random(7));

    assertThat(Routing.above(office(held), units))
        .extracting(unit -> unit.area().level().name())
        .containsExactly(climbs.isEmpty() ? new String[0] : climbs.split(" ", -1));
  }

  @Test
  void of_two_offices_of_a_level_one_is_climbed_to() {
    var second = unit("c-county-2", Agency.CHILDREN_SERVICES, Area.ofCounty(47));

    assertThat(Routing.above(CHILDREN_SUB, List.of(second, CHILDREN_COUNTY)))
        .containsExactly(CHILDREN_COUNTY);
  }

  private static Unit office(Area.Level level) {
    return unit("c-" + level, Agency.CHILDREN_SERVICES, area(level));
  }

  private static Area area(Area.Level level) {
    return switch (level) {
      case COUNTRY -> Area.COUNTRY;
      case REGION -> Area.ofRegion(Region.NAIROBI);
      case COUNTY -> Area.ofCounty(47);
      case SUB_COUNTY -> sub(275);
      case LOCATION -> PLACE;
    };
  }

  @Test
  void the_police_alone_are_told_where_no_children_s_office_is() {
    assertThat(Routing.told(PLACE, Urgency.RED, List.of(POLICE_SUB)))
        .containsExactly(new Told(POLICE_SUB, Reason.POLICE));
    assertThat(Routing.responsible(PLACE, List.of(POLICE_SUB))).isEmpty();
  }

  @Test
  void units_of_other_places_and_agencies_are_never_told() {
    var others = new ArrayList<Unit>();
    others.add(unit("c-next", Agency.CHILDREN_SERVICES, sub(276)));
    others.add(unit("c-far", Agency.CHILDREN_SERVICES, Area.ofCounty(1)));
    others.add(unit("c-finer", Agency.CHILDREN_SERVICES, new Area(47, 275, 2)));
    for (var agency :
        List.of(
            Agency.PROSECUTION,
            Agency.JUDICIARY,
            Agency.PROBATION,
            Agency.PRISONS,
            Agency.ADMINISTRATION)) {
      others.add(unit("x-" + agency, agency, Area.COUNTRY));
      others.add(unit("y-" + agency, agency, PLACE));
    }

    assertThat(Routing.told(PLACE, Urgency.RED, others)).isEmpty();
  }

  @Test
  void the_order_of_the_roster_changes_nothing() {
    var backwards = new ArrayList<>(ALL);
    Collections.reverse(backwards);

    assertThat(Routing.told(PLACE, Urgency.RED, backwards))
        .isEqualTo(Routing.told(PLACE, Urgency.RED, ALL));
  }

  /// Each cell names the units there are, `-` before one without an officer; expected: unit=reason.
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      nullValues = "none",
      value = {
        "RED,   sub county region kenya,     sub=RESPONSIBLE county=SUPERVISING,    none",
        "RED,   sub region kenya,            sub=RESPONSIBLE region=SUPERVISING,    none",
        "RED,   sub kenya,                   sub=RESPONSIBLE kenya=SUPERVISING,     none",
        "RED,   sub -county region kenya,    sub=RESPONSIBLE region=SUPERVISING,    county=SUPERVISING",
        "RED,   sub -county -region kenya,   sub=RESPONSIBLE kenya=SUPERVISING,"
            + " county=SUPERVISING region=SUPERVISING",
        "RED,   sub -county,                 sub=RESPONSIBLE,                       county=SUPERVISING",
        "RED,   -sub county region kenya,    county=RESPONSIBLE region=SUPERVISING, sub=RESPONSIBLE",
        "RED,   -sub -county region kenya,   region=RESPONSIBLE kenya=SUPERVISING,"
            + " sub=RESPONSIBLE county=RESPONSIBLE",
        "RED,   -sub -county -region -kenya, none,"
            + " sub=RESPONSIBLE county=RESPONSIBLE region=RESPONSIBLE kenya=RESPONSIBLE",
        "AMBER, -sub county region,          county=RESPONSIBLE,                    sub=RESPONSIBLE",
        "GREEN, sub -county,                 sub=RESPONSIBLE,                       none",
        "AMBER, -sub twin,                   twin=RESPONSIBLE,                      none",
        "AMBER, sub -twin,                   sub=RESPONSIBLE,                       none",
        "AMBER, -sub -twin county,           county=RESPONSIBLE,"
            + " sub=RESPONSIBLE twin=RESPONSIBLE",
        "AMBER, desk sub,                    sub=RESPONSIBLE desk=POLICE,           none",
        "AMBER, -desk station sub,           sub=RESPONSIBLE station=POLICE,        desk=POLICE",
        "AMBER, -desk sub,                   sub=RESPONSIBLE,                       desk=POLICE",
        "RED,   -far -next county,           county=RESPONSIBLE,                    none",
        "RED,   none,                        none,                                  none",
      })
  void who_is_told_and_who_was_skipped(
      Urgency urgency, @Nullable String there, @Nullable String told, @Nullable String skipped) {
    var route = Routing.route(PLACE, urgency, words(there).map(RoutingTest::answering).toList());

    assertThat(route.told().stream().map(t -> t.unit().code() + "=" + t.reason()))
        .containsExactlyElementsOf(words(told).toList());
    assertThat(route.skipped().stream().map(s -> s.unit().code() + "=" + s.reason()))
        .containsExactlyElementsOf(words(skipped).toList());
  }

  private static Stream<String> words(@Nullable String cell) {
    return cell == null ? Stream.of() : Stream.of(cell.split(" ", -1));
  }

  private static Answering answering(String word) {
    String code = word.replace("-", "");
    var unit =
        switch (code) {
          case "sub", "twin" -> unit(code, Agency.CHILDREN_SERVICES, sub(275));
          case "county" -> unit(code, Agency.CHILDREN_SERVICES, Area.ofCounty(47));
          case "region" -> unit(code, Agency.CHILDREN_SERVICES, Area.ofRegion(Region.NAIROBI));
          case "kenya" -> unit(code, Agency.CHILDREN_SERVICES, Area.COUNTRY);
          case "far" -> unit(code, Agency.CHILDREN_SERVICES, Area.ofRegion(Region.COAST));
          case "next" -> unit(code, Agency.CHILDREN_SERVICES, sub(276));
          case "desk" -> unit(code, Agency.POLICE, PLACE);
          case "station" -> unit(code, Agency.POLICE, sub(275));
          default -> throw new IllegalArgumentException(code);
        };
    return new Answering(unit, !word.startsWith("-"));
  }

  private static Area sub(int code) {
    return Area.ofSubCounty(47, code);
  }

  private static Unit unit(String code, Agency agency, Area area) {
    return new Unit(new UUID(0, code.hashCode()), code, agency, "Office " + code, area);
  }
}
