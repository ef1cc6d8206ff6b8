package org.hakimtoto.core.intake;

/// What became of something that was written without a line.
public enum IntakeState {
  /// It was done as its writer meant it.
  RECEIVED,
  /// It could not be done as it was meant: its writer sees both versions, and decides.
  NEEDS_PERSON,
  /// Its writer is not on duty any more: whoever looks after that office's officers decides.
  PARKED,
  /// A person decided.
  RESOLVED
}
