package org.hakimtoto.gateway.ussd.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.crypto.PressKey;

/// Who asks, at which press, and what was said before.
///
/// @param session keyed hash of the session's id
/// @param typed how long the transcript was at that press: what comes later is longer
/// @param press the key of the press that led here
/// @param now by the clock of the house
public record Asker(
    PhoneNumber phone, String session, int typed, Place place, PressKey press, Instant now) {

  /// Who called when the dialogue began; whoever acts on it asks the roster again.
  public Optional<UUID> officer() {
    return Optional.of(place.fact(Fact.OFFICER)).filter(id -> !id.isEmpty()).map(UUID::fromString);
  }

  public Language language() {
    return new Language(place.language());
  }

  public Asker at(Place other) {
    return new Asker(phone, session, typed, other, press, now);
  }

  @Override
  public String toString() {
    return "Asker[" + phone + ", " + place + "]";
  }
}
