package org.hakimtoto.gateway.indicators;

/// A cell that no sheet takes for a formula, whoever chose its text.
public final class SafeCell {
  /// The signs a sheet begins a formula with, also as wide as a Chinese letter, and the spaces some
  /// sheets skip before they look.
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private SafeCell() {}

  public static String of(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
