package org.hakimtoto.core.report;

import org.hakimtoto.core.value.Area;

/// What whoever made a report says was wrong in it, or missing.
public sealed interface Correction {
  /// What happened, and to whom as the reporter sees the child.
  record What(ChildRole role, Category category, WithinThreeDays withinThreeDays)
      implements Correction {}

  record Child(Sex sex, StatedAge age) implements Correction {}

  /// @param listed false when the location was not found in the list
  record Place(Area place, boolean listed) implements Correction {}

  /// The child's first name or the police OB number.
  record Name(String nameOrObNumber) implements Correction {
    @Override
    public String toString() {
      return "Name[***]";
    }
  }
}
