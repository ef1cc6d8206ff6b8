package org.hakimtoto.store.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.clock.Basis;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.clock.ClockRule;
import org.hakimtoto.core.clock.End;
import org.hakimtoto.core.clock.Start;
import org.hakimtoto.core.clock.Term;
import org.hakimtoto.core.clock.Warning;
import org.hakimtoto.store.reference.CsvTable.BadCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockBooksTest {
  private static final String HEADER =
      "name,basis,source,starts_on,ended_by,length,warn,told,told_late,again\n";
  private static final String GOOD =
      "one,LAW,Act,ARRESTED,RELEASED,PT2H,start+PT1H,POLICE_DESK,POLICE_DESK,PT6H\n";

  @Test
  void the_shipped_book_has_the_clocks_of_the_case() {
    assertThat(ClockBooks.shipped().rules())
        .extracting(ClockRule::name)
        .containsExactly(
            "arrest-to-court",
            "guardian-told",
            "accept-red",
            "accept-red-second",
            "accept-red-third",
            "accept-amber",
            "accept-amber-second",
            "accept-amber-third",
            "accept-green",
            "accept-green-second",
            "accept-green-third",
            "place-of-safety-to-court",
            "prosecution-decision",
            "court-date",
            "probation-report",
            "diversion-one",
            "diversion-two",
            "diversion-three",
            "transfer-arrival",
            "eighteenth-birthday",
            "withdrawal-answer",
            "access-answer",
            "hearing-outcome",
            "hearing-outcome-second",
            "new-date",
            "new-date-second");
  }

  @Test
  void only_these_are_law() {
    assertThat(ClockBooks.shipped().rules().stream().filter(rule -> rule.basis() == Basis.LAW))
        .extracting(ClockRule::name)
        .containsExactly(
            "arrest-to-court",
            "place-of-safety-to-court",
            "diversion-one",
            "diversion-two",
            "eighteenth-birthday");
  }

  @Test
  void a_row_is_understood() {
    var rule = ClockBooks.read("c.csv", HEADER + GOOD).find("one").orElseThrow();

    assertThat(rule.startsOn()).isEqualTo(Start.ARRESTED);
    assertThat(rule.endedBy()).containsExactly(End.RELEASED);
    assertThat(rule.term()).isEqualTo(new Term.Exactly(Duration.ofHours(2)));
    assertThat(rule.warnings())
        .containsExactly(new Warning(Warning.Edge.START, Duration.ofHours(1)));
    assertThat(rule.told().warned()).isEqualTo(Set.of(Addressee.POLICE_DESK));
    assertThat(rule.again()).contains(Duration.ofHours(6));
    assertThat(ClockBooks.read("c.csv", HEADER + GOOD).find("other")).isEmpty();
  }

  @Test
  void lengths_are_of_seven_kinds() {
    assertThat(Term.parse("COURT_AFTER_ARREST")).contains(new Term.CourtAfterArrest());
    assertThat(Term.parse("NEXT_COURT_DAY")).contains(new Term.NextCourtDay());
    assertThat(Term.parse("SAME_DAY")).contains(new Term.SameDay());
    assertThat(Term.parse("EIGHTEENTH_BIRTHDAY")).contains(new Term.EighteenthBirthday());
    assertThat(Term.parse("3 WORKING_DAYS")).contains(new Term.WorkingDays(3));
    assertThat(Term.parse("PT30M")).contains(new Term.Exactly(Duration.ofMinutes(30)));
    assertThat(Term.parse("P3M")).contains(new Term.Calendar(Period.ofMonths(3)));
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "name; ''; name: 3 to 40 of a-z, -",
        "name; One; name: 3 to 40 of a-z, -",
        "name; one; name: is there twice",
        "basis; CUSTOM; basis: of [LAW, POLICY]",
        "basis; law; basis: of [LAW, POLICY]",
        "source; ''; source: 1 to 200 characters",
        "length; ''; length: not a length of time",
        "length; PT0S; length: not a length of time",
        "length; PT-2H; length: not a length of time",
        "length; P-3D; length: not a length of time",
        "length; P0D; length: not a length of time",
        "length; P9999D; length: not a length of time",
        "length; P121M; length: not a length of time",
        "length; PT99999999H; length: not a length of time",
        "length; PT99999999999999999999H; length: not a length of time",
        "length; P1Y; length: not a length of time",
        "length; 0 WORKING_DAYS; length: not a length of time",
        "length; 251 WORKING_DAYS; length: not a length of time",
        "length; soon; length: not a length of time",
        "warn; ''; warn, told: neither goes without the other",
        "warn; PT1H; warn: like start+PT18H or due-P3D",
        "warn; due+PT1H; warn: like start+PT18H or due-P3D",
        "warn; due-PT0S; warn: like start+PT18H or due-P3D",
        "warn; start+PT-1H; warn: like start+PT18H or due-P3D",
        "warn; start+P3M; warn: like start+PT18H or due-P3D",
        "warn; due-P1D due-P2D due-P3D due-P4D due-P5D due-P6D; warn: at most 5 warnings",
        "ended_by; RELEASED RELEASED; ended_by: a word is there twice",
        "told; ''; warn, told: neither goes without the other",
        "told_late; ''; told_late: nobody is told",
        "again; soon; again: like PT6H",
        "again; PT59M; again: 1 hour to 999 days",
        "again; PT-6H; again: 1 hour to 999 days",
        "again; PT99999999H; again: 1 hour to 999 days",
      })
  void a_bad_cell_is_told_by_file_line_and_reason(String column, String cell, String reason) {
    assertThatThrownBy(() -> ClockBooks.read("c.csv", HEADER + GOOD + with(column, cell)))
        .isInstanceOf(BadCsv.class)
        .hasMessage("c.csv:3: " + reason);
  }

  @ParameterizedTest
  @CsvSource({"starts_on, NEVER", "starts_on, ''", "ended_by, NEVER", "told, CHIEF"})
  void a_word_that_is_not_known_is_told_with_those_that_are(String column, String cell) {
    assertThatThrownBy(() -> ClockBooks.read("c.csv", HEADER + GOOD + with(column, cell)))
        .isInstanceOf(BadCsv.class)
        .hasMessageStartingWith("c.csv:3: " + column + ": of [");
  }

  @Test
  void a_book_has_at_least_one_clock_and_no_more_than_its_bound() {
    String many =
        IntStream.rangeClosed(0, ClockBook.MOST)
            .mapToObj(n -> with("name", "clock-" + (char) ('a' + n / 26) + (char) ('a' + n % 26)))
            .collect(Collectors.joining());

    assertThatThrownBy(() -> ClockBooks.read("c.csv", HEADER))
        .isInstanceOf(BadCsv.class)
        .hasMessage("c.csv: 1 to 50 clocks");
    assertThatThrownBy(() -> ClockBooks.read("c.csv", HEADER + many))
        .isInstanceOf(BadCsv.class)
        .hasMessage("c.csv: 1 to 50 clocks");
  }

  private static String with(String column, String cell) {
    String[] columns = HEADER.strip().split(",", -1);
    String[] cells = GOOD.strip().split(",", -1);
    cells[0] = "other";
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        cells[i] = cell.contains(",") ? '"' + cell + '"' : cell;
      }
    }
    return String.join(",", cells) + "\n";
  }
}
