package org.hakimtoto.lab.acceptance;

/// What is pressed to report a child in the caller's own area, up to the PIN; behind [#PIN] what is
/// answered once the report is saved.
public final class Reports {
  /// Where the PIN is typed.
  public static final String PIN = "PIN";

  /// To the parent's phone: nobody knows one.
  public static final String NO_NUMBER = "1";

  /// To the parent's phone: it is not safe.
  public static final String NOT_SAFE = "2";

  /// Accused, in a police cell, of theft.
  public static final String[] BOY_OF_15_IN_A_CELL = {"1", "1", "1", "1", "1", "215"};

  public static final String[] BOY_OF_11_IN_A_CELL = {"1", "1", "1", "1", "1", "211"};
  public static final String[] BOY_OF_12_IN_A_CELL = {"1", "1", "1", "1", "1", "212"};

  private Reports() {}

  /// A boy of fifteen in a cell, and the number of a parent.
  public static String[] naming(String number) {
    return new String[] {"1", "1", "1", "1", "1", "215", PIN, number};
  }
}
