package org.hakimtoto.core.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PlaceIndex.Entry;
import org.hakimtoto.core.value.PlaceSearch.Found;

/// The one line by which each place is chosen and confirmed: no two places have the same. Pure.
final class PlaceLines {
  /// At least this much of what a place lies in is shown.
  private static final int LEAST_WITHIN = 5;

  /// At least this much of its name, where the whole of what it lies in tells it apart.
  private static final int LEAST_NAME = 8;

  private static final int ROOM = PlaceSearch.LINE;

  private PlaceLines() {}

  /// The name, and what it lies in as far as there is room.
  static String line(String name, String within) {
    int least = Math.min(within.length(), LEAST_WITHIN);
    String shown = cut(name, ROOM - 2 - least);
    return shown + ", " + cut(within, ROOM - 2 - shown.length());
  }

  /// The same entries, those of one line with the first words that tell them apart. What nothing
  /// tells apart, for it has one name in one location, is one place to choose.
  static List<Entry> apart(List<Entry> entries, Gazetteer places) {
    var byLine = new LinkedHashMap<String, Map<Integer, Found>>();
    var twins = new HashSet<Found>();
    for (Entry entry : entries) {
      Found found = entry.found();
      Map<Integer, Found> alike = byLine.computeIfAbsent(found.line(), _ -> new LinkedHashMap<>());
      if (alike.values().stream().anyMatch(first -> twins(first, found))) {
        twins.add(found);
      } else {
        alike.putIfAbsent(found.code(), found);
      }
    }
    var taken = new HashSet<>(byLine.keySet());
    Map<Found, String> other = new HashMap<>();
    byLine.values().stream()
        .filter(alike -> alike.size() > 1)
        .forEach(alike -> tellApart(List.copyOf(alike.values()), places, taken, other));
    var all = new ArrayList<Entry>();
    for (Entry entry : entries) {
      Found found = entry.found();
      if (!twins.contains(found)) {
        String line = other.getOrDefault(found, found.line());
        all.add(
            new Entry(
                new Found(found.code(), found.place(), found.name(), line),
                entry.letters(),
                entry.byCounty()));
      }
    }
    return List.copyOf(all);
  }

  /// Of one name in one place, under two codes.
  private static boolean twins(Found first, Found found) {
    return first.code() != found.code()
        && first.place().equals(found.place())
        && first.name().equals(found.name());
  }

  private static void tellApart(
      List<Found> alike, Gazetteer places, Set<String> taken, Map<Found, String> other) {
    List<List<String>> lines = alike.stream().map(found -> ways(found, places)).toList();
    for (int way = 0; way < lines.getFirst().size(); way++) {
      int which = way;
      List<String> tried = lines.stream().map(ways -> ways.get(which)).toList();
      boolean free =
          tried.stream()
              .filter(line -> !line.equals(alike.getFirst().line()))
              .noneMatch(taken::contains);
      if (free && Set.copyOf(tried).size() == alike.size()) {
        taken.addAll(tried);
        for (int i = 0; i < alike.size(); i++) {
          other.put(alike.get(i), tried.get(i));
        }
        return;
      }
    }
  }

  /// Other lines of a place: with its county; by its name alone; with the whole of what it lies in,
  /// the name shortened; with both.
  private static List<String> ways(Found found, Gazetteer places) {
    Area place = found.place();
    String county = places.county(place.county()).map(Named::name).orElse("");
    String within = within(found, county, places);
    String both = within.equals(county) && place.location() == 0 ? within : within + ", " + county;
    return List.of(
        line(found.name(), county),
        cut(found.name(), ROOM),
        cut(found.name(), ROOM - 2 - Math.min(within.length(), ROOM - 2 - LEAST_NAME))
            + ", "
            + cut(within, ROOM - 2 - LEAST_NAME),
        cut(found.name() + ", " + both, ROOM));
  }

  private static String within(Found found, String county, Gazetteer places) {
    Area place = found.place();
    if (found.subLocation().isPresent()) {
      return places.name(place);
    }
    return place.location() == 0
        ? county
        : places.subCounty(place.subCounty()).map(Named::name).orElse(county);
  }

  private static String cut(String name, int room) {
    return name.substring(0, Math.max(0, Math.min(name.length(), room))).strip();
  }
}
