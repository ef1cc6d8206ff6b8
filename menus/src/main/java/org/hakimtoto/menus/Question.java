package org.hakimtoto.menus;

import java.util.Set;

/// A question the book may have the engine ask.
///
/// @param list whether the answer is choices; then there are no outcomes
/// @param outcomes which outcomes the answer may have; the book leads each of them somewhere
/// @param facts which values the answer brings for the wording
public record Question(boolean list, Set<String> outcomes, Set<String> facts) {
  public Question {
    outcomes = Set.copyOf(outcomes);
    facts = Set.copyOf(facts);
  }
}
