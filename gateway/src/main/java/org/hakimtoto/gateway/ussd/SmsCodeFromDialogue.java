package org.hakimtoto.gateway.ussd;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.menus.Place;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.fault.StoreUnavailable;
import org.hakimtoto.store.sms.SmsCodes;

/// Gives the officer whose PIN was right a code for SMS.
public final class SmsCodeFromDialogue {
  private final SmsCodes codes;

  public SmsCodeFromDialogue(SmsCodes codes) {
    this.codes = codes;
  }

  /// The screen with the code; see [SmsCodes#issue].
  Optional<String> issue(Place place, PressKey press, Function<String, String> screen) {
    String officer = place.fact(Questions.OFFICER);
    if (officer.isEmpty()) {
      throw new StoreUnavailable("a code is for an officer");
    }
    return codes.issue(press, UUID.fromString(officer), screen);
  }
}
