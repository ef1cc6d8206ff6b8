package org.hakimtoto.menus.vocabulary;

/// What the keys of a phone mean wherever a screen does not say otherwise.
public final class Keys {
  public static final String BACK = "0";
  public static final String MAIN = "00";
  public static final String NEXT_PAGE = "9";

  private Keys() {}

  /// What was typed, without blanks around it and with the digits of every script as ours.
  public static String folded(String typed) {
    var folded = new StringBuilder(typed.length());
    typed
        .strip()
        .codePoints()
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /// A single digit as a number; -1 for anything else.
  public static int number(String keys) {
    return keys.length() == 1 && keys.charAt(0) >= '0' && keys.charAt(0) <= '9'
        ? keys.charAt(0) - '0'
        : -1;
  }

  /// Whether these may be digits of a reference, by which a list of cases is narrowed.
  public static boolean firstDigits(String keys) {
    return keys.length() > 1
        && keys.codePoints().allMatch(point -> (point >= '0' && point <= '9') || point == '-');
  }

  /// Whether these may be the first letters of a place: Murang'a, Elgeyo-Marakwet, Taita/Taveta.
  public static boolean firstLetters(String keys) {
    return keys.codePoints().anyMatch(Character::isLetter)
        && keys.codePoints()
            .allMatch(point -> Character.isLetter(point) || " '\u2019-/.".indexOf(point) >= 0);
  }
}
