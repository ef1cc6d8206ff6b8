package org.hakimtoto.lab.day;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// When in a day people dial: little by night, most in the morning, once more in the afternoon. The
/// busiest hour has 15 of 100, as the load of the country is reckoned. Pure.
final class DayCurve {
  /// Of a thousand calls, hour by hour from midnight.
  private static final int[] HOURS = {
    4, 3, 3, 3, 4, 8, 22, 55, 105, 150, 120, 85, 50, 58, 90, 82, 58, 36, 24, 16, 10, 7, 4, 3
  };

  private static final int ALL = Arrays.stream(HOURS).sum();

  private DayCurve() {}

  /// A moment, as a part of the day: from 0 to below 1.
  static double some(RandomGenerator chance) {
    int left = chance.nextInt(ALL);
    int hour = 0;
    while (left >= HOURS[hour]) {
      left -= HOURS[hour];
      hour++;
    }
    return (hour + chance.nextDouble()) / HOURS.length;
  }

  /// How many times the average hour the busiest one has.
  static double peak() {
    return (double) HOURS.length * Arrays.stream(HOURS).max().orElse(0) / ALL;
  }
}
