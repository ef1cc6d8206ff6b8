package org.hakimtoto.core.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PlaceIndex.Entry;
import org.hakimtoto.core.value.PlaceIndex.Fit;
import org.hakimtoto.core.value.PlaceIndex.Hit;

/// Finds places by the first letters of any word of a name: sub-counties, under the names that
/// people have for them besides, locations and sub-locations. Made once; a search is a binary
/// search in sorted names.
public final class PlaceSearch {
  /// The most lines of one answer.
  public static final int MOST = 8;

  /// What a line of a screen has room for.
  public static final int LINE = 24;

  /// Codes of lines count from here, so that one number says which list it is of.
  private static final int SUB_COUNTY_CODES = 10_000_000;

  private static final int SUB_LOCATION_CODES = 20_000_000;

  private final PlaceIndex letters;
  private final PlaceIndex sounds;
  private final Map<Integer, Found> byCode;

  /// A place that was found.
  ///
  /// @param code by which it is found again
  /// @param place the sub-county or the location; that of a sub-location is its location
  /// @param name as it was found; may be of a sub-location, or an other name
  /// @param line what a list shows, and no other place's: the name and what it lies in, at most
  ///   [#LINE] characters
  public record Found(int code, Area place, String name, String line) {
    /// The name, if it is that of a sub-location, which the place does not tell.
    public Optional<String> subLocation() {
      return code >= SUB_LOCATION_CODES ? Optional.of(name) : Optional.empty();
    }
  }

  PlaceSearch(Gazetteer places, Collection<Named> subLocations, Collection<Named> otherNames) {
    var entries = new ArrayList<Entry>();
    for (Named county : places.counties()) {
      for (Named subCounty : places.subCounties(county.code())) {
        add(entries, places, county, subCounty);
      }
    }
    subLocations.forEach(named -> addSubLocation(entries, places, named));
    otherNames.forEach(named -> addOtherName(entries, places, named));
    List<Entry> apart = PlaceLines.apart(entries, places);
    this.letters = new PlaceIndex(apart, Letters::words);
    this.sounds = new PlaceIndex(apart, Letters::sounds);
    this.byCode = new HashMap<>();
    apart.forEach(entry -> byCode.putIfAbsent(entry.found().code(), entry.found()));
  }

  /// What is found, the likeliest first: the very name; then names that begin with the letters,
  /// those near `home` before others; then names of which another word begins with them. What only
  /// sounds so follows when hardly anything is written so. Where nothing is found the kind of place
  /// is no part of its name: "Kibera location".
  ///
  /// @param home where the caller belongs; the country when nobody knows
  /// @param offset how many of them were shown before
  /// @return at most [#MOST]; none without a letter
  public List<Found> find(String typed, Area home, int offset) {
    Letters wanted = Letters.typed(typed);
    if (wanted.none()) {
      return List.of();
    }
    List<Found> hits = hits(wanted, home);
    var listed = new HashSet<Integer>();
    return (hits.isEmpty() ? hits(wanted.withoutKinds(), home) : hits)
        .stream().filter(found -> listed.add(found.code())).skip(offset).limit(MOST).toList();
  }

  private List<Found> hits(Letters wanted, Area home) {
    var hits = new ArrayList<>(ranked(letters.matching(wanted.words()), home));
    if (hits.size() < MOST && wanted.sounding()) {
      hits.addAll(ranked(sounds.matching(wanted.sounds()), home));
    }
    return hits;
  }

  /// What was found under this code.
  public Optional<Found> chosen(int code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// A sub-county or a location.
  public Optional<Found> of(Area place) {
    return chosen(place.location() == 0 ? SUB_COUNTY_CODES + place.subCounty() : place.location());
  }

  private static List<Found> ranked(Collection<Hit> hits, Area home) {
    return hits.stream()
        .sorted(
            Comparator.comparing((Hit hit) -> hit.fit() != Fit.EXACT)
                .thenComparing(hit -> hit.fit() == Fit.COUNTY)
                .thenComparingInt(hit -> distance(hit.entry().found().place(), home))
                .thenComparing(Hit::fit)
                .thenComparing(hit -> hit.entry().found().name())
                .thenComparingInt(hit -> hit.entry().found().code()))
        .map(hit -> hit.entry().found())
        .toList();
  }

  private static int distance(Area place, Area home) {
    if (home.county() == 0 || place.county() != home.county()) {
      return 2;
    }
    return place.subCounty() == home.subCounty() ? 0 : 1;
  }

  private static void add(List<Entry> all, Gazetteer places, Named county, Named subCounty) {
    var found =
        new Found(
            SUB_COUNTY_CODES + subCounty.code(),
            Area.ofSubCounty(county.code(), subCounty.code()),
            subCounty.name(),
            PlaceLines.line(subCounty.name(), county.name()));
    all.add(new Entry(found, Letters.of(subCounty.name()), false));
    all.add(new Entry(found, Letters.of(county.name()), true));
    for (Named location : places.locations(subCounty.code())) {
      all.add(
          new Entry(
              new Found(
                  location.code(),
                  new Area(county.code(), subCounty.code(), location.code()),
                  location.name(),
                  PlaceLines.line(location.name(), subCounty.name())),
              Letters.of(location.name()),
              false));
    }
  }

  /// One that is called as its location is would be the same line twice.
  private static void addSubLocation(List<Entry> all, Gazetteer places, Named named) {
    Letters letters = Letters.of(named.name());
    places
        .location(named.within())
        .filter(location -> !Letters.words(location.name()).equals(letters.words()))
        .ifPresent(location ->
            places
                .areaOfLocation(location.code())
                .map(area ->
                    new Found(
                        SUB_LOCATION_CODES + named.code(),
                        area,
                        named.name(),
                        PlaceLines.line(named.name(), location.name())))
                .ifPresent(found -> all.add(new Entry(found, letters, false))));
  }

  private static void addOtherName(List<Entry> all, Gazetteer places, Named named) {
    places
        .areaOfSubCounty(named.within())
        .ifPresent(area -> {
          String county = places.county(area.county()).map(Named::name).orElse("");
          all.add(
              new Entry(
                  new Found(
                      SUB_COUNTY_CODES + named.within(),
                      area,
                      named.name(),
                      PlaceLines.line(named.name(), county)),
                  Letters.of(named.name()),
                  false));
        });
  }
}
