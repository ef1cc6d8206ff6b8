package org.hakimtoto.core.contact;

import java.util.UUID;

/// How somebody close to the child may be told something.
public sealed interface WayToTell {
  /// @param discreet nothing in it tells what it is about
  record Text(boolean discreet) implements WayToTell {}

  /// An officer passes it on.
  record Relay(UUID reader) implements WayToTell {}

  /// An officer phones, or goes.
  record Call(Why why) implements WayToTell {}

  /// Not at all.
  record Never() implements WayToTell {}

  /// Why it takes an officer.
  enum Why {
    CALL_ONLY,
    CANNOT_READ,
    NUMBER_UNSURE
  }

  /// @param legal whether the law requires that it is told: that outweighs a stop, and nothing else
  static WayToTell of(Contact contact, NumberStanding number, boolean legal) {
    return switch (contact.mode()) {
      case NONE -> new Never();
      case CALL_ONLY -> new Call(Why.CALL_ONLY);
      case NORMAL, DISCREET -> texted(contact, number, legal);
    };
  }

  private static WayToTell texted(Contact contact, NumberStanding number, boolean legal) {
    if (number == NumberStanding.UNSURE) {
      return new Call(Why.NUMBER_UNSURE);
    }
    if (number == NumberStanding.STOPPED && !legal) {
      return new Never();
    }
    if (!contact.canRead()) {
      return contact.reader().<WayToTell>map(Relay::new).orElseGet(() -> new Call(Why.CANNOT_READ));
    }
    return new Text(contact.shared() || contact.mode() == Contact.Mode.DISCREET);
  }
}
