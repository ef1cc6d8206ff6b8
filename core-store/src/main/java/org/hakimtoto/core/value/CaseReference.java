package org.hakimtoto.core.value;

import java.util.Optional;

/// The number a person is given for a case: nine digits, the last a Damm check digit, shown as
/// `482-137-559`. Eight random digits carry no meaning; the check digit catches every single wrong
/// digit and every swap of two neighbours, so a mistyped reference can be told from an unknown one
/// without looking anything up.
public record CaseReference(int number) {
  /// How many different references there are: the eight digits before the check digit.
  public static final int SPACE = 100_000_000;

  /// The longest text [#parse] looks at; anything longer is not a reference.
  public static final int MAX_TYPED = 24;

  private static final int DIGITS = 9;
  private static final char MINUS_SIGN = '\u2212';

  /// Damm's quasigroup of order ten (H. M. Damm, 2004).
  private static final int[][] DAMM = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
  };

  public CaseReference {
    if (number < 0 || number >= SPACE * 10L || damm(number) != 0) {
      throw new IllegalArgumentException("not a case reference");
    }
  }

  /// The reference whose first eight digits are `serial` (0 to 99,999,999).
  public static CaseReference ofSerial(int serial) {
    if (serial < 0 || serial >= SPACE) {
      throw new IllegalArgumentException("serial outside 0..99999999");
    }
    return new CaseReference(serial * 10 + damm(serial));
  }

  /// Reads what a person typed: any spaces and dashes, `O`, `I` and `l` for the digits they look
  /// like. Empty when it is not nine digits or the check digit is wrong.
  public static Optional<CaseReference> parse(String typed) {
    if (typed.length() > MAX_TYPED) {
      return Optional.empty();
    }
    var digits = new StringBuilder(DIGITS);
    for (int i = 0; i < typed.length(); i++) {
      char c = digit(typed.charAt(i));
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c != ' ') {
        return Optional.empty();
      }
    }
    if (digits.length() != DIGITS) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits.toString());
    return damm(number) == 0 ? Optional.of(new CaseReference(number)) : Optional.empty();
  }

  /// As a person reads it: `482-137-559`.
  public String shown() {
    String nine = digits();
    return nine.substring(0, 3) + "-" + nine.substring(3, 6) + "-" + nine.substring(6);
  }

  /// The nine digits without dashes.
  public String digits() {
    String all = Integer.toString(number);
    return "0".repeat(DIGITS - all.length()) + all;
  }

  /// Masked: a reference leads to a child, so it stays out of logs.
  @Override
  public String toString() {
    return "CaseReference[***-***-" + digits().substring(6) + "]";
  }

  private static char digit(char c) {
    return switch (c) {
      case 'O', 'o' -> '0';
      case 'I', 'i', 'l', '|' -> '1';
      case '.', '/' -> ' ';
      default -> isBlankOrDash(c) ? ' ' : c;
    };
  }

  /// Phones and their keyboards know more blanks and dashes than the two of ASCII.
  private static boolean isBlankOrDash(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || c == MINUS_SIGN;
  }

  private static int damm(int number) {
    int interim = 0;
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      interim = DAMM[interim][digits.charAt(i) - '0'];
    }
    return interim;
  }
}
