package org.hakimtoto.store.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody who was told when a hearing is.
///
/// @param contact the person close to the child it was for; empty: the officer alone was told
/// @param when the day they were told of
public record ToldDay(Optional<UUID> contact, Optional<UUID> officer, Instant when) {
  /// Whether the same person was told: the contact, or the officer alone.
  public boolean sameAs(ToldDay other) {
    return contact.isPresent()
        ? contact.equals(other.contact)
        : other.contact.isEmpty() && officer.equals(other.officer);
  }
}
