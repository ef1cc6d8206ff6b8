package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorQuestionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        // query                                   | small cells | what is counted
        "\"\",                                         true,  2025-12-01 to 2026-11-25 of 0",
        "from=2026-11-03 to=2026-11-20 county=47,    true,  2026-11-03 to 2026-11-20 of 47",
        "from=2026-11-03 to=2026-11-20 county=47,    false, 2026-10-01 to 2026-12-31 of 47",
        "\"\",                                         false, 2026-10-01 to 2026-12-31 of 0",
        "from=2024-01-01 to=2024-12-31,              true,  2024-01-01 to 2024-12-31 of 0",
        "to=2024-02-29,                              false, 2024-01-01 to 2024-03-31 of 0",
        "from=2026-11-03 to=2026-11-03,              true,  2026-11-03 to 2026-11-03 of 0",
      })
  void a_question_is_understood(String query, boolean smallCells, String counted) {
    var read = IndicatorQuestion.read(parsed(query), TODAY, smallCells);

    assertThat(read)
        .isInstanceOfSatisfying(
            IndicatorQuestion.Read.Understood.class,
            understood -> {
              var question = understood.question();
              var period = question.period();
              assertThat(period.from() + " to " + period.to() + " of " + question.county())
                  .isEqualTo(counted);
            });
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "from=2026-11-21 to=2026-11-20, 'to' is before 'from'",
        "from=2025-11-20 to=2026-11-21, a period has at most 366 days",
        "from=2026-02-30,               'from' and 'to' are days such as 2026-11-01",
        "from=yesterday,                'from' and 'to' are days such as 2026-11-01",
        "from=+999999999-01-01,         'from' and 'to' are days such as 2026-11-01",
        "to=0001-01-01,                 'from' and 'to' are days such as 2026-11-01",
        "county=0,                      'county' is a code of 1 to 47",
        "county=48,                     'county' is a code of 1 to 47",
        "county=-1,                     'county' is a code of 1 to 47",
        "county=Nairobi,                'county' is a code of 1 to 47",
        "county=99999999999,            'county' is a code of 1 to 47",
      })
  void a_bad_question_gets_the_reason(String query, String why) {
    assertThat(IndicatorQuestion.read(parsed(query), TODAY, true))
        .hasToString("NotUnderstood[why=" + why + "]");
  }

  /// Two periods that overlap could be subtracted; quarters never overlap.
  @Test
  void without_small_numbers_there_are_no_two_periods_to_subtract() {
    assertThat(IndicatorQuestion.read(parsed("from=2026-09-30 to=2026-10-01"), TODAY, false))
        .hasToString(
            "NotUnderstood[why=without small numbers a period lies within one quarter of a year]");
  }

  private static Map<String, String> parsed(String query) {
    return Arrays.stream(query.split(" ", -1))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
