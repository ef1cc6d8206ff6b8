package org.hakimtoto.menus;

import java.util.Set;
import java.util.function.Function;

/// Understands one typed input.
///
/// @param reasons why it may refuse; the book words each of them
/// @param longest the longest value it accepts, in septets
/// @param free whether it takes free text, in which a typed `*` could hide
public record Parser(
    Function<String, Parsed> rule, Set<String> reasons, int longest, boolean free) {
  public Parser {
    reasons = Set.copyOf(reasons);
  }

  /// What a parser makes of an input.
  public sealed interface Parsed {
    record Accepted(String value) implements Parsed {
      @Override
      public String toString() {
        return "Accepted[***]";
      }
    }

    record Refused(String reason) implements Parsed {}
  }
}
