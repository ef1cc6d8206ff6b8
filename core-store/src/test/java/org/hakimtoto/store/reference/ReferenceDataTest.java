package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.store.reference.CsvTable.BadCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {
  private static final Map<String, String> SOUND =
      Map.of(
          "counties.csv", "code,name\n47,Nairobi City\n",
          "subcounties.csv", "county_code,constituency_code,name\n47,275,Kibra\n",
          "locations.csv", "location_id,county_code,constituency_code,name\n1,47,275,Kibera\n",
          "sublocations.csv", "location_id,name\n1,Kibera\n1,Lindi\n",
          "courts.csv", "name,county\nKibera Law Courts,Nairobi City\n",
          "institutions.csv", "name,type,county\nNairobi Home,remand_home,Nairobi City\n");

  @Test
  void the_shipped_data_is_as_complete_as_its_sources_say() {
    var data = ReferenceData.shipped();

    assertThat(data.counties()).hasSize(47).extracting(Named::code).doesNotHaveDuplicates();
    assertThat(data.subCounties()).hasSize(290).extracting(Named::code).doesNotHaveDuplicates();
    assertThat(data.locations()).hasSize(2_823).extracting(Named::code).doesNotHaveDuplicates();
    assertThat(data.subLocations()).hasSize(7_149).extracting(Named::code).doesNotHaveDuplicates();
    assertThat(data.courts()).hasSize(144);
    assertThat(data.institutions()).hasSize(30);
    assertThat(new Gazetteer(data.counties(), data.subCounties(), data.locations()).counties())
        .hasSize(47);
  }

  @Test
  void sound_files_are_read() {
    var data = ReferenceData.read(file -> SOUND.getOrDefault(file, ""));

    assertThat(data.counties()).containsExactly(new Named(47, "Nairobi City", 0));
    assertThat(data.subCounties()).containsExactly(new Named(275, "Kibra", 47));
    assertThat(data.locations()).containsExactly(new Named(1, "Kibera", 275));
    assertThat(data.subLocations())
        .containsExactly(new Named(1, "Kibera", 1), new Named(2, "Lindi", 1));
    assertThat(data.courts())
        .containsExactly(new ReferenceData.InCounty("Kibera Law Courts", "", 47));
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "counties.csv; x,Nairobi City; counties.csv:3: 'code' is not a number",
        "counties.csv; 48,; counties.csv:3: no name",
        "counties.csv; 47,Twin; counties.csv: the code of Twin is there twice",
        "counties.csv; 48; counties.csv:3: .*",
        "subcounties.csv; 47,275,Twin; subcounties.csv: the code of Twin is there twice",
        "subcounties.csv; 99,276,Lost; subcounties.csv: Lost lies in nothing known",
        "subcounties.csv; 47,,Kibra; subcounties.csv:3: 'constituency_code' is not a number",
        "locations.csv; 2,47,999,Lost; locations.csv: Lost lies in nothing known",
        "locations.csv; 1,47,275,Twin; locations.csv: the code of Twin is there twice",
        "sublocations.csv; 9,Lost; sublocations.csv: Lost lies in nothing known",
        "courts.csv; Court,Atlantis; courts.csv:3: no such county",
        "institutions.csv; Home,home,Atlantis; institutions.csv:3: no such county",
      })
  void a_bad_row_is_told_by_file_line_and_reason(String file, String row, String told) {
    var files = new HashMap<>(SOUND);
    String twoLines =
        SOUND.getOrDefault(file, "").lines().limit(2).reduce("", (a, b) -> a + b + "\n");
    files.put(file, twoLines + row + "\n");

    assertThatThrownBy(() -> ReferenceData.read(name -> files.getOrDefault(name, "")))
        .isInstanceOf(BadCsv.class)
        .hasMessageMatching(told);
  }
}
