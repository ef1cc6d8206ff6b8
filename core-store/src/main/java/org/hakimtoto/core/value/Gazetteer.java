package org.hakimtoto.core.value;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The counties, sub-counties and locations of Kenya, by name and code. Immutable; read once.
public final class Gazetteer {
  private final Map<Integer, Named> counties;
  private final Map<Integer, Named> subCounties;
  private final Map<Integer, Named> locations;
  private final Map<Integer, List<Named>> subCountiesOf;
  private final Map<Integer, List<Named>> locationsOf;
  private final List<Named> countiesByName;

  /// @param within the code of what it lies in; 0 for a county
  public record Named(int code, String name, int within) {}

  public Gazetteer(
      Collection<Named> counties, Collection<Named> subCounties, Collection<Named> locations) {
    this.counties = byCode(counties);
    this.subCounties = byCode(subCounties);
    this.locations = byCode(locations);
    this.countiesByName = byName(counties);
    this.subCountiesOf = grouped(subCounties);
    this.locationsOf = grouped(locations);
  }

  /// All counties, by name.
  public List<Named> counties() {
    return countiesByName;
  }

  /// The sub-counties of a county, by name; none for an unknown county.
  public List<Named> subCounties(int county) {
    return subCountiesOf.getOrDefault(county, List.of());
  }

  /// The locations of a sub-county, by name; none for an unknown one.
  public List<Named> locations(int subCounty) {
    return locationsOf.getOrDefault(subCounty, List.of());
  }

  public Optional<Named> county(int code) {
    return Optional.ofNullable(counties.get(code));
  }

  public Optional<Named> subCounty(int code) {
    return Optional.ofNullable(subCounties.get(code));
  }

  public Optional<Named> location(int id) {
    return Optional.ofNullable(locations.get(id));
  }

  /// The area of a sub-county, with its county.
  public Optional<Area> areaOfSubCounty(int code) {
    return subCounty(code).map(named -> Area.ofSubCounty(named.within(), code));
  }

  /// The area of a location, with its sub-county and county.
  public Optional<Area> areaOfLocation(int id) {
    return location(id)
        .flatMap(named ->
            areaOfSubCounty(named.within())
                .map(area -> new Area(area.county(), area.subCounty(), id)));
  }

  /// What an area is called by the people in it: the finest name.
  public String name(Area area) {
    return location(area.location())
        .or(() -> subCounty(area.subCounty()))
        .or(() -> county(area.county()))
        .map(Named::name)
        .or(() -> area.region().map(Region::shown))
        .orElse("Kenya");
  }

  /// Those whose name begins with the letters, blind to case, accents, spaces and apostrophes.
  public static List<Named> beginningWith(List<Named> all, String letters) {
    String wanted = bare(letters);
    return wanted.isEmpty()
        ? all
        : all.stream().filter(named -> bare(named.name()).startsWith(wanted)).toList();
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{IsAlphabetic}\\d]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Map<Integer, Named> byCode(Collection<Named> all) {
    return all.stream().collect(Collectors.toUnmodifiableMap(Named::code, Function.identity()));
  }

  private static List<Named> byName(Collection<Named> all) {
    return all.stream().sorted(Comparator.comparing(Named::name)).toList();
  }

  private static Map<Integer, List<Named>> grouped(Collection<Named> all) {
    return all.stream()
        .sorted(Comparator.comparing(Named::name))
        .collect(
            Collectors.collectingAndThen(
                Collectors.groupingBy(Named::within, Collectors.toUnmodifiableList()),
                Map::copyOf));
  }
}
