package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.core.reminder.Ahead;
import org.hakimtoto.core.reminder.ReminderBook;
import org.hakimtoto.core.reminder.ReminderRule;
import org.hakimtoto.store.reference.CsvTable.BadCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderBooksTest {
  private static final String HEADER =
      "step,whom,before,time,asks,only_if_unanswered,set_ahead,stale_after\n";
  private static final String GOOD = "one,FAMILY,3 DAYS,10:00,no,no,0,PT24H\n";

  @Test
  void the_shipped_book_has_the_steps_of_a_hearing() {
    assertThat(ReminderBooks.shipped().rules())
        .extracting(ReminderRule::step)
        .containsExactly(
            "week-before", "three-days-before", "day-before", "day-of-hearing", "court-day-before");
  }

  @Test
  void a_row_is_understood() {
    String text = HEADER + GOOD + "two,OFFICE,1 COURT_DAYS,06:30,no,no,7,PT90M\n";
    ReminderBook book = ReminderBooks.read("r.csv", text);

    assertThat(book.find("two"))
        .contains(
            new ReminderRule(
                "two",
                ReminderRule.Whom.OFFICE,
                new Ahead.CourtDays(1),
                LocalTime.of(6, 30),
                false,
                false,
                7,
                Duration.ofMinutes(90)));
    assertThat(book.find("other")).isEmpty();
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "step; ''; step: 3 to 40 of a-z, -",
        "step; Two; step: 3 to 40 of a-z, -",
        "step; one; step: is there twice",
        "whom; CHILD; whom: FAMILY or OFFICE",
        "before; ''; before: like 3 DAYS or 1 COURT_DAYS",
        "before; 61 DAYS; before: like 3 DAYS or 1 COURT_DAYS",
        "before; -1 DAYS; before: like 3 DAYS or 1 COURT_DAYS",
        "before; 0 COURT_DAYS; before: like 3 DAYS or 1 COURT_DAYS",
        "before; 21 COURT_DAYS; before: like 3 DAYS or 1 COURT_DAYS",
        "before; 3 WEEKS; before: like 3 DAYS or 1 COURT_DAYS",
        "time; 6:30; time: like 06:30",
        "time; 24:00; time: like 06:30",
        "time; 06:30:10; time: like 06:30",
        "asks; true; asks: yes or no",
        "only_if_unanswered; ''; only_if_unanswered: yes or no",
        "only_if_unanswered; yes; only_if_unanswered: no step above it asks",
        "set_ahead; ''; set_ahead: a number of days",
        "set_ahead; -1; set_ahead: a number of days",
        "set_ahead; 61; set_ahead: 0 to 60",
        "stale_after; ''; stale_after: not a length of time",
        "stale_after; soon; stale_after: not a length of time",
        "stale_after; PT0S; stale_after: up to 3 days",
        "stale_after; PT-1H; stale_after: up to 3 days",
        "stale_after; PT73H; stale_after: up to 3 days",
      })
  void a_bad_cell_is_told_by_file_line_and_reason(String column, String cell, String reason) {
    assertThatThrownBy(() -> ReminderBooks.read("r.csv", HEADER + GOOD + with(column, cell)))
        .isInstanceOf(BadCsv.class)
        .hasMessage("r.csv:3: " + reason);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "two,OFFICE,3 DAYS,10:00,yes,no,0,PT1H; asks: only a family is asked",
        "two,OFFICE,3 DAYS,10:00,no,yes,0,PT1H; only_if_unanswered: only a family answers",
        "two,FAMILY,3 DAYS,10:00,yes,yes,0,PT1H; only_if_unanswered: not of the step that asks",
      })
  void cells_that_do_not_go_together_are_told(String row, String reason) {
    assertThatThrownBy(() -> ReminderBooks.read("r.csv", HEADER + GOOD + row + "\n"))
        .isInstanceOf(BadCsv.class)
        .hasMessage("r.csv:3: " + reason);
  }

  @Test
  void a_book_has_at_least_one_step_and_no_more_than_its_bound() {
    String many =
        IntStream.rangeClosed(0, ReminderBook.MOST)
            .mapToObj(n -> with("step", "step-" + (char) ('a' + n)))
            .collect(Collectors.joining());

    assertThatThrownBy(() -> ReminderBooks.read("r.csv", HEADER))
        .isInstanceOf(BadCsv.class)
        .hasMessage("r.csv: 1 to 20 steps");
    assertThatThrownBy(() -> ReminderBooks.read("r.csv", HEADER + many))
        .isInstanceOf(BadCsv.class)
        .hasMessage("r.csv: 1 to 20 steps");
  }

  private static String with(String column, String cell) {
    String[] columns = HEADER.strip().split(",", -1);
    String[] cells = GOOD.strip().split(",", -1);
    cells[0] = "two";
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        cells[i] = cell;
      }
    }
    return String.join(",", cells) + "\n";
  }
}
