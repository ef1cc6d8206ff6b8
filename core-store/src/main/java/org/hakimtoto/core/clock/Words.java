package org.hakimtoto.core.clock;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Lengths of time in words, for the docs.
final class Words {
  private Words() {}

  static String of(Duration length) {
    var words = new ArrayList<String>();
    add(words, length.toDays(), "day");
    add(words, length.toHoursPart(), "hour");
    add(words, length.toMinutesPart(), "minute");
    add(words, length.toSecondsPart(), "second");
    return String.join(" ", words);
  }

  static String of(Period length) {
    var words = new ArrayList<String>();
    add(words, length.getYears(), "year");
    add(words, length.getMonths(), "month");
    add(words, length.getDays(), "day");
    return String.join(" ", words);
  }

  private static void add(List<String> words, long count, String unit) {
    if (count != 0) {
      words.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
