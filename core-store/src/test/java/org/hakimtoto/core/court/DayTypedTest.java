package org.hakimtoto.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTypedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
    "today, today, 2026-12-01",
    "today in Kiswahili, LEO, 2026-12-01",
    "tomorrow, Tomorrow, 2026-12-02",
    "tomorrow in Kiswahili, kesho, 2026-12-02",
    "ISO, 2026-12-08, 2026-12-08",
    "ISO without zeros, 2026-1-8, 2026-01-08",
    "ISO with strokes, 2026/12/08, 2026-12-08",
    "day and month, 8/12, 2026-12-08",
    "day and month with zeros, 08/12, 2026-12-08",
    "dots, 8.12, 2026-12-08",
    "a dash, 8-12, 2026-12-08",
    "with the year, 8/12/2026, 2026-12-08",
    "dots and the year, 8.12.2026, 2026-12-08",
    "a year of two digits, 8/12/26, 2026-12-08",
    "a month by name, 8 Dec, 2026-12-08",
    "a whole month's name, 8 December 2026, 2026-12-08",
    "no blank, 8dec, 2026-12-08",
    "as it is said, 8th Dec, 2026-12-08",
    "in Kiswahili, 8 Desemba, 2026-12-08",
    "March in Kiswahili, 3 Machi 2027, 2027-03-03",
    "May in Kiswahili, 4 Mei 2027, 2027-05-04",
    "August in Kiswahili, 5 Agosti 2027, 2027-08-05",
    "October in Kiswahili, 6 Oktoba 2027, 2027-10-06",
    "the new year is nearer than the old, 5/1, 2027-01-05",
    "yesterday is nearer than in a year, 30/11, 2026-11-30",
    "a leap day, 29/2/2028, 2028-02-29",
    "in two days, kesho kutwa, 2026-12-03",
    "in two days in one word, KESHOKUTWA, 2026-12-03",
    "in two days in English, day after tomorrow, 2026-12-03",
    "today as on a phone, tdy, 2026-12-01",
    "tomorrow as on a phone, tmrw, 2026-12-02",
    "the month first by name, July 14 2027, 2027-07-14",
    "the month first without a year, Dec 8, 2026-12-08",
    "as our texts say it, Tue 8 Dec, 2026-12-08",
    "a weekday and a comma, 'Jumanne, 8/12', 2026-12-08",
    "the next Monday, Jumatatu, 2026-12-07",
    "not today, Tuesday, 2026-12-08",
    "a day of this week, Alhamisi, 2026-12-03",
    "a short day, jtano, 2026-12-02",
    "a day of next week, next Friday, 2026-12-11",
    "a day of next week in Kiswahili, Ijumaa ijayo, 2026-12-11",
    "Monday of next week, next Monday, 2026-12-07",
    "blanks around, '  8/12 ', 2026-12-08",
  })
  void a_day_is_read_as_people_type_it(String label, String typed, LocalDate meant) {
    assertThat(DayTyped.read(typed).map(day -> day.near(TODAY))).as(label).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "8",
        "8/13",
        "31/2",
        "32/12",
        "0/12",
        "29/2/2027",
        "2026-13-01",
        "8/12/123456",
        "8 Foo",
        "8 Decembrist-night",
        "soon",
        "leoni",
        "8/12 9/12",
        "8/12 x",
        "20261208",
        "8 12",
        "J3",
        "wiki ijayo",
        "mtondo",
        "Mondays"
      })
  void what_is_no_day_is_none(String typed) {
    assertThat(DayTyped.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource({
    "8/12, 2026-12-01, 2026-12-08",
    "1/12, 2026-12-01, 2026-12-01",
    "5/1, 2026-12-20, 2027-01-05",
    "1/6, 2026-12-01, 2027-06-01",
    "2/6, 2026-12-01, ",
    "30/11, 2026-12-01, ",
    "15/12, 2026-12-16, ",
    "28/11/2027, 2026-12-20, 2027-11-28",
    "29/2, 2026-12-20, ",
    "29/2, 2028-01-10, 2028-02-29",
    "8/12/2025, 2026-12-01, 2025-12-08",
    "kesho, 2026-12-01, 2026-12-02"
  })
  void a_new_day_without_its_year_is_the_next_one_within_six_months(
      String typed, LocalDate today, LocalDate meant) {
    assertThat(DayTyped.read(typed).orElseThrow().next(today))
        .isEqualTo(Optional.ofNullable(meant));
  }

  @Test
  void days_are_found_in_a_text_and_the_rest_is_left() {
    var found = DayTyped.find("leo mpaka 8/12 123456");

    assertThat(found.days())
        .extracting(day -> day.near(TODAY))
        .isEqualTo(List.of(TODAY, LocalDate.of(2026, 12, 8)));
    assertThat(found.rest().strip().split("\\s+")).containsExactly("MPAKA", "123456");
    assertThat(DayTyped.find("8 DEC 123456").rest().strip()).isEqualTo("123456");
    assertThat(DayTyped.find("31/2 1/12").days()).hasSize(1);
    assertThat(DayTyped.find("mpaka 8/12").days()).hasSize(1);
    assertThat(DayTyped.find("leo Dec 8 123456").rest().strip().split("\\s+"))
        .containsExactly("123456");
  }

  /// The next screen shows the year and asks.
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "1407, 2027-07-14",
    "14/7, 2027-07-14",
    "0112, 2026-12-01",
    "3011, 2027-11-30",
    "30/11, 2027-11-30",
    "0812, 2026-12-08",
    "140727, 2027-07-14",
    "14072027, 2027-07-14",
    "29/2, 2028-02-29",
    "kesho, 2026-12-02",
    "Jumanne, 2026-12-08",
    "1/12/2025, 2025-12-01"
  })
  void on_the_keys_of_a_phone_a_day_that_is_past_is_of_next_year(String typed, LocalDate meant) {
    assertThat(DayTyped.keyed(typed).map(day -> day.ahead(TODAY))).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "147", "3113", "3102", "14077", "8/12 9/12", "juzi", "1"})
  void what_is_no_day_on_the_keys_is_none(String typed) {
    assertThat(DayTyped.keyed(typed)).isEmpty();
  }
}
