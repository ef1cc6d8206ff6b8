package org.hakimtoto.core.roster;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.TypedText;

/// The number that an officer's employer knows the officer by, nationwide one officer's. It is
/// typed on a borrowed phone in place of the phone's own number, so it is masked in [#toString].
///
/// @param digits as they are written, zeros in front included
public record StaffNumber(String digits) {
  /// One or two digits are keys of a menu.
  public static final int LEAST_DIGITS = 3;

  public static final int MOST_DIGITS = 12;

  private static final Pattern WRITTEN =
      Pattern.compile("[0-9]{" + LEAST_DIGITS + "," + MOST_DIGITS + "}");

  public StaffNumber {
    if (!WRITTEN.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a staff number");
    }
  }

  /// Empty when it is none.
  public static Optional<StaffNumber> parse(String written) {
    String text = TypedText.tidy(written).strip();
    return WRITTEN.matcher(text).matches() ? Optional.of(new StaffNumber(text)) : Optional.empty();
  }

  /// All but its end hidden, for a list.
  public String masked() {
    return "*****" + digits.substring(digits.length() - 2);
  }

  @Override
  public String toString() {
    return "StaffNumber[" + masked() + "]";
  }
}
