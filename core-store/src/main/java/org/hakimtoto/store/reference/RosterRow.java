package org.hakimtoto.store.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;

/// One row of a roster, understood: pure.
///
/// @param line in the file
/// @param oldPhone the number the officer had before, where `phone` is a new one
/// @param pin empty: none is given
/// @param staffNumber empty: as before
public record RosterRow(
    int line,
    String unitCode,
    Agency agency,
    String unitName,
    Area area,
    Role role,
    String language,
    PhoneNumber phone,
    Optional<PhoneNumber> oldPhone,
    String pin,
    Optional<StaffNumber> staffNumber) {
  public static final Set<String> COLUMNS =
      Set.of(
          "unit_code",
          "agency",
          "unit_name",
          "county",
          "sub_county",
          "location",
          "role",
          "language",
          "phone",
          "pin");

  /// A roster without regional units may leave `region` out. `old_phone` is the number the officer
  /// had before, where `phone` is a new one.
  public static final Set<String> OPTIONAL_COLUMNS = Set.of("region", "old_phone", "staff_number");

  public static final int MAX_ROWS = 20_000;

  private static final Set<String> LANGUAGES = Set.of("en", "sw");

  /// The reason a row is refused.
  public static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String reason) {
      super(reason, null, false, false);
    }
  }

  /// The rows of a roster, not understood yet. Throws [CsvTable.BadCsv] when it is none.
  public static List<CsvTable.Row> table(String file, String csv) {
    return CsvTable.read(file, csv, COLUMNS, OPTIONAL_COLUMNS);
  }

  /// The lines of a roster file, good and bad ones. At most one more than [#MAX_ROWS] are read.
  static List<CsvTable.Line> lines(String file, String csv) {
    return CsvTable.lines(file, csv, COLUMNS, OPTIONAL_COLUMNS, MAX_ROWS);
  }

  /// Throws [Refusal] with a reason that repeats nothing of the row.
  public static RosterRow of(CsvTable.Row row, Gazetteer gazetteer) {
    Role role = UnitDraft.oneOf("role", row.cell("role"), Role.values());
    UnitDraft unit = UnitDraft.of(row::cell, gazetteer);
    require(role.agency() == unit.agency(), "the role does not belong to the agency");
    require(LANGUAGES.contains(row.cell("language")), "language: en or sw");
    Optional<PhoneNumber> phone = PhoneNumber.parse(row.cell("phone"));
    require(phone.isPresent() && phone.get().kenyanMobile(), "phone: not a Kenyan mobile number");
    String old = row.cell("old_phone");
    Optional<PhoneNumber> oldPhone = PhoneNumber.parse(old);
    require(old.isEmpty() || oldPhone.isPresent(), "old_phone: not a number, or empty");
    require(!oldPhone.equals(phone), "old_phone: the same as phone");
    String pin = row.cell("pin");
    require(
        pin.isEmpty() || PinPolicy.strong(pin), "pin: six digits that are no pattern, or empty");
    String staff = row.cell("staff_number");
    Optional<StaffNumber> staffNumber = StaffNumber.parse(staff);
    require(staff.isEmpty() || staffNumber.isPresent(), "staff_number: 3 to 12 digits, or empty");
    return new RosterRow(
        row.line(),
        unit.code(),
        unit.agency(),
        unit.name(),
        unit.area(),
        role,
        row.cell("language"),
        phone.orElseThrow(),
        oldPhone,
        pin,
        staffNumber);
  }

  public UnitDraft unit() {
    return new UnitDraft(unitCode, agency, unitName, area);
  }

  @Override
  public String toString() {
    return "RosterRow[" + unitCode + "]";
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new Refusal(reason);
    }
  }
}
