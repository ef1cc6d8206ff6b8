package org.hakimtoto.menus.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A list that comes from outside.
public enum Listing implements Word {
  COUNTIES,
  SUB_COUNTIES,
  LOCATIONS;

  /// No place has this code.
  private static final int NOWHERE = 0;

  private static final Pattern CODE = Pattern.compile("\\d{1,9}");

  /// What is kept of a chosen line as a number; empty for the line "not in this list".
  static OptionalInt code(String kept) {
    return CODE.matcher(kept).matches()
        ? OptionalInt.of(Integer.parseInt(kept))
        : OptionalInt.empty();
  }

  /// What was chosen before and the lines lie in; empty when they lie in nothing.
  public Optional<Slot> within() {
    return switch (this) {
      case COUNTIES -> Optional.empty();
      case SUB_COUNTIES -> Optional.of(Slot.COUNTY);
      case LOCATIONS -> Optional.of(Slot.SUB_COUNTY);
    };
  }

  /// @param within the code that was chosen before; empty where nothing was. Nothing lies in what
  ///   is no code
  public Question.OfList question(String within, Question.Part part) {
    int code = code(within).orElse(NOWHERE);
    return switch (this) {
      case COUNTIES -> new Question.Counties(part);
      case SUB_COUNTIES -> new Question.SubCounties(code, part);
      case LOCATIONS -> new Question.Locations(code, part);
    };
  }
}
