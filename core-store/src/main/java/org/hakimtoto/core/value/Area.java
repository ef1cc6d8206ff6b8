package org.hakimtoto.core.value;

import java.util.Optional;

/// A part of Kenya: the country, a region, a county (1 to 47), a sub-county (constituency code 1 to
/// 290), or a location within it. A finer code is 0 where the area is not narrowed that far.
///
/// @param region empty only for the country, and for the place of a smoke test, which lies in none;
///   that of a county follows from its code
public record Area(Optional<Region> region, int county, int subCounty, int location) {
  public static final Area COUNTRY = new Area(0, 0, 0);

  /// No county of Kenya has it: whoever tries a house that serves reports from there. Every list,
  /// count and alert goes by counties, and so leaves it out.
  public static final int SMOKE_COUNTY = 99;

  /// The place of a smoke test.
  public static final Area SMOKE = new Area(SMOKE_COUNTY, 9_901, 0);

  /// How far an area is narrowed, the widest first.
  public enum Level {
    COUNTRY,
    REGION,
    COUNTY,
    SUB_COUNTY,
    LOCATION
  }

  public Area {
    if (county < 0 || subCounty < 0 || location < 0) {
      throw new IllegalArgumentException("negative code");
    }
    if ((subCounty > 0 && county == 0) || (location > 0 && subCounty == 0)) {
      throw new IllegalArgumentException("an area is narrowed from the outside in");
    }
    if (county > 0 && !region.equals(regionOf(county))) {
      throw new IllegalArgumentException("the county lies in another region");
    }
  }

  /// The country when all codes are 0; any other area lies in the region of its county.
  public Area(int county, int subCounty, int location) {
    this(regionOf(county), county, subCounty, location);
  }

  private static Optional<Region> regionOf(int county) {
    return county == 0 || county == SMOKE_COUNTY
        ? Optional.empty()
        : Optional.of(Region.of(county));
  }

  /// Whether it is the place of a smoke test, and not of a child.
  public boolean isSmoke() {
    return county == SMOKE_COUNTY;
  }

  public static Area ofRegion(Region region) {
    return new Area(Optional.of(region), 0, 0, 0);
  }

  public static Area ofCounty(int county) {
    return new Area(county, 0, 0);
  }

  public static Area ofSubCounty(int county, int subCounty) {
    return new Area(county, subCounty, 0);
  }

  public Level level() {
    if (location > 0) {
      return Level.LOCATION;
    }
    if (subCounty > 0) {
      return Level.SUB_COUNTY;
    }
    if (county > 0) {
      return Level.COUNTY;
    }
    return region.isPresent() ? Level.REGION : Level.COUNTRY;
  }

  /// Whether it is narrowed to a sub-county or further.
  public boolean atLeastSubCounty() {
    return subCounty > 0;
  }

  /// Whether it stands on a higher level than `other`, wherever the two lie.
  public boolean widerThan(Area other) {
    return level().compareTo(other.level()) < 0;
  }

  /// Whether `other` lies in this area, itself included.
  public boolean contains(Area other) {
    return (region.isEmpty() || region.equals(other.region))
        && (county == 0 || county == other.county)
        && (subCounty == 0 || subCounty == other.subCounty)
        && (location == 0 || location == other.location);
  }
}
