package org.hakimtoto.notifier.send;

import java.util.Set;
import org.hakimtoto.core.value.PhoneNumber;

/// The numbers that are texted while a house is tried out by a live carrier, and no others.
public record TrialNumbers(Set<PhoneNumber> listed) {
  /// The most that may be listed: the people of a trial, not of a county.
  public static final int MOST = 50;

  public TrialNumbers {
    listed = Set.copyOf(listed);
    if (listed.size() > MOST) {
      throw new IllegalArgumentException("a trial is not for so many");
    }
  }

  boolean withholds(PhoneNumber number) {
    return !listed.contains(number);
  }

  @Override
  public String toString() {
    return "TrialNumbers[" + listed.size() + "]";
  }
}
