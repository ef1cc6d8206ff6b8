package org.hakimtoto.store.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;

/// One row of a roster, understood: pure.
///
/// @param pin empty: none is given
public record RosterRow(
    String unitCode,
    Agency agency,
    String unitName,
    Area area,
    Role role,
    String language,
    PhoneNumber phone,
    String pin) {
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

  /// A roster without regional units may leave it out.
  public static final Set<String> OPTIONAL_COLUMNS = Set.of("region");

  public static final int MAX_ROWS = 20_000;

  private static final Pattern PIN = Pattern.compile("\\d{6}");
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
    String pin = row.cell("pin");
    require(pin.isEmpty() || strong(pin), "pin: six digits that are no pattern, or empty");
    return new RosterRow(
        unit.code(),
        unit.agency(),
        unit.name(),
        unit.area(),
        role,
        row.cell("language"),
        phone.orElseThrow(),
        pin);
  }

  public UnitDraft unit() {
    return new UnitDraft(unitCode, agency, unitName, area);
  }

  @Override
  public String toString() {
    return "RosterRow[" + unitCode + "]";
  }

  /// Neither all the same digit nor a run up or down.
  static boolean strong(String pin) {
    if (!PIN.matcher(pin).matches()) {
      return false;
    }
    Set<Integer> steps = new HashSet<>();
    for (int i = 1; i < pin.length(); i++) {
      steps.add(pin.charAt(i) - pin.charAt(i - 1));
    }
    return steps.size() > 1;
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new Refusal(reason);
    }
  }
}
