package org.hakimtoto.core;

/// A part of Kenya: the country, a county (1 to 47), a sub-county (constituency code 1 to 290), or
/// a location within it. A finer code is 0 where the area is not narrowed that far.
public record Area(int county, int subCounty, int location) {
  public static final Area COUNTRY = new Area(0, 0, 0);

  public Area {
    if (county < 0 || subCounty < 0 || location < 0) {
      throw new IllegalArgumentException("negative code");
    }
    if ((subCounty > 0 && county == 0) || (location > 0 && subCounty == 0)) {
      throw new IllegalArgumentException("an area is narrowed from the outside in");
    }
  }

  public static Area ofCounty(int county) {
    return new Area(county, 0, 0);
  }

  public static Area ofSubCounty(int county, int subCounty) {
    return new Area(county, subCounty, 0);
  }

  /// How far it is narrowed: 0 the country, 1 a county, 2 a sub-county, 3 a location.
  public int depth() {
    if (location > 0) {
      return 3;
    }
    if (subCounty > 0) {
      return 2;
    }
    return county > 0 ? 1 : 0;
  }

  /// Whether `other` lies in this area, itself included.
  public boolean contains(Area other) {
    return (county == 0 || county == other.county)
        && (subCounty == 0 || subCounty == other.subCounty)
        && (location == 0 || location == other.location);
  }
}
