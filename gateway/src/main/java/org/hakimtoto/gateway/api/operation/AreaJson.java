package org.hakimtoto.gateway.api.operation;

import java.util.Optional;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Region;

/// A place as the contract writes it.
public record AreaJson(int county, int subCounty, int location, Optional<Region> region) {
  public static AreaJson of(Area area) {
    return new AreaJson(area.county(), area.subCounty(), area.location(), area.region());
  }
}
