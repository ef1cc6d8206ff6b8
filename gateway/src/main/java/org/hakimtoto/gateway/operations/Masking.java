package org.hakimtoto.gateway.operations;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The last net under the logs: what looks like a phone number, a case reference, a PIN or a
/// callback token is starred, whoever wrote the line. Our own lines hold none of these.
public final class Masking {
  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)(?:(?:\\+|00)?254|0)[ -]?[17](?:[ -]?\\d){8}(?!\\d)");
  private static final Pattern FOREIGN = Pattern.compile("(?:\\+|%2B)\\d{7,15}(?!\\d)");
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\d)\\d{3}[- ]?\\d{3}[- ]?\\d{3}(?!\\d)");
  private static final Pattern PIN = Pattern.compile("(?<![\\w.:-])\\d{6}(?![\\w.:-])");
  private static final Pattern TOKEN = Pattern.compile("/at/[^/\\s\"]+");

  /// The digits of the time in a JSON line: none of the patterns begins in them.
  private static final int TIME = 13;

  /// The fewest digits that are looked for: a PIN's.
  private static final int SHORTEST = 6;

  private Masking() {}

  public static String mask(String line) {
    return suspect(line) ? masked(line) : line;
  }

  /// Whether one of the patterns could match. Nearly every line holds nothing of the kind, and one
  /// look at its letters is cheaper than five patterns.
  private static boolean suspect(String line) {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '+' || c == '%' || (c == '/' && line.startsWith("/at/", at))) {
        return true;
      }
      if (isDigit(c)) {
        int end = digitsFrom(line, at);
        if (end - at >= SHORTEST && !isTime(line, at, end)) {
          return true;
        }
        at = end - 1;
      }
    }
    return false;
  }

  /// Where digits end that stand together, or with a blank or a hyphen between two of them.
  private static int digitsFrom(String line, int begin) {
    int at = begin + 1;
    while (at < line.length()) {
      boolean parted = line.charAt(at) == ' ' || line.charAt(at) == '-';
      int next = parted ? at + 1 : at;
      if (next == line.length() || !isDigit(line.charAt(next))) {
        return at;
      }
      at = next + 1;
    }
    return at;
  }

  private static boolean isTime(String line, int begin, int end) {
    return end - begin == TIME
        && !line.startsWith("00254", begin)
        && IntStream.range(begin, end).allMatch(at -> isDigit(line.charAt(at)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// What [#mask] gives, without the look before.
  static String masked(String line) {
    String masked = PHONE.matcher(line).replaceAll("*phone*");
    masked = FOREIGN.matcher(masked).replaceAll("*phone*");
    masked = REFERENCE.matcher(masked).replaceAll("*reference*");
    masked = PIN.matcher(masked).replaceAll("*pin*");
    return TOKEN.matcher(masked).replaceAll("/at/*token*");
  }
}
