package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.util.UUID;

/// A day in court, as it stands.
///
/// @param court the registry's unit
/// @param version rises with each change; what was planned for an older one is void
public record Hearing(
    UUID id, HearingKind kind, UUID court, Instant when, int version, State state) {
  public enum State {
    SET,
    /// Its day was made a holiday: nobody comes, and the court has yet to say what becomes of it.
    SUSPENDED,
    CANCELLED,
    HELD;

    /// Whether it may still be moved, called off or held.
    public boolean open() {
      return this == SET || this == SUSPENDED;
    }
  }

  /// How the way of a held child to a day in court goes, as those who bring it say.
  public enum TripStep {
    LEFT,
    RETURNED,
    NO_VEHICLE,
    SICK
  }

  Hearing moved(Instant to, int newVersion) {
    return new Hearing(id, kind, court, to, newVersion, State.SET);
  }

  Hearing ended(State how, int newVersion) {
    return new Hearing(id, kind, court, when, newVersion, how);
  }
}
