package org.hakimtoto.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConductRoutingTest {
  private static final Area KIBERA = new Area(47, 278, 2784);
  private static final Unit CHILDREN = unit("children", Agency.CHILDREN_SERVICES, sub());
  private static final Unit POLICE = unit("police", Agency.POLICE, sub());
  private static final Unit COUNTY = unit("county", Agency.CHILDREN_SERVICES, Area.ofCounty(47));
  private static final Unit REGION =
      unit("region", Agency.CHILDREN_SERVICES, Area.ofRegion(Region.NAIROBI));
  private static final List<Unit> STAFFED =
      List.of(CHILDREN, POLICE, COUNTY, REGION, unit("hq", Agency.POLICE, Area.ofCounty(47)));

  private static Area sub() {
    return Area.ofSubCounty(47, 278);
  }

  private static Unit unit(String code, Agency agency, Area area) {
    return new Unit(new UUID(0, code.hashCode()), code, agency, code, area);
  }

  @ParameterizedTest
  @EnumSource
  void the_county_coordinator_reads_what_is_told_of_any_office_below(ReportedOffice whom) {
    assertThat(ConductRouting.reader(whom, KIBERA, List.of(REGION, COUNTY), STAFFED))
        .contains(COUNTY);
  }

  @Test
  void of_a_county_without_a_coordinator_the_next_above_does() {
    assertThat(reader(ReportedOffice.CHIEF, KIBERA, List.of(REGION))).contains(REGION);
    assertThat(reader(ReportedOffice.CHIEF, KIBERA, List.of())).isEmpty();
  }

  /// The only children's office of the place may be the county's own: then that is whom it is
  /// about.
  @Test
  void the_office_that_is_reported_never_reads() {
    var staffed = new ArrayList<>(STAFFED);
    staffed.remove(CHILDREN);

    assertThat(
            ConductRouting.reader(
                ReportedOffice.CHILDRENS_OFFICE, KIBERA, List.of(COUNTY, REGION), staffed))
        .contains(REGION);
    assertThat(reader(ReportedOffice.CHILDRENS_OFFICE, Area.ofCounty(47), List.of(COUNTY, REGION)))
        .as("a place that is no narrower than the county may be about the county's office")
        .contains(REGION);
    assertThat(
            ConductRouting.reader(
                ReportedOffice.CHILDRENS_OFFICE, KIBERA, List.of(COUNTY), List.of(COUNTY)))
        .isEmpty();
  }

  /// A coordinator who sits in an office of a sub-county stands above nobody.
  @Test
  void an_office_below_the_county_reads_nothing() {
    assertThat(reader(ReportedOffice.CHIEF, KIBERA, List.of(CHILDREN))).isEmpty();
    assertThat(reader(ReportedOffice.CHIEF, new Area(1, 1, 1), List.of(COUNTY))).isEmpty();
    assertThat(reader(ReportedOffice.CHIEF, KIBERA, List.of(POLICE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CHIEF, children police",
    "OTHER, children police",
    "COURT_OR_PROSECUTION, children police",
    "POLICE, children",
    "CHILDRENS_OFFICE, police"
  })
  void who_looks_after_a_child_in_danger_is_never_the_office_reported(
      ReportedOffice whom, String told) {
    assertThat(ConductRouting.protectors(whom, KIBERA, Optional.of(COUNTY), STAFFED))
        .extracting(Unit::code)
        .containsExactly(told.split(" "));
  }

  @Test
  void the_reader_is_told_once() {
    assertThat(
            ConductRouting.protectors(
                ReportedOffice.CHIEF, KIBERA, Optional.of(COUNTY), List.of(COUNTY)))
        .isEmpty();
  }

  private static Optional<Unit> reader(ReportedOffice whom, Area place, List<Unit> coordinating) {
    return ConductRouting.reader(whom, place, coordinating, STAFFED);
  }
}
