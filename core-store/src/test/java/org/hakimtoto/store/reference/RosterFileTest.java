package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.store.reference.CsvTable.BadCsv;
import org.hakimtoto.store.reference.RosterResult.RefusedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFileTest {
  private static final Gazetteer KENYA =
      new Gazetteer(
          List.of(new Named(47, "Nairobi City", 0), new Named(1, "Mombasa", 0)),
          List.of(new Named(275, "Kibra", 47)),
          List.of(new Named(7, "Kibera", 275)));
  private static final String OLD =
      "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n";
  private static final String NEW =
      "unit_code,agency,unit_name,region,county,sub_county,location,role,language,phone,pin\n";

  @Test
  void a_file_without_regions_is_still_good() {
    var roster =
        read(OLD + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,0700000001,\n");

    assertThat(roster.refused()).isEmpty();
    assertThat(roster.units()).extracting(UnitDraft::area).containsExactly(Area.ofCounty(47));
  }

  @ParameterizedTest(name = "region {0}, county {1}: {2}")
  @CsvSource({
    "Coast, '', COAST",
    "coast, '', COAST",
    "1, '', COAST",
    "NORTH_EASTERN, '', NORTH_EASTERN",
  })
  void a_unit_may_answer_for_a_region(String region, String county, Region expected) {
    assertThat(read(NEW + coordinator(region, county)).units())
        .extracting(UnitDraft::area)
        .containsExactly(Area.ofRegion(expected));
  }

  @Test
  void a_county_may_name_its_region_as_well() {
    assertThat(read(NEW + coordinator("Nairobi", "47")).units())
        .extracting(UnitDraft::area)
        .containsExactly(Area.ofCounty(47));
  }

  @ParameterizedTest(name = "region {0}, county {1}: {2}")
  @CsvSource({
    "Atlantis, '', region: not known",
    "9, '', region: not known",
    "Coast, 47, the county does not lie in the region",
  })
  void a_wrong_region_is_refused(String region, String county, String reason) {
    assertThat(read(NEW + coordinator(region, county)).refused())
        .containsExactly(new RefusedLine(2, reason));
  }

  @Test
  void a_unit_described_in_two_ways_and_a_number_twice_are_refused() {
    var roster =
        read(
            OLD
                + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,0700000001,\n"
                + "office,CHILDREN_SERVICES,Office,1,,,CHILDREN_OFFICER,en,0700000002,\n"
                + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,+254700000001,\n"
                + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,0700000003,\n");

    assertThat(roster.rows()).hasSize(2);
    assertThat(roster.units()).hasSize(1);
    assertThat(roster.refused())
        .containsExactly(
            new RefusedLine(3, "an earlier row describes this unit in another way"),
            new RefusedLine(4, "phone: stands in an earlier row"));
  }

  @Test
  void a_staff_number_twice_is_refused_and_a_refused_row_takes_none() {
    String header = OLD.replace(",pin", ",pin,staff_number");
    var roster =
        read(
            header
                + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,0700000001,,20198765\n"
                + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,0700000002,,20198765\n"
                + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,0700000001,,20198766\n"
                + "office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,0700000003,,20198766\n");

    assertThat(roster.rows()).hasSize(2);
    assertThat(roster.refused())
        .containsExactly(
            new RefusedLine(3, "staff_number: stands in an earlier row"),
            new RefusedLine(4, "phone: stands in an earlier row"));
  }

  @Test
  void another_column_makes_it_no_roster() {
    assertThatThrownBy(() -> read(OLD.replace("pin", "pin,boss")))
        .isInstanceOf(BadCsv.class)
        .hasMessageEndingWith(
            "unit_code, unit_name], and may be [old_phone, region, staff_number]");
  }

  @Test
  void more_rows_than_fit_are_refused_one_by_one() {
    var csv = new StringBuilder(OLD);
    for (int i = 0; i < RosterRow.MAX_ROWS + 2; i++) {
      csv.append("office,CHILDREN_SERVICES,Office,47,,,CHILDREN_OFFICER,en,")
          .append("+2547001")
          .append(String.format(java.util.Locale.ROOT, "%05d", i))
          .append(",\n");
    }

    var roster = read(csv.toString());

    assertThat(roster.rows()).hasSize(RosterRow.MAX_ROWS);
    assertThat(roster.refused())
        .extracting(RefusedLine::line)
        .containsExactly(RosterRow.MAX_ROWS + 2, RosterRow.MAX_ROWS + 3);
  }

  private static String coordinator(String region, String county) {
    return "office,CHILDREN_SERVICES,Office,"
        + region
        + ","
        + county
        + ",,,CHILDREN_COORDINATOR,en,0700000001,\n";
  }

  private static RosterFile read(String csv) {
    return RosterFile.read("roster.csv", csv, KENYA);
  }
}
