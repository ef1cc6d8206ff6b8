package org.hakimtoto.store.contact;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.SafeHours;

/// Whom a message is for, beyond the number, and which hearing it tells of.
///
/// @param contact the person close to the child it is for, also when an officer passes it on
/// @param officer the officer whose number it goes to
/// @param hearing void as soon as the hearing has a newer version
/// @param legal the law requires that it is told: a stop does not silence it
/// @param hours when it may be sent; empty: at any hour
public record Addressed(
    Optional<UUID> contact,
    Optional<UUID> officer,
    Optional<HearingVersion> hearing,
    boolean legal,
    Optional<SafeHours> hours) {
  /// A number alone: a reply, a receipt.
  public static final Addressed NUMBER =
      new Addressed(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

  public static Addressed officer(UUID officer) {
    return new Addressed(
        Optional.empty(), Optional.of(officer), Optional.empty(), false, Optional.empty());
  }

  public Addressed about(HearingVersion told) {
    return new Addressed(contact, officer, Optional.of(told), legal, hours);
  }

  /// A hearing as it stood when it was told.
  public record HearingVersion(UUID hearing, int version) {}
}
