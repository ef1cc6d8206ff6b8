package org.hakimtoto.store.reference;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PlaceName;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.core.value.TypedText;

/// A unit as it is asked for, before it has an id: pure. Whoever adds or changes one goes through
/// [#of], a roster as well as a command.
///
/// @param code 2 to 40 of `a-z`, `0-9`, `-`; stays for ever
public record UnitDraft(String code, Agency agency, String name, Area area) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 '(),./&-]+");

  /// Throws [RosterRow.Refusal] with a reason that repeats nothing of what was given.
  ///
  /// @param cells the text of `unit_code`, `agency`, `unit_name`, `region`, `county`, `sub_county`
  ///   and `location`; empty when not given
  public static UnitDraft of(UnaryOperator<String> cells, Gazetteer gazetteer) {
    Agency agency = oneOf("agency", cells.apply("agency"), Agency.values());
    String code = cells.apply("unit_code");
    require(CODE.matcher(code).matches(), "unit_code: 2 to 40 of a-z, 0-9, -");
    String name = TypedText.tidy(cells.apply("unit_name"));
    require(plain(name), "unit_name: 1 to " + Unit.MAX_NAME + " plain letters");
    return new UnitDraft(code, agency, name, area(cells, gazetteer));
  }

  static boolean plain(String name) {
    return PLAIN.matcher(name).matches() && name.length() <= Unit.MAX_NAME && !name.isBlank();
  }

  private static Area area(UnaryOperator<String> cells, Gazetteer gazetteer) {
    Area area = narrowed(cells, gazetteer);
    String written = cells.apply("region");
    if (written.isEmpty()) {
      return area;
    }
    Region region =
        Region.parse(written).orElseThrow(() -> new RosterRow.Refusal("region: not known"));
    if (area.equals(Area.COUNTRY)) {
      return Area.ofRegion(region);
    }
    require(Area.ofRegion(region).contains(area), "the county does not lie in the region");
    return area;
  }

  private static Area narrowed(UnaryOperator<String> cells, Gazetteer gazetteer) {
    String subCounty = cells.apply("sub_county");
    String location = cells.apply("location");
    if (cells.apply("county").isEmpty()) {
      require(
          subCounty.isEmpty() && location.isEmpty(), "a sub-county or location needs its county");
      return Area.COUNTRY;
    }
    int county = find(cells.apply("county"), "county", gazetteer.counties());
    if (subCounty.isEmpty()) {
      require(location.isEmpty(), "a location needs its sub-county");
      return Area.ofCounty(county);
    }
    int sub = find(subCounty, "sub_county", gazetteer.subCounties(county));
    return location.isEmpty()
        ? Area.ofSubCounty(county, sub)
        : new Area(county, sub, find(location, "location", gazetteer.locations(sub)));
  }

  private static int find(String written, String column, List<Named> among) {
    // a roster may still write a name as the source of our lists did
    String nameOrCode = PlaceName.shown(written);
    return among.stream()
        .filter(named ->
            named.name().equalsIgnoreCase(nameOrCode)
                || Integer.toString(named.code()).equals(nameOrCode))
        .findFirst()
        .map(Named::code)
        .orElseThrow(() -> new RosterRow.Refusal(column + ": not known"));
  }

  static <E extends Enum<E>> E oneOf(String column, String written, E[] values) {
    String wanted = written.toUpperCase(Locale.ROOT);
    for (E value : values) {
      if (value.name().equals(wanted)) {
        return value;
      }
    }
    throw new RosterRow.Refusal(column + ": not known");
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new RosterRow.Refusal(reason);
    }
  }
}
