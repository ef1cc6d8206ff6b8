package org.hakimtoto.menus;

/// What the keys of a phone mean wherever a screen does not say otherwise.
final class Keys {
  static final String BACK = "0";
  static final String MAIN = "00";
  static final String NEXT_PAGE = "9";

  private Keys() {}

  /// A single digit as a number; -1 for anything else.
  static int number(String keys) {
    return keys.length() == 1 && keys.charAt(0) >= '0' && keys.charAt(0) <= '9'
        ? keys.charAt(0) - '0'
        : -1;
  }

  /// Whether these may be the first letters of a place: Murang'a, Elgeyo-Marakwet, Taita/Taveta.
  static boolean firstLetters(String keys) {
    return keys.codePoints().anyMatch(Character::isLetter)
        && keys.codePoints()
            .allMatch(point -> Character.isLetter(point) || " '\u2019-/.".indexOf(point) >= 0);
  }
}
