package org.hakimtoto.gateway.operations;

import java.util.regex.Pattern;

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

  /// Whatever one of the patterns matches holds a match of this one as well. Nearly every line
  /// holds none, and one look is cheaper than five; the thirteen digits of a JSON line's time are
  /// none.
  private static final Pattern SUSPECT =
      Pattern.compile("(?<!\\d)(?:\\d(?:[- ]?\\d){5,11}(?!\\d)|00254)|\\+|%2B|/at/");

  private Masking() {}

  public static String mask(String line) {
    return SUSPECT.matcher(line).find() ? masked(line) : line;
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
