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
    CANCELLED,
    HELD
  }

  Hearing moved(Instant to, int newVersion) {
    return new Hearing(id, kind, court, to, newVersion, State.SET);
  }

  Hearing ended(State how, int newVersion) {
    return new Hearing(id, kind, court, when, newVersion, how);
  }
}
