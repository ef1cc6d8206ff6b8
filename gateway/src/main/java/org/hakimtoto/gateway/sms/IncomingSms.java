package org.hakimtoto.gateway.sms;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;

/// A text somebody sent to the short code.
///
/// @param id the carrier's own; the same on every repeat of the callback
/// @param sentAt by the carrier's clock; empty: it did not say so that we understand
public record IncomingSms(String id, PhoneNumber from, String text, Optional<Instant> sentAt) {
  public IncomingSms(String id, PhoneNumber from, String text) {
    this(id, from, text, Optional.empty());
  }

  @Override
  public String toString() {
    return "IncomingSms[" + from + ", " + text.length() + " characters]";
  }
}
