package org.hakimtoto.core.report;

/// How the reporter sees the child (domain.md §5.1, screen 1). Never shown in an SMS.
public enum ChildRole {
  ACCUSED,
  VICTIM,
  WITNESS,
  NEEDS_CARE,
  UNSURE
}
