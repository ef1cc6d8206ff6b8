package org.hakimtoto.gateway.api.registers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;

/// The places of Kenya down to locations, as a computer of a desk keeps them for the time without a
/// line: the names of counties, of sub-counties with their county, of locations with their
/// sub-county.
public record DeskPlaces(
    Map<Integer, String> counties, Map<Integer, Place> subCounties, Map<Integer, Place> locations) {
  record Place(String name, int within) {
    static Place of(Named named) {
      return new Place(named.name(), named.within());
    }
  }

  public static DeskPlaces of(Gazetteer gazetteer) {
    var counties = new TreeMap<Integer, String>();
    var subCounties = new TreeMap<Integer, Place>();
    var locations = new TreeMap<Integer, Place>();
    for (Named county : gazetteer.counties()) {
      counties.put(county.code(), county.name());
      List<Named> within = gazetteer.subCounties(county.code());
      within.forEach(named -> subCounties.put(named.code(), Place.of(named)));
      within.stream()
          .flatMap(named -> gazetteer.locations(named.code()).stream())
          .forEach(named -> locations.put(named.code(), Place.of(named)));
    }
    return new DeskPlaces(counties, subCounties, locations);
  }
}
