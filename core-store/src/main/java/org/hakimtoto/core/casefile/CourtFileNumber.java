package org.hakimtoto.core.casefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One spelling for all that registries write a file number in: letters of the court and kind of
/// case, a number with or without zeros before it, and the year. Pure.
final class CourtFileNumber {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<letters>[^0-9]*)0*(?<number>[0-9]+)(?: ?[/-] ?| OF | )(?<year>[0-9]{4}|[0-9]{2})");
  private static final Pattern NO = Pattern.compile("\\bNO\\b");

  private CourtFileNumber() {}

  /// @param value in capitals with single blanks
  static String canonical(String value) {
    Matcher parts = PARTS.matcher(value);
    if (!parts.matches()) {
      return value.replaceAll(" ?([/-]) ?", "$1");
    }
    String letters = NO.matcher(parts.group("letters")).replaceAll("").replaceAll("[^A-Z]", "");
    String year = parts.group("year");
    return letters + parts.group("number") + "/" + (year.length() == 2 ? "20" + year : year);
  }
}
