package org.hakimtoto.core.casefile;

/// Why a registry insists on a day in court that is no court day. Kept in the event and told in the
/// history.
public enum OverrideReason {
  /// A magistrate on duty sits at a weekend or on a holiday.
  DUTY_MAGISTRATE,

  /// The court itself named the day.
  ORDERED_BY_COURT,

  /// A mobile court, or a week of service for children's matters.
  SPECIAL_SITTING,
  OTHER
}
