package org.hakimtoto.core;

import java.time.Instant;
import java.util.UUID;

/// A child on the way between two institutions.
public record Transfer(UUID id, UUID from, UUID to, Instant left, Instant expected, State state) {
  public enum State {
    ON_THE_WAY,
    ARRIVED,
    CANCELLED
  }

  Transfer ended(State how) {
    return new Transfer(id, from, to, left, expected, how);
  }
}
