package org.hakimtoto.core.notice;

/// What can happen to a text or a call about a day in court.
public enum Happening {
  /// The words were handed to the carrier; they are in the record.
  TOLD,
  /// The same, marked as a repeat, because nobody knew what became of the first.
  REPEATED,
  /// The carrier took it.
  ACCEPTED,
  DELIVERED,
  /// The phone was off; it waits to be sent again.
  ABSENT,
  FAILED,
  /// Thrown away by the network's filter.
  EXPIRED,
  /// The carrier took it and never said what became of it.
  UNREPORTED,
  /// The carrier may or may not have taken it.
  UNCERTAIN,
  /// Refused for good, or too late.
  GIVEN_UP,
  /// What it told was no longer so.
  CANCELLED,
  /// An officer was asked to phone.
  TO_CALL,
  /// An officer ended the call and wrote down what came of it.
  CALLED,
  /// The call was no longer needed.
  CALL_VOID,
  /// They answered 1 or 2.
  REPLIED,
  /// A state that this release does not know.
  OTHER
}
