package org.hakimtoto.notifier;

import org.hakimtoto.core.PhoneNumber;

/// A text on its way to a carrier.
///
/// @param from our short code or sender name
public record OutgoingSms(PhoneNumber to, String from, String text) {
  @Override
  public String toString() {
    return "OutgoingSms[" + to + ", " + text.length() + " characters]";
  }
}
