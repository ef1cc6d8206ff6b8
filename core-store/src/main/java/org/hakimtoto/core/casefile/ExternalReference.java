package org.hakimtoto.core.casefile;

import java.util.regex.Pattern;

/// The number another agency gave the case.
///
/// @param value at most [#MAX] plain characters, upper case, single spaces
public record ExternalReference(Kind kind, String value) {
  public static final int MAX = 40;

  private static final Pattern PLAIN = Pattern.compile("[A-Z0-9](?:[A-Z0-9 /.&()-]*[A-Z0-9)])?");

  public enum Kind {
    /// The police occurrence book.
    OB_NUMBER,
    CPIMS_SERIAL,
    COURT_FILE,
    POLICE_CASE_FILE,
    /// Protection and care cause at a children's court.
    PROTECTION_AND_CARE,
    ADMISSION
  }

  public ExternalReference {
    value = value.strip().replaceAll("\\s+", " ").toUpperCase(java.util.Locale.ROOT);
    if (value.length() > MAX || !PLAIN.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a reference has 1 to " + MAX + " letters, digits, spaces and / . & ( ) -");
    }
  }

  @Override
  public String toString() {
    return "ExternalReference[" + kind + "]";
  }
}
