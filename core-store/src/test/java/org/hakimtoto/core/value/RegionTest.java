package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
  @Test
  void all_47_counties_are_in_exactly_one() {
    assertThat(Region.values()).hasSize(8);
    assertThat(Arrays.stream(Region.values()).flatMap(region -> region.counties().stream()))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 47).boxed().toList());
  }

  @ParameterizedTest(name = "county {0} in {1}")
  @CsvSource({
    "1, COAST",
    "6, COAST",
    "7, NORTH_EASTERN",
    "9, NORTH_EASTERN",
    "10, EASTERN",
    "15, EASTERN",
    "17, EASTERN",
    "18, CENTRAL",
    "22, CENTRAL",
    "23, RIFT_VALLEY",
    "32, RIFT_VALLEY",
    "36, RIFT_VALLEY",
    "37, WESTERN",
    "40, WESTERN",
    "41, NYANZA",
    "46, NYANZA",
    "47, NAIROBI",
  })
  void a_county_is_found_in_its_former_province(int county, Region region) {
    assertThat(Region.of(county)).isEqualTo(region);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 48})
  void no_other_number_is_a_county(int county) {
    assertThatThrownBy(() -> Region.of(county)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codes_are_kept_and_read_again() {
    for (var region : Region.values()) {
      assertThat(Region.ofCode(region.code())).contains(region);
    }
    assertThat(Region.ofCode(0)).isEmpty();
    assertThat(Region.ofCode(9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rift Valley", "rift valley", " RIFT_VALLEY ", "5"})
  void it_is_read_as_people_write_it(String written) {
    assertThat(Region.parse(written)).contains(Region.RIFT_VALLEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "9", "Rift", "Mombasa"})
  void anything_else_is_no_region(String written) {
    assertThat(Region.parse(written)).isEmpty();
  }
}
