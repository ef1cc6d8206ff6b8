package org.hakimtoto.store.family;

/// Why somebody cannot come, as the office reads it in the file.
public enum Hindrance {
  NO_FARE("NO FARE / HANA NAULI"),
  SICK("SICK / NI MGONJWA"),
  WORK("WORK / KAZI"),
  /// Phoned within the hour.
  AFRAID("AFRAID / ANAOGOPA"),
  OTHER("OTHER / NYINGINE");

  private final String words;

  Hindrance(String words) {
    this.words = words;
  }

  String note() {
    return "CANNOT COME / HATAWEZA KUJA: " + words;
  }
}
