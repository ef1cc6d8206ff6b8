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
  SMS_HELP,
  STATUS_DATE,
  STATUS_OFFICE,
  TODAY,
  TODAY_NONE,
  ACCEPTED,
  ACCEPTED_ALREADY,
  CHANGED,
  CHANGED_ALREADY,
  REFUSED,
  REFUSED_NOT_ALLOWED,
  REFUSED_STAGE,
  REFUSED_CLOSED,
  CODE_NEEDED,
  STAGE_UNKNOWN,
  SMS_LOCKED,
  LANGUAGE_SET,
  STOPPED,
  STOPPED_ON_DUTY,
  WRONG_PERSON,
  CONFIRMED;

  /// Whether it is the answer to a person who wants no more texts: the one text that still goes
  /// out.
  public boolean saysGoodbye() {
    return this == STOPPED || this == WRONG_PERSON;
  }

  /// As it stands in the wording file and in the outbox.
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
