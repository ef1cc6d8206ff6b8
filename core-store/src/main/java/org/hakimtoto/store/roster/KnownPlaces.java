package org.hakimtoto.store.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.store.reference.ReferenceData;

/// The places as the database has them, which can be written to a file and read from it: whoever
/// starts while the database is away takes them from there. They hold nothing of any child.
public record KnownPlaces(
    List<Named> counties,
    List<Named> subCounties,
    List<Named> locations,
    List<Named> subLocations) {
  private static final int KINDS = 4;

  public KnownPlaces {
    counties = List.copyOf(counties);
    subCounties = List.copyOf(subCounties);
    locations = List.copyOf(locations);
    subLocations = List.copyOf(subLocations);
  }

  public Gazetteer gazetteer() {
    return new Gazetteer(
        counties, subCounties, locations, subLocations, ReferenceData.otherNames());
  }

  /// A line each: its kind, its code, what it lies in, its name.
  public String write() {
    var text = new StringBuilder();
    List<List<Named>> all = List.of(counties, subCounties, locations, subLocations);
    for (int kind = 0; kind < KINDS; kind++) {
      for (Named place : all.get(kind)) {
        text.append(kind)
            .append('\t')
            .append(place.code())
            .append('\t')
            .append(place.within())
            .append('\t')
            .append(place.name())
            .append('\n');
      }
    }
    return text.toString();
  }

  /// Empty when it was not written by [#write], or holds too little to find a place by.
  public static Optional<KnownPlaces> read(String text) {
    var all = Stream.generate(ArrayList<Named>::new).limit(KINDS).toList();
    try {
      text.lines()
          .map(line -> line.split("\t", 4))
          .forEach(fields ->
              all.get(Integer.parseInt(fields[0]))
                  .add(
                      new Named(
                          Integer.parseInt(fields[1]), fields[3], Integer.parseInt(fields[2]))));
    } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
    return all.get(0).isEmpty() || all.get(1).isEmpty()
        ? Optional.empty()
        : Optional.of(new KnownPlaces(all.get(0), all.get(1), all.get(2), all.get(3)));
  }
}
