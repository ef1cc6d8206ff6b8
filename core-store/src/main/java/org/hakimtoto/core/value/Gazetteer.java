package org.hakimtoto.core.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The counties, sub-counties and locations of Kenya, by name and code. Immutable; read once.
public final class Gazetteer {
  private final Map<Integer, Named> counties;
  private final Map<Integer, Named> subCounties;
  private final Map<Integer, Named> locations;
  private final Map<Integer, List<Named>> subCountiesOf;
  private final Map<Integer, List<Named>> locationsOf;
  private final List<Named> countiesByName;
  private final Supplier<PlaceSearch> search;

  /// @param within the code of what it lies in; 0 for a county
  public record Named(int code, String name, int within) {}

  public Gazetteer(
      Collection<Named> counties, Collection<Named> subCounties, Collection<Named> locations) {
    this(counties, subCounties, locations, List.of(), List.of());
  }

  /// @param subLocations each within its location
  /// @param otherNames that people have for a sub-county, each within it
  public Gazetteer(
      Collection<Named> counties,
      Collection<Named> subCounties,
      Collection<Named> locations,
      Collection<Named> subLocations,
      Collection<Named> otherNames) {
    this.counties = byCode(counties);
    this.subCounties = byCode(subCounties);
    this.locations = byCode(locations);
    this.countiesByName = byName(counties);
    this.subCountiesOf = grouped(subCounties);
    this.locationsOf = grouped(locations);
    this.search = new FirstAsked<>(() -> new PlaceSearch(this, subLocations, otherNames));
  }

  /// The search by first letters over all places. Its names are sorted when it is first asked for,
  /// which takes a tenth of a second.
  public PlaceSearch search() {
    return search.get();
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

  /// A place as it is chosen from a list: no two have the same line. What is no place to choose is
  /// called by its name.
  public String line(Area place) {
    return place.atLeastSubCounty()
        ? search().of(place).map(PlaceSearch.Found::line).orElseGet(() -> name(place))
        : name(place);
  }

  /// The same where it is confirmed: whoever chose a line finds it again, with the county behind it
  /// where there is room, for people of another county may read it.
  ///
  /// @param room in characters
  public String confirmed(Area place, int room) {
    return withCounty(line(place), place, room);
  }

  /// What was found by the search where it is confirmed.
  public String confirmed(PlaceSearch.Found found, int room) {
    return withCounty(found.line(), found.place(), room);
  }

  private String withCounty(String line, Area place, int room) {
    String county = county(place.county()).map(Named::name).orElse("");
    String whole = line + ", " + county;
    boolean said = place.subCounty() == 0 || line.endsWith(", " + county);
    return county.isEmpty() || said || whole.length() > room ? line : whole;
  }

  /// Those of whose names a word begins with the letters, the ones that begin with it first. What
  /// only sounds so is taken when nothing is written so. All of them without a letter.
  public static List<Named> beginningWith(List<Named> all, String letters) {
    Letters typed = Letters.typed(letters);
    if (typed.none()) {
      return all;
    }
    List<Named> written = beginning(all, typed, Letters::words);
    return written.isEmpty() && typed.sounding() ? beginning(all, typed, Letters::sounds) : written;
  }

  private static List<Named> beginning(
      List<Named> all, Letters typed, Function<Letters, List<String>> read) {
    String wanted = Letters.from(read.apply(typed), 0);
    Map<Boolean, List<Named>> byFirst =
        all.stream()
            .filter(named -> begins(read.apply(Letters.of(named.name())), wanted))
            .collect(
                Collectors.partitioningBy(named ->
                    Letters.from(read.apply(Letters.of(named.name())), 0).startsWith(wanted)));
    return Stream.of(true, false)
        .flatMap(first -> byFirst.getOrDefault(first, List.of()).stream())
        .toList();
  }

  private static boolean begins(List<String> words, String wanted) {
    return IntStream.range(0, words.size())
        .anyMatch(at -> Letters.from(words, at).startsWith(wanted));
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
