package org.hakimtoto.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.Routing.Reason;
import org.hakimtoto.core.Routing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static Area sub(int code) {
    return Area.ofSubCounty(47, code);
  }

  private static Unit unit(String code, Agency agency, Area area) {
    return new Unit(new UUID(0, code.hashCode()), code, agency, "Office " + code, area);
  }
}
