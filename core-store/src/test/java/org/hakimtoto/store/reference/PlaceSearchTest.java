package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PlaceSearch;
import org.hakimtoto.core.value.PlaceSearch.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The search over the places of Kenya as they ship.
class PlaceSearchTest {
  private static final ReferenceData SHIPPED = ReferenceData.shipped();
  private static final Gazetteer KENYA =
      new Gazetteer(
          SHIPPED.counties(),
          SHIPPED.subCounties(),
          SHIPPED.locations(),
          SHIPPED.subLocations(),
          ReferenceData.otherNames());
  private static final PlaceSearch SEARCH = KENYA.search();

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "KIBE; Kibera, Kibra",
        "KIBERA; Kibera, Kibra",
        "kibra; Kibra, Nairobi City",
        "NAIV; Naivasha, Nakuru",
        // either spelling, however the keypad writes it
        "LANGATA; Lang'ata, Langata",
        "lang'ata; Lang'ata, Langata",
        "Lang\u2019ata; Lang'ata, Langata",
        "L\u00e1ng-ata; Lang'ata, Langata",
        "MURANGA; Murang'a Town, Murang'a",
        "MOIS B; Moi's Bridge, Soy",
        "MOISB; Moi's Bridge, Soy",
        "olkalou; Ol Kalou, Nyandarua",
        "homabay; Homa Bay Town, Homa Bay",
        "SOUTH C; South C, Nairobi West",
        "MATHARE \u0664; Mathare 4a, Ruaraka",
        // one sound
        "KARACHWO; Karachuonyo, Homa Bay",
        "MKURWE; Mukurweini, Nyeri",
        "LUILU; Ruiru, Kiambu",
        // any word, in any order
        "igambang; Chuka/Igambang'om, Thara",
        "imenti north; North Imenti, Meru",
        "kilifi nor; Kilifi North, Kilifi",
        // as the administration or everybody calls it
        "TRANSMARA W; Transmara West, Narok",
        "KITALE; Kitale, Trans Nzoia",
        "ELDORET; Eldoret (Kapseret, Uasin"
      })
  void first_letters_of_any_word_find_it_in_either_spelling(String typed, String line) {
    assertThat(SEARCH.find(typed, Area.COUNTRY, 0)).extracting(Found::line).contains(line);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "KIBERA LOCATION; Kibera, Kibra",
        "kibera sub-location; Kibera, Kibra",
        "Lokesheni ya Kibera; Kibera, Kibra",
        "kaunti ndogo ya Naivasha; Naivasha, Nakuru",
        "Mutwapa village; Mtwapa, Kilifi South"
      })
  void the_kind_of_place_is_no_part_of_its_name(String typed, String line) {
    assertThat(SEARCH.find(typed, Area.COUNTRY, 0)).extracting(Found::line).contains(line);
    assertThat(SEARCH.find(typed, Area.COUNTRY, 20)).as("to its last page").isEmpty();
  }

  @Test
  void the_very_name_stands_first_then_what_begins_so_then_other_words() {
    assertThat(SEARCH.find("MOLO", Area.COUNTRY, 0).getFirst().name()).isEqualTo("Molo");
    List<String> names = all("bar", Area.COUNTRY).stream().map(Found::name).toList();
    List<Boolean> first = names.stream().map(name -> name.startsWith("Bar")).toList();
    assertThat(first).startsWith(true).endsWith(false);
    assertThat(first.lastIndexOf(true)).isLessThan(first.indexOf(false));
  }

  @Test
  void a_callers_own_sub_county_and_county_come_before_others() {
    Area kibra = Area.ofSubCounty(47, 278);

    List<Found> found = all("MA", kibra);

    List<Integer> counties = found.stream().map(one -> one.place().county()).toList();
    assertThat(found.getFirst().place().subCounty()).isEqualTo(278);
    assertThat(counties.lastIndexOf(47))
        .isEqualTo(counties.stream().filter(c -> c == 47).count() - 1);
  }

  @Test
  void a_sub_location_leads_to_its_location_and_keeps_its_name() {
    Found lindi =
        SEARCH.find("LINDI", Area.ofCounty(47), 0).stream()
            .filter(found -> found.name().equals("Lindi"))
            .findFirst()
            .orElseThrow();

    assertThat(KENYA.areaOfLocation(lindi.place().location())).contains(lindi.place());
  }

  @Test
  void a_line_leads_to_its_place_again() {
    assertThat(all("K", Area.COUNTRY))
        .allSatisfy(found ->
            assertThat(SEARCH.chosen(found.code()))
                .hasValueSatisfying(again -> assertThat(again.place()).isEqualTo(found.place())));
    assertThat(SEARCH.chosen(0)).isEmpty();
  }

  @Test
  void a_county_is_no_place_its_sub_counties_are_told() {
    assertThat(SEARCH.find("MERU", Area.COUNTRY, 0))
        .allSatisfy(found -> assertThat(found.place().atLeastSubCounty()).isTrue());
    assertThat(all("SIAYA", Area.COUNTRY)).extracting(Found::name).contains("Bondo", "Gem");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'", "*", "?!", "-"})
  void without_a_letter_nothing_is_found(String typed) {
    assertThat(SEARCH.find(typed, Area.COUNTRY, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzz", "xqxq", "999"})
  void letters_of_no_name_find_nothing(String typed) {
    assertThat(SEARCH.find(typed, Area.COUNTRY, 0)).isEmpty();
  }

  @Test
  void pages_hold_eight_and_never_one_place_twice() {
    List<Found> all = all("K", Area.COUNTRY);

    assertThat(all).extracting(Found::code).doesNotHaveDuplicates().hasSizeGreaterThan(1_000);
    assertThat(SEARCH.find("K", Area.COUNTRY, 8)).isEqualTo(all.subList(8, 16));
    assertThat(SEARCH.find("K", Area.COUNTRY, all.size())).isEmpty();
  }

  @Test
  void every_location_and_sub_county_is_found_by_its_name() {
    SHIPPED
        .locations()
        .forEach(location ->
            assertThat(all(location.name(), KENYA.areaOfLocation(location.code()).orElseThrow()))
                .as(location.name())
                .extracting(Found::code)
                .contains(location.code()));
    SHIPPED
        .subCounties()
        .forEach(named ->
            assertThat(all(named.name(), Area.COUNTRY))
                .extracting(Found::place)
                .contains(Area.ofSubCounty(named.within(), named.code())));
  }

  @Test
  void a_line_fits_and_hardly_two_of_one_search_are_alike() {
    List<Found> all =
        "abcdefghijklmnopqrstuvwyz"
            .chars()
            .mapToObj(letter -> all(Character.toString(letter), Area.COUNTRY))
            .flatMap(List::stream)
            .distinct()
            .toList();

    assertThat(all).allSatisfy(found -> assertThat(found.line()).hasSizeLessThanOrEqualTo(24));
    assertThat(
            all.stream().collect(Collectors.groupingBy(Found::line)).values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.stream().map(Found::place).distinct().count())
                .filter(places -> places > 1))
        .hasSizeLessThan(10);
  }

  private static List<Found> all(String typed, Area home) {
    return java.util.stream.Stream.iterate(0, offset -> offset + PlaceSearch.MOST)
        .map(offset -> SEARCH.find(typed, home, offset))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(List::stream)
        .toList();
  }

  /// Of those that people may choose no two have one line, and what is confirmed begins with the
  /// line that was chosen.
  @Test
  void every_place_is_told_apart_where_it_is_chosen_and_where_it_is_confirmed() {
    var lines = new HashMap<String, Found>();
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (int at = 0; ; at += PlaceSearch.MOST) {
        List<Found> found = SEARCH.find(Character.toString(letter), Area.COUNTRY, at);
        for (Found place : found) {
          Found other = lines.putIfAbsent(place.line(), place);
          assertThat(other == null || other.code() == place.code()).as(place.line()).isTrue();
          assertThat(place.line()).hasSizeLessThanOrEqualTo(PlaceSearch.LINE);
          assertThat(KENYA.confirmed(place, 28))
              .startsWith(place.line())
              .hasSizeLessThanOrEqualTo(28);
        }
        if (found.isEmpty()) {
          break;
        }
      }
    }

    assertThat(lines).hasSizeGreaterThan(8_000);
    assertThat(lines)
        .containsKeys(
            "Gachika, Nyeri",
            "Gachika, Kiambu",
            "South Mugirango Central",
            "South Mugirango Chache",
            "Mukuru K, Embakasi South",
            "Mukuru Kw, Embakasi East");
  }

  @Test
  void a_place_of_an_officer_is_confirmed_as_the_search_lists_it() {
    Found kibera = SEARCH.find("KIBERA", Area.COUNTRY, 0).getFirst();

    assertThat(KENYA.confirmed(kibera.place(), 28)).isEqualTo("Kibera, Kibra, Nairobi City");
    assertThat(KENYA.line(kibera.place())).isEqualTo(kibera.line());
    assertThat(
            KENYA.confirmed(
                Area.ofSubCounty(kibera.place().county(), kibera.place().subCounty()), 28))
        .isEqualTo("Kibra, Nairobi City");
    assertThat(KENYA.confirmed(Area.ofCounty(47), 28)).isEqualTo("Nairobi City");
  }
}
