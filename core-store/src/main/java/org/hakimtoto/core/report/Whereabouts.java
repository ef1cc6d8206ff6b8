package org.hakimtoto.core.report;

/// Where the child is as the report is made, or was last told (domain.md §5.1, screen 6).
public enum Whereabouts {
  POLICE,
  HOME,
  CHIEF,
  HOSPITAL,
  CHILDRENS_HOME,
  UNKNOWN_OR_MISSING,
  /// Nobody has asked: it says nothing of danger.
  NOT_STATED
}
