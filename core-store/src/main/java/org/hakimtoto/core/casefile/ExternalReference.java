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

  /// The spelling under which every spelling of a court file is found: `E012/2026`, `E12 of 2026`
  /// and `e 012 / 2026` are one number, `JJI 034/2026` is `JJI34/2026`. The letters stay, for with
  /// others it is another file. Numbers of other kinds are found as they are written.
  public String canonical() {
    return switch (kind) {
      case COURT_FILE, PROTECTION_AND_CARE -> CourtFileNumber.canonical(value);
      case OB_NUMBER, CPIMS_SERIAL, POLICE_CASE_FILE, ADMISSION -> value;
    };
  }

  /// Whether the two are one number in two spellings.
  public boolean isSameAs(ExternalReference other) {
    return kind == other.kind && canonical().equals(other.canonical());
  }

  @Override
  public String toString() {
    return "ExternalReference[" + kind + "]";
  }
}
