package org.hakimtoto.gateway.ussd;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.sms.SmsCodes;

/// Gives the officer whose PIN was right a code for SMS.
public final class SmsCodeFromDialogue {
  private final SmsCodes codes;

  public SmsCodeFromDialogue(SmsCodes codes) {
    this.codes = codes;
  }

  /// The screen with the code, see [SmsCodes#issue]; empty for whoever is no officer.
  Optional<String> issue(Place place, PressKey press, Function<String, String> screen) {
    String officer = place.fact(Fact.OFFICER);
    return officer.isEmpty()
        ? Optional.empty()
        : codes.issue(press, UUID.fromString(officer), screen);
  }
}
