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

  private Masking() {}

  public static String mask(String line) {
    String masked = PHONE.matcher(line).replaceAll("*phone*");
    masked = FOREIGN.matcher(masked).replaceAll("*phone*");
    masked = REFERENCE.matcher(masked).replaceAll("*reference*");
    masked = PIN.matcher(masked).replaceAll("*pin*");
    return TOKEN.matcher(masked).replaceAll("/at/*token*");
  }
}
