package org.hakimtoto.core.report;

import java.util.OptionalInt;

/// The child's age in full years as stated by the reporter, or not known.
public record StatedAge(OptionalInt years) {
  public static final StatedAge NOT_KNOWN = new StatedAge(OptionalInt.empty());

  /// A person of this age is no child (Children Act 2022, s.2).
  public static final int ADULT = 18;

  /// Below this age nobody can be charged (Children Act 2022, s.221).
  public static final int CRIMINAL_RESPONSIBILITY = 12;

  public StatedAge {
    if (years.isPresent() && (years.getAsInt() < 0 || years.getAsInt() >= ADULT)) {
      throw new IllegalArgumentException("a child's age is 0 to 17 years");
    }
  }

  public static StatedAge of(int years) {
    return new StatedAge(OptionalInt.of(years));
  }

  /// Whether the age is known to be below `limit`.
  public boolean knownBelow(int limit) {
    return years.isPresent() && years.getAsInt() < limit;
  }

  /// Whether the child may be younger than `limit`: so also when nobody knows.
  public boolean mayBeBelow(int limit) {
    return years.isEmpty() || years.getAsInt() < limit;
  }
}
