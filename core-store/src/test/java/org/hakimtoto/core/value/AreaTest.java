package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.hakimtoto.core.value.Area.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AreaTest {
  @ParameterizedTest(name = "{0}/{1}/{2} contains {3}/{4}/{5}: {6}")
  @CsvSource({
    "0, 0, 0, 0, 0, 0, true",
    "0, 0, 0, 47, 275, 7, true",
    "47, 0, 0, 47, 0, 0, true",
    "47, 0, 0, 47, 275, 7, true",
    "47, 275, 0, 47, 275, 7, true",
    "47, 275, 7, 47, 275, 7, true",
    // never the wider one
    "47, 0, 0, 0, 0, 0, false",
    "47, 275, 0, 47, 0, 0, false",
    "47, 275, 7, 47, 275, 0, false",
    // never a neighbour
    "47, 275, 7, 47, 275, 8, false",
    "47, 275, 0, 47, 276, 0, false",
    "47, 0, 0, 46, 0, 0, false",
    "47, 275, 7, 46, 275, 7, false",
  })
  void an_area_contains_what_lies_in_it(
      int county, int sub, int location, int county2, int sub2, int location2, boolean contains) {
    assertThat(new Area(county, sub, location).contains(new Area(county2, sub2, location2)))
        .isEqualTo(contains);
  }

  @ParameterizedTest(name = "{0} contains {1}/{2}/{3}: {4}")
  @CsvSource({
    "COAST, 1, 0, 0, true",
    "COAST, 6, 26, 0, true",
    "COAST, 7, 0, 0, false",
    "NAIROBI, 47, 275, 7, true",
    "CENTRAL, 47, 275, 7, false",
    "NAIROBI, 0, 0, 0, false",
  })
  void a_region_contains_its_counties(
      Region region, int county, int sub, int location, boolean contains) {
    assertThat(Area.ofRegion(region).contains(new Area(county, sub, location))).isEqualTo(contains);
  }

  @ParameterizedTest
  @EnumSource(Region.class)
  void a_region_lies_in_the_country_and_in_no_other_region(Region region) {
    var area = Area.ofRegion(region);

    assertThat(Area.COUNTRY.contains(area)).isTrue();
    for (var other : Region.values()) {
      assertThat(Area.ofRegion(other).contains(area)).isEqualTo(other == region);
    }
    assertThat(Area.ofCounty(region.counties().iterator().next()).contains(area)).isFalse();
  }

  @Test
  void a_county_knows_its_region_however_it_was_made() {
    assertThat(new Area(1, 2, 3))
        .isEqualTo(new Area(Optional.of(Region.COAST), 1, 2, 3))
        .hasSameHashCodeAs(new Area(Optional.of(Region.COAST), 1, 2, 3));
    assertThat(Area.ofCounty(23).region()).contains(Region.RIFT_VALLEY);
    assertThat(Area.COUNTRY.region()).isEmpty();
  }

  @Test
  void the_levels_are_told_apart() {
    assertThat(Area.COUNTRY.level()).isEqualTo(Level.COUNTRY);
    assertThat(Area.ofRegion(Region.COAST).level()).isEqualTo(Level.REGION);
    assertThat(Area.ofCounty(1).level()).isEqualTo(Level.COUNTY);
    assertThat(Area.ofSubCounty(1, 1).level()).isEqualTo(Level.SUB_COUNTY);
    assertThat(new Area(1, 1, 1).level()).isEqualTo(Level.LOCATION);
  }

  @Test
  void only_a_higher_level_is_wider() {
    assertThat(Area.ofRegion(Region.COAST).widerThan(Area.ofCounty(47))).isTrue();
    assertThat(Area.ofCounty(47).widerThan(Area.ofRegion(Region.COAST))).isFalse();
    assertThat(Area.ofCounty(47).widerThan(Area.ofCounty(1))).isFalse();
  }

  @Test
  void a_report_may_come_from_a_sub_county_or_finer() {
    assertThat(Area.ofSubCounty(1, 1).atLeastSubCounty()).isTrue();
    assertThat(new Area(1, 1, 1).atLeastSubCounty()).isTrue();
    assertThat(Area.ofCounty(1).atLeastSubCounty()).isFalse();
    assertThat(Area.ofRegion(Region.COAST).atLeastSubCounty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0",
    "47, -1, 0",
    "47, 275, -1",
    "0, 275, 0",
    "47, 0, 7",
    "0, 0, 7",
    "48, 0, 0"
  })
  void an_area_with_a_hole_cannot_be_held(int county, int sub, int location) {
    assertThatThrownBy(() -> new Area(county, sub, location))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_county_cannot_be_put_into_another_region() {
    assertThatThrownBy(() -> new Area(Optional.of(Region.COAST), 47, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Area(Optional.empty(), 47, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
