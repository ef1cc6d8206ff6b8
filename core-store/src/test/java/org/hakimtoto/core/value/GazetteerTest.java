package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Named NAIROBI = new Named(47, "Nairobi City", 0);
  private static final Named MURANGA = new Named(21, "Murang'a", 0);
  private static final Named KIBRA = new Named(275, "Kibra", 47);
  private static final Named DAGORETTI = new Named(274, "Dagoretti North", 47);
  private static final Named KANGEMA = new Named(100, "Kangema", 21);
  private static final Named SARANGOMBE = new Named(3, "Sarang'ombe", 275);
  private static final Named LAINI_SABA = new Named(2, "Laini Saba", 275);
  private static final Gazetteer KENYA =
      new Gazetteer(
          List.of(NAIROBI, MURANGA),
          List.of(KIBRA, KANGEMA, DAGORETTI),
          List.of(SARANGOMBE, LAINI_SABA));

  @Test
  void everything_is_listed_by_name() {
    assertThat(KENYA.counties()).containsExactly(MURANGA, NAIROBI);
    assertThat(KENYA.subCounties(47)).containsExactly(DAGORETTI, KIBRA);
    assertThat(KENYA.locations(275)).containsExactly(LAINI_SABA, SARANGOMBE);
  }

  @Test
  void an_unknown_code_has_nothing_in_it() {
    assertThat(KENYA.subCounties(99)).isEmpty();
    assertThat(KENYA.locations(0)).isEmpty();
    assertThat(KENYA.county(0)).isEmpty();
    assertThat(KENYA.areaOfLocation(99)).isEmpty();
    assertThat(KENYA.areaOfSubCounty(-1)).isEmpty();
  }

  @Test
  void no_list_can_be_changed_by_who_reads_it() {
    assertThat(
            Stream.of(
                KENYA.counties(),
                KENYA.subCounties(47),
                KENYA.subCounties(99),
                KENYA.locations(275),
                Gazetteer.beginningWith(KENYA.locations(275), ""),
                Gazetteer.beginningWith(KENYA.locations(275), "l")))
        .allSatisfy(list ->
            assertThatThrownBy(() -> list.add(KIBRA))
                .isInstanceOf(UnsupportedOperationException.class));
  }

  @Test
  void an_area_knows_what_it_lies_in() {
    assertThat(KENYA.areaOfSubCounty(275)).contains(new Area(47, 275, 0));
    assertThat(KENYA.areaOfLocation(3)).contains(new Area(47, 275, 3));
  }

  @ParameterizedTest(name = "{0}/{1}/{2} is {3}")
  @CsvSource({
    "0, 0, 0, Kenya",
    "47, 0, 0, Nairobi City",
    "47, 275, 0, Kibra",
    "47, 275, 2, Laini Saba",
    // what is not known is called by what it lies in
    "47, 275, 99, Kibra",
    "47, 99, 99, Nairobi City",
    "9, 9, 9, North Eastern"
  })
  void an_area_is_called_by_its_finest_name(int county, int sub, int location, String name) {
    assertThat(KENYA.name(new Area(county, sub, location))).isEqualTo(name);
  }

  @Test
  void a_region_is_called_by_its_name() {
    assertThat(KENYA.name(Area.ofRegion(Region.RIFT_VALLEY))).isEqualTo("Rift Valley");
  }

  @ParameterizedTest(name = "[{0}] finds {1}")
  @CsvSource({
    "L, Laini Saba",
    "laini, Laini Saba",
    "LAINISABA, Laini Saba",
    "' laini s', Laini Saba",
    "laini-s, Laini Saba",
    "sarango, Sarang'ombe",
    "sarang'o, Sarang'ombe",
    "sarang\u2019o, Sarang'ombe",
    "S\u00e1rang, Sarang'ombe",
    "saba, Laini Saba",
    "raini, Laini Saba"
  })
  void first_letters_of_any_word_are_enough_however_they_are_typed(String letters, String name) {
    assertThat(Gazetteer.beginningWith(KENYA.locations(275), letters))
        .extracting(Named::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'", "*", "?!"})
  void without_letters_nothing_is_left_out(String letters) {
    assertThat(Gazetteer.beginningWith(KENYA.locations(275), letters)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"aini", "z", "laini sabax", "1"})
  void letters_that_begin_no_name_find_nothing(String letters) {
    assertThat(Gazetteer.beginningWith(KENYA.locations(275), letters)).isEmpty();
  }

  @Test
  void a_code_that_is_given_twice_is_refused() {
    assertThatThrownBy(() -> new Gazetteer(List.of(NAIROBI, NAIROBI), List.of(), List.of()))
        .isInstanceOf(IllegalStateException.class);
  }
}
