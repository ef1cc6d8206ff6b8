package org.hakimtoto.core.casefile;

/// How an officer stands to a case. One may stand in several ways; without any, only the status
/// words of a stranger and the asking for access are left.
public enum Standing {
  /// The officer's unit is responsible for the case.
  HOLDER,
  /// The officer's unit accepted it, was brought in, sits in court for it or holds the child.
  INVOLVED,
  /// The case lies in the area of the officer's unit, and the role sees cases of its area.
  IN_AREA,
  /// The officer reported it.
  REPORTER,
  /// The child is back home in the area of the officer's unit.
  HOME_AREA,
  /// Access was granted and has not run out.
  GRANTED
}
