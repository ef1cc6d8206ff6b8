package org.hakimtoto.gateway.api;

import java.util.Locale;

/// How the contract spells the words of the core: `POLICE_CELL` is `police-cell`.
final class WireNames {
  private WireNames() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of this name. The contract was checked before, so that it is one.
  static <E extends Enum<E>> E value(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// `HearingSet` is `hearing-set`.
  static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
