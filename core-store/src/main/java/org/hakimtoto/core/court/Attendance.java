package org.hakimtoto.core.court;

import java.util.Optional;

/// Whether somebody close to the child is expected in court, by what they were told and said of the
/// day as it stands.
public enum Attendance {
  YES,
  NO,
  /// Told, and nothing heard.
  SILENT,
  NOT_TOLD;

  /// @param told whether the person may have heard of the day
  /// @param comes what they said last; empty: nothing
  public static Attendance of(boolean told, Optional<Boolean> comes) {
    return comes.map(yes -> yes ? YES : NO).orElse(told ? SILENT : NOT_TOLD);
  }
}
