package org.hakimtoto.menus.vocabulary;

/// What the keys of a phone mean wherever a screen does not say otherwise.
public final class Keys {
  public static final String BACK = "0";
  public static final String MAIN = "00";
  public static final String NEXT_PAGE = "9";

  private Keys() {}

  /// A single digit as a number; -1 for anything else.
  public static int number(String keys) {
    return keys.length() == 1 && keys.charAt(0) >= '0' && keys.charAt(0) <= '9'
        ? keys.charAt(0) - '0'
        : -1;
  }

  /// Whether these may be the first letters of a place: Murang'a, Elgeyo-Marakwet, Taita/Taveta.
  public static boolean firstLetters(String keys) {
    return keys.codePoints().anyMatch(Character::isLetter)
        && keys.codePoints()
            .allMatch(point -> Character.isLetter(point) || " '\u2019-/.".indexOf(point) >= 0);
  }
}
