package org.hakimtoto.gateway.ussd;

import org.hakimtoto.core.value.PhoneNumber;

/// One USSD callback, parsed.
///
/// @param text the whole history joined with `*`
public record UssdRequest(String sessionId, PhoneNumber phone, String serviceCode, String text) {
  @Override
  public String toString() {
    return "UssdRequest[" + phone + ", " + text.length() + " characters]";
  }
}
