package org.hakimtoto.core.report;

/// The danger the child is in as the report is made (domain.md §5.1, screen 2).
public enum Danger {
  POLICE_CELL,
  ABUSE_ONGOING,
  HURT_OR_SICK,
  ALONE_OR_LOST,
  NONE
}
