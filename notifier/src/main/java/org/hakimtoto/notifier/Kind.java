package org.hakimtoto.notifier;

import org.hakimtoto.store.DeliveryClass;

/// The wordings there are, by the names of the wording file.
public enum Kind {
  ALERT_RED(DeliveryClass.A),
  ALERT_AMBER(DeliveryClass.A),
  ALERT_GREEN(DeliveryClass.A),
  ALERT_SUPERVISING(DeliveryClass.A),
  CASE_ADDED(DeliveryClass.A),
  CASE_DECLINED(DeliveryClass.A),
  CASE_YOURS(DeliveryClass.A),
  CASE_INVOLVED(DeliveryClass.A),
  WITHDRAWAL_ASKED(DeliveryClass.A),
  ACCESS_ASKED(DeliveryClass.A),
  ACCESS_GRANTED(DeliveryClass.A),
  ACCESS_REFUSED(DeliveryClass.A),
  CLOCK_WARNED(DeliveryClass.A),
  CLOCK_MISSED(DeliveryClass.A),
  RECEIPT,
  STATUS,
  STATUS_NO_OFFICE,
  REFERENCE_MISTYPED,
  STATUS_NOT_FOR_YOU,
  HELPLINE,
  SMS_HELP;

  private final DeliveryClass deliveryClass;

  Kind() {
    this(DeliveryClass.B);
  }

  Kind(DeliveryClass deliveryClass) {
    this.deliveryClass = deliveryClass;
  }

  /// What is worse for it: to be lost, or to be sent twice.
  public DeliveryClass deliveryClass() {
    return deliveryClass;
  }

  /// As it stands in the wording file and in the outbox.
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
