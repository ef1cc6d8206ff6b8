package org.hakimtoto.core.supervision;

import java.util.List;
import org.hakimtoto.core.roster.Role;

/// A list of what an office has to look at first.
public enum TodayList {
  /// Children held, whose time to court is shortest first.
  CELLS,
  /// What the office has and nobody took up, the oldest first.
  NEW,
  RED,
  /// Files that wait for the prosecutor, the oldest first.
  DECISIONS,
  /// In court within a week.
  DATES,
  DIVERSION,
  AFTERCARE,
  /// What a chief reported.
  REPORTS;

  /// Those of a role, in the order in which they are shown.
  public static List<TodayList> of(Role role) {
    return switch (role) {
      case CHIEF, ASSISTANT_CHIEF -> List.of(REPORTS);
      case CHILDREN_OFFICER -> List.of(NEW, CELLS, RED, DATES);
      case CHILDREN_COORDINATOR, POLICE_CHILD_DESK -> List.of(CELLS, RED, DATES);
      case PROSECUTOR -> List.of(DECISIONS, DATES);
      case COURT_REGISTRY -> List.of(DATES);
      case PROBATION_OFFICER -> List.of(DIVERSION, AFTERCARE, DATES);
      case INSTITUTION_IN_CHARGE -> List.of(CELLS, DATES);
    };
  }
}
