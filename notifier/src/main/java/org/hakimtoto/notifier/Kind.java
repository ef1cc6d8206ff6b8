package org.hakimtoto.notifier;

/// The wordings there are, by the names of the wording file.
public enum Kind {
  ALERT_RED,
  ALERT_AMBER,
  ALERT_GREEN,
  ALERT_SUPERVISING,
  RECEIPT,
  STATUS,
  STATUS_NO_OFFICE,
  REFERENCE_MISTYPED,
  STATUS_NOT_FOR_YOU,
  HELPLINE,
  SMS_HELP;

  /// As it stands in the wording file and in the outbox.
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
