package org.hakimtoto.core.roster;

/// Why the roster is changed, in words that may stand in the audit for ever.
public enum RosterReason {
  /// Begins to use the service.
  BEGINS,
  /// Retired, resigned or dismissed.
  LEFT,
  TRANSFERRED,
  PROMOTED,
  NEW_SIM,
  PHONE_LOST,
  /// The carrier says that the SIM of the number was changed.
  SIM_SWAPPED,
  /// Whoever has the phone said that they are not the officer.
  NOT_ME,
  PIN_FORGOTTEN,
  /// Somebody else may know the PIN, or use the number.
  MISUSE,
  /// The roster was wrong.
  MISTAKE,
  /// A roster file says so.
  ROSTER_FILE
}
