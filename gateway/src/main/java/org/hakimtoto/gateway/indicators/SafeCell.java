package org.hakimtoto.gateway.indicators;

/// A cell that no sheet takes for a formula, whoever chose its text.
public final class SafeCell {
  /// The signs a sheet begins a formula with, also as wide as a Chinese letter, and the spaces some
  /// sheets skip before they look.
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private SafeCell() {}

  public static String of(String text) {
    return isFormula(text) || isGuarded(text) ? "'" + text : text;
  }

  /// What [#of] was given, for a table that comes back.
  public static String read(String cell) {
    return isGuarded(cell) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isGuarded(String text) {
    return text.startsWith("'") && isFormula(text.replaceFirst("^'+", ""));
  }
}
