package org.hakimtoto.core.value;

import java.util.Locale;

/// How the contract, the exports, the audit and some columns of the database spell the words of the
/// core: `POLICE_CELL` is `police-cell`. The words themselves never change: a golden file in the
/// tests has them all.
public final class WireNames {
  private WireNames() {}

  public static String of(Enum<?> value) {
    return of(value.name());
  }

  /// Of a word as the database keeps it.
  public static String of(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of this name, which must be one.
  public static <E extends Enum<E>> E value(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
