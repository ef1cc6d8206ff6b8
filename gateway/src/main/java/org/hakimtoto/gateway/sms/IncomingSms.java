package org.hakimtoto.gateway.sms;

import org.hakimtoto.core.value.PhoneNumber;

/// A text somebody sent to the short code.
///
/// @param id the carrier's own; the same on every repeat of the callback
public record IncomingSms(String id, PhoneNumber from, String text) {
  @Override
  public String toString() {
    return "IncomingSms[" + from + ", " + text.length() + " characters]";
  }
}
