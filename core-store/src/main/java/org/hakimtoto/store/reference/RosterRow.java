package org.hakimtoto.store.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hakimtoto.core.Agency;
import org.hakimtoto.core.Area;
import org.hakimtoto.core.Gazetteer;
import org.hakimtoto.core.Gazetteer.Named;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.core.Role;
import org.hakimtoto.core.Unit;

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

  public static final int MAX_ROWS = 20_000;

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 '(),./&-]+");
  private static final Pattern PIN = Pattern.compile("\\d{6}");
  private static final Set<String> LANGUAGES = Set.of("en", "sw");

  /// The reason a row is refused.
  public static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String reason) {
      super(reason, null, false, false);
    }
  }

  /// Throws [Refusal] with a reason that repeats nothing of the row.
  public static RosterRow of(CsvTable.Row row, Gazetteer gazetteer) {
    Role role = oneOf(row, "role", Role.values());
    Agency agency = oneOf(row, "agency", Agency.values());
    require(role.agency() == agency, "the role does not belong to the agency");
    require(CODE.matcher(row.cell("unit_code")).matches(), "unit_code: 2 to 40 of a-z, 0-9, -");
    String name = row.cell("unit_name");
    require(
        PLAIN.matcher(name).matches() && name.length() <= Unit.MAX_NAME,
        "unit_name: 1 to " + Unit.MAX_NAME + " plain letters");
    require(LANGUAGES.contains(row.cell("language")), "language: en or sw");
    Optional<PhoneNumber> phone = PhoneNumber.parse(row.cell("phone"));
    require(phone.isPresent() && phone.get().kenyanMobile(), "phone: not a Kenyan mobile number");
    String pin = row.cell("pin");
    require(pin.isEmpty() || strong(pin), "pin: six digits that are no pattern, or empty");
    return new RosterRow(
        row.cell("unit_code"),
        agency,
        name,
        area(row, gazetteer),
        role,
        row.cell("language"),
        phone.orElseThrow(),
        pin);
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
    Set<Integer> steps = new java.util.HashSet<>();
    for (int i = 1; i < pin.length(); i++) {
      steps.add(pin.charAt(i) - pin.charAt(i - 1));
    }
    return steps.size() > 1;
  }

  private static Area area(CsvTable.Row row, Gazetteer gazetteer) {
    if (row.cell("county").isEmpty()) {
      require(
          row.cell("sub_county").isEmpty() && row.cell("location").isEmpty(),
          "a sub-county or location needs its county");
      return Area.COUNTRY;
    }
    Named county = find(row.cell("county"), "county", gazetteer.counties());
    if (row.cell("sub_county").isEmpty()) {
      require(row.cell("location").isEmpty(), "a location needs its sub-county");
      return Area.ofCounty(county.code());
    }
    Named sub = find(row.cell("sub_county"), "sub_county", gazetteer.subCounties(county.code()));
    if (row.cell("location").isEmpty()) {
      return Area.ofSubCounty(county.code(), sub.code());
    }
    Named location = find(row.cell("location"), "location", gazetteer.locations(sub.code()));
    return new Area(county.code(), sub.code(), location.code());
  }

  private static Named find(String nameOrCode, String column, java.util.List<Named> among) {
    Function<Named, Boolean> same =
        named ->
            named.name().equalsIgnoreCase(nameOrCode)
                || Integer.toString(named.code()).equals(nameOrCode);
    return among.stream()
        .filter(same::apply)
        .findFirst()
        .orElseThrow(() -> new Refusal(column + ": not known"));
  }

  private static <E extends Enum<E>> E oneOf(CsvTable.Row row, String column, E[] values) {
    String wanted = row.cell(column).toUpperCase(Locale.ROOT);
    for (E value : values) {
      if (value.name().equals(wanted)) {
        return value;
      }
    }
    throw new Refusal(column + ": not known");
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new Refusal(reason);
    }
  }
}
