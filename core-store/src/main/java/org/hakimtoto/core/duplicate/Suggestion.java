package org.hakimtoto.core.duplicate;

import java.util.List;

/// That two cases may be of one child and one happening, for an officer to judge.
///
/// @param score [Likeness#THRESHOLD] to [Likeness#MOST]
/// @param reasons what the score is made of, in the order of [Reason]
public record Suggestion(int score, List<Reason> reasons) {
  public Suggestion {
    reasons = List.copyOf(reasons);
  }
}
