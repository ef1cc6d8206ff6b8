package org.hakimtoto.lab.day;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/// Which fault there is now, and whether the carrier brings what it brings twice.
final class Weather {
  static final String FAIR = "no fault";

  /// Of a thousand callbacks, on any day.
  private static final int TWICE_ANY_DAY = 10;

  private final AtomicReference<String> now = new AtomicReference<>(FAIR);
  private final AtomicBoolean everyOther = new AtomicBoolean();

  String now() {
    return now.get();
  }

  void turns(String fault) {
    now.set(fault);
  }

  /// From now on every second callback comes twice.
  void doubles(boolean on) {
    everyOther.set(on);
  }

  boolean twice(RandomGenerator chance) {
    int drawn = chance.nextInt(1_000);
    return drawn < (everyOther.get() ? 500 : TWICE_ANY_DAY);
  }
}
