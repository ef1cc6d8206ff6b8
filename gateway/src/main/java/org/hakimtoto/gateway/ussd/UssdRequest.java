package org.hakimtoto.gateway.ussd;

import org.hakimtoto.core.value.PhoneNumber;

/// One USSD callback, parsed.
///
/// @param text the whole history joined with `*`
public record UssdRequest(String sessionId, PhoneNumber phone, String serviceCode, String text) {
  /// How the name of a call begins that this house makes by itself. Whoever knows the way in could
  /// say so; it would gain them nothing, for no key can be pressed in such a call.
  public static final String PLAYED = "haki-dial-";

  /// Whether it is no caller, but ourselves.
  public boolean played() {
    return sessionId.startsWith(PLAYED);
  }

  @Override
  public String toString() {
    return "UssdRequest[" + phone + ", " + text.length() + " characters]";
  }
}
