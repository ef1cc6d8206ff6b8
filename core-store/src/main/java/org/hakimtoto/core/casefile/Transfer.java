package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A child on the way between two institutions.
///
/// @param office the children's office that takes part in the case by this journey alone
public record Transfer(
    UUID id,
    UUID from,
    UUID to,
    Optional<UUID> office,
    Instant left,
    Instant expected,
    State state) {
  public enum State {
    ON_THE_WAY,
    /// The receiving side will not take the child in: it is on the road until somebody says where
    /// it is.
    DECLINED,
    ARRIVED,
    CANCELLED
  }

  /// Whether nobody has said yet where the child is.
  public boolean underWay() {
    return switch (state) {
      case ON_THE_WAY, DECLINED -> true;
      case ARRIVED, CANCELLED -> false;
    };
  }

  Transfer ended(State how) {
    return new Transfer(id, from, to, office, left, expected, how);
  }

  /// The same once a unit takes part for another reason as well.
  Transfer joined(UUID unit) {
    return office.filter(unit::equals).isEmpty()
        ? this
        : new Transfer(id, from, to, Optional.empty(), left, expected, state);
  }
}
