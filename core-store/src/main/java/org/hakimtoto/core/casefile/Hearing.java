package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A day in court, as it stands.
///
/// @param court the registry's unit
/// @param version rises with each change; what was planned for an older one is void
/// @param outcome as it was recorded last; empty: it was not held yet
public record Hearing(
    UUID id,
    HearingKind kind,
    UUID court,
    Instant when,
    int version,
    State state,
    Optional<HearingOutcome> outcome) {
  public Hearing(UUID id, HearingKind kind, UUID court, Instant when, int version, State state) {
    this(id, kind, court, when, version, state, Optional.empty());
  }

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

  /// Once more with another outcome: the one before was a slip of the pen.
  Hearing held(HearingOutcome what) {
    return new Hearing(id, kind, court, when, version, State.HELD, Optional.of(what));
  }

  Hearing ended(State how, int newVersion) {
    return new Hearing(id, kind, court, when, newVersion, how);
  }
}
