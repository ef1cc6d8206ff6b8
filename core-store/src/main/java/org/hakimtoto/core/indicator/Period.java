package org.hakimtoto.core.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The days that are counted, both ends included.
public record Period(LocalDate from, LocalDate to) {
  public static final int MOST_DAYS = 366;

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends after it begins");
    }
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /// The quarters it touches, whole: whoever may not see small numbers gets no other periods, or
  /// two periods that overlap would tell what happened in the days between their ends.
  Period wholeQuarters() {
    return new Period(Quarter.of(from).begins(), Quarter.of(to).period().to());
  }

  List<YearMonth> months() {
    YearMonth last = YearMonth.from(to);
    return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }
}
