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

  private Reports() {}

  /// A boy, accused of theft and in a police cell.
  public static String[] boyInACell(int age) {
    return new String[] {"1", "1", "1", "1", "1", "2" + age};
  }

  /// A boy of fifteen in a cell, and the number of a parent.
  public static String[] naming(String number) {
    return new String[] {"1", "1", "1", "1", "1", "215", PIN, number};
  }
}
