package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.reference.RosterRow.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterRowTest {
  private static final Gazetteer KENYA =
      new Gazetteer(
          List.of(new Named(47, "Nairobi City", 0), new Named(21, "Murang'a", 0)),
          List.of(new Named(275, "Kibra", 47), new Named(100, "Kangema", 21)),
          List.of(new Named(7, "Kibera", 275)));
  private static final Map<String, String> GOOD =
      Map.of(
          "unit_code", "chief-kibera",
          "agency", "ADMINISTRATION",
          "unit_name", "Kibera Location",
          "county", "Nairobi City",
          "sub_county", "Kibra",
          "location", "Kibera",
          "role", "CHIEF",
          "language", "sw",
          "phone", "0700000001",
          "pin", "482915");

  @Test
  void a_good_row_is_understood() {
    assertThat(RosterRow.of(row(GOOD), KENYA))
        .isEqualTo(
            new RosterRow(
                2,
                "chief-kibera",
                Agency.ADMINISTRATION,
                "Kibera Location",
                new Area(47, 275, 7),
                Role.CHIEF,
                "sw",
                new PhoneNumber("+254700000001"),
                Optional.empty(),
                "482915",
                Optional.empty()));
  }

  @ParameterizedTest(name = "{0}|{1}|{2} is {3}/{4}/{5}")
  @CsvSource({
    "Nairobi City, Kibra, Kibera, 47, 275, 7",
    "Nairobi City, Kibra, \"'kibera'\", 47, 275, 7",
    "nairobi city, KIBRA, kibera, 47, 275, 7",
    "47, 275, 7, 47, 275, 7",
    "Nairobi City, Kibra, '', 47, 275, 0",
    "Nairobi City, '', '', 47, 0, 0",
    "'', '', '', 0, 0, 0"
  })
  void a_place_is_known_by_name_or_code(
      String county, String sub, String location, int c, int s, int l) {
    var cells = new HashMap<>(GOOD);
    cells.put("county", county);
    cells.put("sub_county", sub);
    cells.put("location", location);

    assertThat(RosterRow.of(row(cells), KENYA).area()).isEqualTo(new Area(c, s, l));
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "unit_code, '', 'unit_code: 2 to 40 of a-z, 0-9, -'",
    "unit_code, Kibera!, 'unit_code: 2 to 40 of a-z, 0-9, -'",
    "agency, ARMY, agency: not known",
    "agency, POLICE, the role does not belong to the agency",
    "role, BOSS, role: not known",
    "role, PROSECUTOR, the role does not belong to the agency",
    "unit_name, '', unit_name: 1 to 30 plain letters",
    "unit_name, 'A name of more than thirty char', unit_name: 1 to 30 plain letters",
    "unit_name, Kib\u00ebra, unit_name: 1 to 30 plain letters",
    "unit_name, =cmd(), unit_name: 1 to 30 plain letters",
    "county, '', a sub-county or location needs its county",
    "county, Atlantis, county: not known",
    "county, 99, county: not known",
    "sub_county, '', a location needs its sub-county",
    "sub_county, Kangema, sub_county: not known",
    "location, Kangema, location: not known",
    "language, fr, language: en or sw",
    "language, '', language: en or sw",
    "phone, '', phone: not a Kenyan mobile number",
    "phone, 0722CHIEF, phone: not a Kenyan mobile number",
    "phone, +255712345678, phone: not a Kenyan mobile number",
    "phone, +254202345678, phone: not a Kenyan mobile number",
    "pin, 48291, 'pin: six digits that are no pattern, or empty'",
    "pin, 4829155, 'pin: six digits that are no pattern, or empty'",
    "pin, 48291a, 'pin: six digits that are no pattern, or empty'",
    "pin, 111111, 'pin: six digits that are no pattern, or empty'",
    "pin, 311285, 'pin: six digits that are no pattern, or empty'",
    "staff_number, 12, 'staff_number: 3 to 12 digits, or empty'",
    "staff_number, P2019, 'staff_number: 3 to 12 digits, or empty'",
    "staff_number, 1234567890123, 'staff_number: 3 to 12 digits, or empty'",
  })
  void a_bad_cell_is_refused_with_a_reason_that_does_not_repeat_it(
      String column, String value, String reason) {
    var cells = new HashMap<>(GOOD);
    cells.put(column, value);

    assertThatThrownBy(() -> RosterRow.of(row(cells), KENYA))
        .isInstanceOf(Refusal.class)
        .hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345",
        "1234567",
        "000000",
        "999999",
        "123456",
        "012345",
        "987654",
        "543210",
        "\u0664\u0668\u0662\u0669\u0661\u0665",
        " 48291",
        "48291 "
      })
  void a_pin_that_is_a_pattern_or_no_pin_is_weak(String pin) {
    assertThat(PinPolicy.strong(pin)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"482915", "739264", "174659", "000471", "123457"})
  void any_other_six_digits_will_do(String pin) {
    assertThat(PinPolicy.strong(pin)).isTrue();
  }

  @Test
  void a_staff_number_may_stand_in_the_row() {
    var cells = new HashMap<>(GOOD);
    cells.put("staff_number", "0020198765");

    assertThat(RosterRow.of(row(cells), KENYA).staffNumber())
        .contains(new StaffNumber("0020198765"));
  }

  @Test
  void no_pin_is_no_fault() {
    var cells = new HashMap<>(GOOD);
    cells.put("pin", "");

    assertThat(RosterRow.of(row(cells), KENYA).pin()).isEmpty();
  }

  @Test
  void printing_a_row_tells_neither_number_nor_pin() {
    assertThat(RosterRow.of(row(GOOD), KENYA)).hasToString("RosterRow[chief-kibera]");
  }

  private static CsvTable.Row row(Map<String, String> cells) {
    return new CsvTable.Row("roster.csv", 2, cells);
  }
}
