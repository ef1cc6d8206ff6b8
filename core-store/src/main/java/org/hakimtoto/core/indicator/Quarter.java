package org.hakimtoto.core.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A quarter of a year, such as 2026-Q4. What is told of one is told apart from all others: periods
/// that overlap could be subtracted, quarters never do.
public record Quarter(int year, int number) {
  private static final Pattern FORM = Pattern.compile("(2[0-9]{3})-Q([1-4])");
  private static final int MONTHS = 3;
  private static final int OF_A_YEAR = 4;

  public Quarter {
    if (number < 1 || number > OF_A_YEAR) {
      throw new IllegalArgumentException("a year has four quarters");
    }
  }

  /// Empty when it is none.
  public static Optional<Quarter> read(String text) {
    var found = FORM.matcher(text);
    return found.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
        : Optional.empty();
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  public LocalDate begins() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  public Period period() {
    return new Period(begins(), begins().plusMonths(MONTHS).minusDays(1));
  }

  public Quarter before(int quarters) {
    return of(begins().minusMonths((long) MONTHS * quarters));
  }

  /// So many that end with this one, the oldest first.
  public List<Quarter> last(int many) {
    return IntStream.range(0, many).mapToObj(n -> before(many - 1 - n)).toList();
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
