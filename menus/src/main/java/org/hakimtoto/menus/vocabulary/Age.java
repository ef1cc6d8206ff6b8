package org.hakimtoto.menus.vocabulary;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// An age in full years as it is typed and kept, and what the dialogue decides by it.
final class Age {
  /// Typed when nobody knows the age.
  static final String NOT_KNOWN = "99";

  static final int ADULT = 18;
  static final int OLDEST = 120;
  static final int CRIMINAL_RESPONSIBILITY = 12;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

  private Age() {}

  /// The age in the form it is kept in.
  static Input.Parsed read(String typed) {
    return DIGITS.matcher(typed).matches() && Integer.parseInt(typed) <= OLDEST
        ? new Input.Parsed.Accepted(Integer.toString(Integer.parseInt(typed)))
        : new Input.Parsed.Refused(Mistake.NOT_AN_AGE);
  }

  /// Empty when it is not known or not asked yet.
  static OptionalInt years(Known said) {
    String kept = said.answer(Slot.AGE);
    return DIGITS.matcher(kept).matches() && !kept.equals(NOT_KNOWN)
        ? OptionalInt.of(Integer.parseInt(kept))
        : OptionalInt.empty();
  }

  /// An age that is not known decides nothing.
  static boolean adult(Known said) {
    return years(said).stream().anyMatch(years -> years >= ADULT);
  }

  static boolean belowResponsibility(Known said) {
    return years(said).stream().anyMatch(years -> years < CRIMINAL_RESPONSIBILITY);
  }
}
