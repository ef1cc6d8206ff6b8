package org.hakimtoto.notifier.carrier;

import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.outbox.DeliveryClass;

/// A text on its way to a carrier.
///
/// @param from our short code or sender name; a carrier that is configured with a sender of its own
///   takes that
/// @param deliveryClass what is worse for it, to be lost or to be sent twice; some answers are read
///   by that
public record OutgoingSms(PhoneNumber to, String from, String text, DeliveryClass deliveryClass) {
  /// One that must not be sent twice.
  public OutgoingSms(PhoneNumber to, String from, String text) {
    this(to, from, text, DeliveryClass.B);
  }

  @Override
  public String toString() {
    return "OutgoingSms[" + to + ", " + text.length() + " characters]";
  }
}
