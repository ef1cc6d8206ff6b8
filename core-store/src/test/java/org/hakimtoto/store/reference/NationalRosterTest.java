package org.hakimtoto.store.reference;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Area.Level;
import org.hakimtoto.core.value.Gazetteer;
import org.junit.jupiter.api.Test;

class NationalRosterTest {
  private static final ReferenceData KENYA = ReferenceData.shipped();
  private static final String CSV = NationalRoster.csv(KENYA);
  private static final RosterFile ROSTER =
      RosterFile.read(
          "national.csv",
          CSV,
          new Gazetteer(KENYA.counties(), KENYA.subCounties(), KENYA.locations()));

  @Test
  void every_row_is_taken() {
    assertThat(ROSTER.refused()).isEmpty();
    assertThat(ROSTER.rows()).hasSize(12_333).hasSizeLessThan(RosterRow.MAX_ROWS);
    assertThat(CSV).hasSizeLessThan(CsvTable.MAX_BYTES);
  }

  @Test
  void the_officers_are_as_many_as_the_country_has() {
    Map<Role, Long> counts =
        ROSTER.rows().stream().collect(groupingBy(RosterRow::role, Collectors.counting()));

    assertThat(counts)
        .containsOnly(
            Map.entry(Role.CHIEF, 2_823L),
            Map.entry(Role.ASSISTANT_CHIEF, 11_400L - 2_823),
            Map.entry(Role.CHILDREN_COORDINATOR, 8L + 47),
            Map.entry(Role.CHILDREN_OFFICER, 290L + 30),
            Map.entry(Role.POLICE_CHILD_DESK, 290L),
            Map.entry(Role.PROSECUTOR, 47L),
            Map.entry(Role.COURT_REGISTRY, 144L),
            Map.entry(Role.PROBATION_OFFICER, 47L),
            Map.entry(Role.INSTITUTION_IN_CHARGE, 30L));
  }

  @Test
  void the_children_s_offices_stand_on_every_level() {
    List<UnitDraft> offices =
        ROSTER.units().stream().filter(unit -> unit.agency() == Agency.CHILDREN_SERVICES).toList();
    Map<Level, Long> levels =
        offices.stream().collect(groupingBy(unit -> unit.area().level(), Collectors.counting()));

    assertThat(offices).hasSize(375);
    assertThat(levels)
        .containsOnly(
            Map.entry(Level.REGION, 8L),
            Map.entry(Level.COUNTY, 47L),
            Map.entry(Level.SUB_COUNTY, 320L));
    assertThat(offices.stream().map(UnitDraft::area).collect(Collectors.toSet()))
        .hasSize(8 + 47 + 290);
  }

  @Test
  void each_location_has_one_chief_and_an_assistant_for_each_sub_location() {
    Map<Integer, Long> chiefs = perLocation(Role.CHIEF);
    Map<Integer, Long> assistants = perLocation(Role.ASSISTANT_CHIEF);
    Map<Integer, Long> subLocations =
        KENYA.subLocations().stream()
            .collect(groupingBy(Gazetteer.Named::within, Collectors.counting()));

    assertThat(chiefs).hasSize(2_823).allSatisfy((location, n) -> assertThat(n).isEqualTo(1));
    assertThat(subLocations)
        .allSatisfy(
            (location, n) -> assertThat(assistants.getOrDefault(location, 0L)).isBetween(n, 2 * n));
  }

  @Test
  void codes_numbers_and_units_are_told_apart() {
    assertThat(ROSTER.units()).extracting(UnitDraft::code).doesNotHaveDuplicates();
    assertThat(ROSTER.rows()).extracting(RosterRow::phone).doesNotHaveDuplicates();
    assertThat(ROSTER.rows())
        .allSatisfy(row -> assertThat(row.phone().e164()).matches("\\+2547001\\d{5}"));
    assertThat(new HashSet<>(ROSTER.rows())).hasSameSizeAs(ROSTER.rows());
  }

  @Test
  void nobody_has_a_pin() {
    assertThat(ROSTER.rows()).extracting(RosterRow::pin).containsOnly("");
  }

  @Test
  void it_is_the_same_each_time() {
    assertThat(NationalRoster.csv(ReferenceData.shipped())).isEqualTo(CSV);
  }

  @Test
  void courts_and_institutions_answer_for_their_county() {
    assertThat(ROSTER.units())
        .contains(
            new UnitDraft("registry-1", Agency.JUDICIARY, "Mombasa Law Courts", Area.ofCounty(1)),
            new UnitDraft(
                "institution-1",
                Agency.PRISONS,
                "Nairobi Children Remand Home",
                Area.ofCounty(47)));
  }

  private static Map<Integer, Long> perLocation(Role role) {
    return ROSTER.rows().stream()
        .filter(row -> row.role() == role)
        .collect(groupingBy(row -> row.area().location(), Collectors.counting()));
  }
}
