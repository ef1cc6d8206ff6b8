package org.hakimtoto.store.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hakimtoto.core.Gazetteer.Named;

/// The reference data that comes with this release; `SOURCES.md` beside the files says where each
/// is from and how complete it is.
public record ReferenceData(
    List<Named> counties,
    List<Named> subCounties,
    List<Named> locations,
    List<Named> subLocations,
    List<InCounty> courts,
    List<InCounty> institutions) {

  /// @param kind empty for a court
  public record InCounty(String name, String kind, int county) {}

  /// Reads the files. Throws [CsvTable.BadCsv] when one of them is not sound.
  public static ReferenceData shipped() {
    List<Named> counties =
        read("counties.csv", Set.of("code", "name"), row -> named(row, "code", ""));
    Map<String, Integer> countyCodes =
        counties.stream().collect(Collectors.toMap(Named::name, Named::code));
    List<Named> subCounties =
        read(
            "subcounties.csv",
            Set.of("county_code", "constituency_code", "name"),
            row -> named(row, "constituency_code", "county_code"));
    List<Named> locations =
        read(
            "locations.csv",
            Set.of("location_id", "county_code", "constituency_code", "name"),
            row -> named(row, "location_id", "constituency_code"));
    var data =
        new ReferenceData(
            counties,
            subCounties,
            locations,
            readSubLocations(),
            read(
                "courts.csv",
                Set.of("name", "county"),
                row -> new InCounty(row.cell("name"), "", code(countyCodes, row))),
            read(
                "institutions.csv",
                Set.of("name", "type", "county"),
                row -> new InCounty(row.cell("name"), row.cell("type"), code(countyCodes, row))));
    requireParents("subcounties.csv", subCounties, counties);
    requireParents("locations.csv", locations, subCounties);
    requireParents("sublocations.csv", data.subLocations(), locations);
    return data;
  }

  private static List<Named> readSubLocations() {
    var rows = new ArrayList<Named>();
    read("sublocations.csv", Set.of("location_id", "name"), row -> row)
        .forEach(row ->
            rows.add(new Named(row.line() - 1, row.cell("name"), number(row, "location_id"))));
    return List.copyOf(rows);
  }

  private static <T> List<T> read(String file, Set<String> columns, Function<CsvTable.Row, T> row) {
    return CsvTable.read(file, text(file), columns).stream().map(row).toList();
  }

  private static Named named(CsvTable.Row row, String code, String within) {
    if (row.cell("name").isEmpty()) {
      throw new CsvTable.BadCsv("line " + row.line() + ": no name");
    }
    return new Named(
        number(row, code), row.cell("name"), within.isEmpty() ? 0 : number(row, within));
  }

  private static int number(CsvTable.Row row, String column) {
    try {
      return Integer.parseInt(row.cell(column));
    } catch (NumberFormatException e) {
      throw new CsvTable.BadCsv("line " + row.line() + ": '" + column + "' is not a number");
    }
  }

  private static int code(Map<String, Integer> codes, CsvTable.Row row) {
    Integer code = codes.get(row.cell("county"));
    if (code == null) {
      throw new CsvTable.BadCsv("line " + row.line() + ": no such county");
    }
    return code;
  }

  private static void requireParents(String file, List<Named> children, List<Named> parents) {
    Set<Integer> codes = parents.stream().map(Named::code).collect(Collectors.toSet());
    children.stream()
        .filter(child -> !codes.contains(child.within()))
        .findFirst()
        .ifPresent(child -> {
          throw new CsvTable.BadCsv(file + ": " + child.name() + " lies in nothing known");
        });
  }

  private static String text(String file) {
    try (var in = ReferenceData.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
