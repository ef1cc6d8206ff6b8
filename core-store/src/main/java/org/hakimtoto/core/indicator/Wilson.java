package org.hakimtoto.core.indicator;

/// Between which shares the true one lies, as far as so many cases can tell: Wilson's interval of
/// 95 in 100, which stays between none and all and holds for few cases too.
///
/// @param low 0 to 1
/// @param high 0 to 1
record Wilson(double low, double high) {
  /// Of the normal distribution, 95 in 100 lie within so many deviations.
  private static final double Z = 1.959963984540054;

  /// @param hits of `all`, which are at least one
  static Wilson of(long hits, long all) {
    if (all < 1 || hits < 0 || hits > all) {
      throw new IllegalArgumentException("so many of so many cannot be");
    }
    double share = (double) hits / all;
    double square = Z * Z / all;
    double middle = share + square / 2;
    double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all));
    return new Wilson(
        hits == 0 ? 0 : (middle - half) / (1 + square),
        hits == all ? 1 : (middle + half) / (1 + square));
  }
}
