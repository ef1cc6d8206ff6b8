package org.hakimtoto.store.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PlaceName;

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

  /// The data of this release. Throws [CsvTable.BadCsv] when a file is not sound.
  public static ReferenceData shipped() {
    return read(ReferenceData::text);
  }

  /// Names that people have for a sub-county besides the one it is listed by: of the
  /// administration, of a town. The code of each is that of the sub-county.
  public static List<Named> otherNames() {
    return read(
        ReferenceData::text,
        "other_names.csv",
        Set.of("constituency_code", "name"),
        row -> named(row, "constituency_code", "constituency_code"));
  }

  /// @param texts the text of a file by its name
  static ReferenceData read(UnaryOperator<String> texts) {
    List<Named> counties =
        read(texts, "counties.csv", Set.of("code", "name"), row -> named(row, "code", ""));
    requireUnique("counties.csv", counties);
    Map<String, Integer> countyCodes =
        counties.stream().collect(Collectors.toMap(Named::name, Named::code, Math::min));
    List<Named> subCounties =
        read(
            texts,
            "subcounties.csv",
            Set.of("county_code", "constituency_code", "name"),
            row -> named(row, "constituency_code", "county_code"));
    List<Named> locations =
        read(
            texts,
            "locations.csv",
            Set.of("location_id", "county_code", "constituency_code", "name"),
            row -> named(row, "location_id", "constituency_code"));
    var data =
        new ReferenceData(
            counties,
            subCounties,
            locations,
            readSubLocations(texts),
            read(
                texts,
                "courts.csv",
                Set.of("name", "county"),
                row -> new InCounty(row.cell("name"), "", code(countyCodes, row))),
            read(
                texts,
                "institutions.csv",
                Set.of("name", "type", "county"),
                row -> new InCounty(row.cell("name"), row.cell("type"), code(countyCodes, row))));
    requireUnique("subcounties.csv", subCounties);
    requireUnique("locations.csv", locations);
    requireParents("subcounties.csv", subCounties, counties);
    requireParents("locations.csv", locations, subCounties);
    requireParents("sublocations.csv", data.subLocations(), locations);
    return data;
  }

  private static List<Named> readSubLocations(UnaryOperator<String> texts) {
    var rows = new ArrayList<Named>();
    read(texts, "sublocations.csv", Set.of("location_id", "name"), row -> row)
        .forEach(row ->
            rows.add(
                new Named(
                    row.line() - 1,
                    PlaceName.shown(row.cell("name")),
                    number(row, "location_id"))));
    return List.copyOf(rows);
  }

  private static <T> List<T> read(
      UnaryOperator<String> texts,
      String file,
      Set<String> columns,
      Function<CsvTable.Row, T> row) {
    return CsvTable.read(file, texts.apply(file), columns).stream().map(row).toList();
  }

  private static Named named(CsvTable.Row row, String code, String within) {
    String name = PlaceName.shown(row.cell("name"));
    if (name.isEmpty()) {
      throw row.bad("no name");
    }
    return new Named(number(row, code), name, within.isEmpty() ? 0 : number(row, within));
  }

  private static int number(CsvTable.Row row, String column) {
    try {
      return Integer.parseInt(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.bad("'" + column + "' is not a number");
    }
  }

  private static int code(Map<String, Integer> codes, CsvTable.Row row) {
    Integer code = codes.get(row.cell("county"));
    if (code == null) {
      throw row.bad("no such county");
    }
    return code;
  }

  private static void requireUnique(String file, List<Named> all) {
    var seen = new HashSet<Integer>();
    all.stream()
        .filter(named -> !seen.add(named.code()))
        .findFirst()
        .ifPresent(named -> {
          throw new CsvTable.BadCsv(file + ": the code of " + named.name() + " is there twice");
        });
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

  static String text(String file) {
    try (var in = ReferenceData.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
