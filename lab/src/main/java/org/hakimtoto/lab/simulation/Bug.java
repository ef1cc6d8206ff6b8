package org.hakimtoto.lab.simulation;

/// A fault planted on purpose, which the simulation must find: each takes one rule of the protocol
/// away.
public enum Bug {
  NONE,
  /// A reference is shown although its COMMIT failed or was never answered.
  SHOWN_BEFORE_COMMIT,
  /// The row that makes a filing press happen once is left out.
  FILED_AGAIN,
  /// Redis saves over any version.
  NO_VERSION_COMPARE,
  /// "Not saved" is said although a copy of the press may be at work elsewhere.
  SURE_TOO_SOON,
  /// A carrier's missing answer is taken for "not sent".
  UNMARKED_RETRY,
  /// A delivery report moves a message wherever it says.
  STATUS_GOES_BACK,
  /// A verdict counts though the lease was lost.
  NO_FENCE,
  /// An alert whose outcome nobody knows is left alone.
  NO_REPEAT,
  /// A saved report tells nobody, when the process dies right after its COMMIT.
  PLANNED_IN_MEMORY
}
