package org.hakimtoto.store.db;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Standing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;

/// What row-level security is told of the officer in whose name is read: the same line that
/// [CaseAccess] draws, drawn again by the database. An empty setting lets nothing be seen.
///
/// @param counties as a PostgreSQL array; empty when the role sees no area
/// @param readsArea `on` when the child's record is open to the role in its area
public record RowSecurity(
    String officer,
    String unit,
    String counties,
    String subCounty,
    String location,
    String readsArea) {
  private static final int COUNTIES = 47;

  static final String OPEN =
      """
      select set_config('haki.officer', $1, true), set_config('haki.unit', $2, true),
             set_config('haki.counties', $3, true), set_config('haki.sub_county', $4, true),
             set_config('haki.location', $5, true), set_config('haki.reads_area', $6, true),
             set_config('role', 'haki_reader', true)
      """;

  static final String CLOSE =
      """
      select set_config('role', 'none', true), set_config('haki.officer', '', true),
             set_config('haki.unit', '', true), set_config('haki.counties', '', true),
             set_config('haki.sub_county', '', true), set_config('haki.location', '', true),
             set_config('haki.reads_area', '', true)
      """;

  public static RowSecurity of(Officer officer) {
    if (!officer.role().seesCasesOfArea()) {
      return new RowSecurity(officer.id().toString(), "", "", "", "", "");
    }
    Area area = officer.unit().area();
    boolean reads = CaseAccess.may(officer.role(), Set.of(Standing.IN_AREA), Permission.READ_FILE);
    return new RowSecurity(
        officer.id().toString(),
        officer.unit().id().toString(),
        array(counties(officer)),
        area.subCounty() == 0 ? "" : Integer.toString(area.subCounty()),
        area.location() == 0 ? "" : Integer.toString(area.location()),
        reads ? "on" : "");
  }

  Object[] settings() {
    return new Object[] {officer, unit, counties, subCounty, location, readsArea};
  }

  /// The counties of the officer's area that the role sees cases of; none for a role that sees
  /// none.
  public static Short[] counties(Officer officer) {
    if (!officer.role().seesCasesOfArea()) {
      return new Short[0];
    }
    Area area = officer.unit().area();
    return IntStream.rangeClosed(1, COUNTIES)
        .filter(county -> area.contains(Area.ofCounty(county)) || county == area.county())
        .mapToObj(county -> (short) county)
        .toArray(Short[]::new);
  }

  private static String array(Short[] counties) {
    return Stream.of(counties).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
