package org.hakimtoto.menus.vocabulary;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.hakimtoto.menus.vocabulary.ReportChoice.Sex;

/// An age in full years as it is typed and kept, and what the dialogue decides by it.
final class Age {
  /// Typed when nobody knows the age.
  static final String NOT_KNOWN = "99";

  static final int ADULT = 18;

  /// Above it a number is a slip of the finger and no age that somebody reports here.
  static final int OLDEST = 30;

  static final int CRIMINAL_RESPONSIBILITY = 12;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern WITH_SEX = Pattern.compile("[123]\\d{2}");

  private Age() {}

  /// The age in the form it is kept in.
  static Input.Parsed read(String typed) {
    return DIGITS.matcher(typed).matches() && sound(typed)
        ? new Input.Parsed.Accepted(Integer.toString(Integer.parseInt(typed)))
        : new Input.Parsed.Refused(Input.Mistake.NOT_AN_AGE);
  }

  /// The sex as it is kept, and the age besides.
  static Input.Parsed readWithSex(String typed) {
    if (!WITH_SEX.matcher(typed).matches() || !sound(typed.substring(1))) {
      return new Input.Parsed.Refused(Input.Mistake.NOT_SEX_AND_AGE);
    }
    return new Input.Parsed.Accepted(
        sex(typed.charAt(0)).wire(),
        Map.of(Slot.AGE, Integer.toString(Integer.parseInt(typed.substring(1)))));
  }

  private static Sex sex(char first) {
    return switch (first) {
      case '1' -> Sex.GIRL;
      case '2' -> Sex.BOY;
      default -> Sex.NOT_KNOWN;
    };
  }

  private static boolean sound(String digits) {
    return Integer.parseInt(digits) <= OLDEST || digits.equals(NOT_KNOWN);
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
