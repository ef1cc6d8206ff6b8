package org.hakimtoto.store.reference;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds the first quote of a CSV text that is not closed on its line, or is closed in the middle
/// of its cell. Until its end such a cell takes in the rows that follow, and a later quote may
/// close it by accident. Pure.
final class BrokenQuote {
  /// A cell in quotes, of which two within it are one of its characters; or one without, in which a
  /// quote is a character when something else stands before it.
  private static final String CELL =
      "(?:\\h*+\"(?:[^\"]|\"\")*+\"\\h*+|\\h*+(?:[^\",\\h][^,]*+)?+)";

  private static final Pattern ROW = Pattern.compile(CELL + "(?:," + CELL + ")*+");
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private BrokenQuote() {}

  /// The line it is opened on, from 1; empty when every quote is closed.
  static OptionalInt line(String text) {
    int line = 0;
    for (String row : LINE_END.split(text, -1)) {
      line++;
      if (!ROW.matcher(row).matches()) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }
}
