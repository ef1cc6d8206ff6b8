package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.store.reference.CsvTable.BadCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  @Test
  void the_shipped_holidays_are_those_of_six_years_and_the_gazetted_idd_days() {
    var holidays = Holidays.shipped();

    assertThat(holidays).hasSize(67).extracting(Holiday::date).doesNotHaveDuplicates().isSorted();
    assertThat(holidays).extracting(day -> day.date().getYear()).contains(2025, 2030);
    assertThat(holidays)
        .filteredOn(day -> day.name().contains("Idd"))
        .containsExactly(
            new Holiday(LocalDate.of(2025, 3, 31), "Idd-ul-Fitr"),
            new Holiday(LocalDate.of(2025, 6, 6), "Idd-ul-Azha"));
    assertThat(holidays).contains(new Holiday(LocalDate.of(2026, 4, 3), "Good Friday"));
  }

  @Test
  void a_holiday_on_a_sunday_gives_the_next_free_day() {
    var days = Holidays.shipped().stream().map(Holiday::date).collect(Collectors.toSet());

    assertThat(days)
        .allSatisfy(day -> {
          if (day.getDayOfWeek() == java.time.DayOfWeek.SUNDAY) {
            assertThat(days).contains(day.plusDays(1));
          }
        });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-13-01,Day,fixed; h.csv:3: date: a day like 2026-12-25",
        "01/02/2026,Day,fixed; h.csv:3: date: a day like 2026-12-25",
        ",Day,fixed; h.csv:3: date: a day like 2026-12-25",
        "2026-02-01,,fixed; h.csv:3: name: 1 to 60 characters",
        "2026-02-01,Day,moon; h.csv:3: kind: one of [fixed, gazetted, sunday_rule]",
        "2026-01-01,Twin,fixed; h.csv:3: that day is there twice",
        "2026-02-01; h.csv:3: not a row of this table",
      })
  void a_bad_row_is_told_by_file_line_and_reason(String row, String told) {
    assertThatThrownBy(() ->
            Holidays.read("h.csv", "date,name,kind\n2026-01-01,New Year,fixed\n" + row + "\n"))
        .isInstanceOf(BadCsv.class)
        .hasMessage(told);
  }

  @Test
  void more_than_a_calendar_holds_is_refused() {
    String rows =
        IntStream.rangeClosed(0, CourtCalendar.MOST)
            .mapToObj(n -> LocalDate.of(2026, 1, 1).plusDays(n) + ",Day,gazetted\n")
            .collect(Collectors.joining());

    assertThatThrownBy(() -> Holidays.read("h.csv", "date,name,kind\n" + rows))
        .isInstanceOf(BadCsv.class)
        .hasMessage("h.csv: more than 2000 holidays");
  }
}
