package org.hakimtoto.notifier.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  /// Instants are UTC; Kenya is three hours ahead, always.
  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
    "2026-07-14T06:00:00Z, Tue 14 Jul 9:00 am, Jumanne 14 Julai saa 3 asubuhi (9:00)",
    "2026-07-14T03:00:00Z, Tue 14 Jul 6:00 am, Jumanne 14 Julai saa 12 asubuhi (6:00)",
    "2026-07-14T04:05:00Z, Tue 14 Jul 7:05 am, Jumanne 14 Julai saa 1:05 asubuhi (7:05)",
    "2026-07-14T08:59:00Z, Tue 14 Jul 11:59 am, Jumanne 14 Julai saa 5:59 asubuhi (11:59)",
    "2026-07-14T09:00:00Z, Tue 14 Jul 12:00 pm, Jumanne 14 Julai saa 6 mchana (12:00)",
    "2026-07-14T11:30:00Z, Tue 14 Jul 2:30 pm, Jumanne 14 Julai saa 8:30 mchana (14:30)",
    "2026-07-14T13:00:00Z, Tue 14 Jul 4:00 pm, Jumanne 14 Julai saa 10 jioni (16:00)",
    "2026-07-14T15:00:00Z, Tue 14 Jul 6:00 pm, Jumanne 14 Julai saa 12 jioni (18:00)",
    "2026-07-14T16:00:00Z, Tue 14 Jul 7:00 pm, Jumanne 14 Julai saa 1 usiku (19:00)",
    "2026-07-14T20:59:00Z, Tue 14 Jul 11:59 pm, Jumanne 14 Julai saa 5:59 usiku (23:59)",
    "2026-07-14T21:00:00Z, Wed 15 Jul 12:00 am, Jumatano 15 Julai saa 6 usiku (0:00)",
    "2026-07-15T00:59:00Z, Wed 15 Jul 3:59 am, Jumatano 15 Julai saa 9:59 usiku (3:59)",
    "2026-07-15T01:00:00Z, Wed 15 Jul 4:00 am, Jumatano 15 Julai saa 10 alfajiri (4:00)",
    "2026-07-15T02:59:00Z, Wed 15 Jul 5:59 am, Jumatano 15 Julai saa 11:59 alfajiri (5:59)",
    "2026-12-31T21:00:00Z, Fri 1 Jan 12:00 am, Ijumaa 1 Jan saa 6 usiku (0:00)",
    "2028-02-29T06:00:00Z, Tue 29 Feb 9:00 am, Jumanne 29 Feb saa 3 asubuhi (9:00)",
    "2026-03-30T06:00:00Z, Mon 30 Mar 9:00 am, Jumatatu 30 Machi saa 3 asubuhi (9:00)",
    "2026-10-29T06:00:00Z, Thu 29 Oct 9:00 am, Alhamisi 29 Okt saa 3 asubuhi (9:00)",
    "2026-12-12T06:00:00Z, Sat 12 Dec 9:00 am, Jumamosi 12 Des saa 3 asubuhi (9:00)",
    "2026-08-02T06:00:00Z, Sun 2 Aug 9:00 am, Jumapili 2 Ago saa 3 asubuhi (9:00)",
  })
  void a_time_is_spoken_as_people_in_kenya_read_it(Instant at, String english, String kiswahili) {
    assertThat(Dates.spoken(at, "en", Kenya.day(at))).isEqualTo(english);
    assertThat(Dates.spoken(at, "sw", Kenya.day(at))).isEqualTo(kiswahili);
  }

  @Test
  void a_day_alone_is_spoken_without_its_hour_and_has_its_room() {
    var day8 = LocalDate.of(2026, 12, 8);
    assertThat(Dates.spoken(day8, "en", day8)).isEqualTo("Tue 8 Dec");
    assertThat(Dates.spoken(day8, "sw", day8)).isEqualTo("Jumanne 8 Des");
    for (int day = 0; day < 7 * 366; day++) {
      for (String language : new String[] {"en", "sw"}) {
        String spoken = Dates.spoken(LocalDate.of(2026, 1, 1).plusDays(day), language, LONG_AGO);
        assertThat(Gsm7.septets(spoken))
            .as(spoken)
            .isLessThanOrEqualTo(TextValues.room("day", language));
      }
    }
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-09-02, Tue 2 Mar 9:00 am, Jumanne 2 Machi saa 3 asubuhi (9:00)",
    "2026-09-01, Tue 2 Mar 2027 9:00 am, Jumanne 2 Machi 2027 saa 3 asubuhi (9:00)",
    "2027-09-02, Tue 2 Mar 9:00 am, Jumanne 2 Machi saa 3 asubuhi (9:00)",
    "2027-09-03, Tue 2 Mar 2027 9:00 am, Jumanne 2 Machi 2027 saa 3 asubuhi (9:00)",
  })
  void a_day_more_than_six_months_away_shows_its_year(
      LocalDate today, String english, String kiswahili) {
    Instant at = Instant.parse("2027-03-02T06:00:00Z");

    assertThat(Dates.spoken(at, "en", today)).isEqualTo(english);
    assertThat(Dates.spoken(at, "sw", today)).isEqualTo(kiswahili);
    assertThat(Dates.spoken(Kenya.day(at), "sw", today))
        .isEqualTo(kiswahili.replace(" saa 3 asubuhi (9:00)", ""));
  }

  @Test
  void tomorrow_and_today_are_said_before_the_date() {
    Instant at = Instant.parse("2026-07-14T06:00:00Z");
    LocalDate day = Kenya.day(at);

    assertThat(Dates.soon(at, "en", day.minusDays(2))).isEqualTo("Tue 14 Jul 9:00 am");
    assertThat(Dates.soon(at, "en", day.minusDays(1))).isEqualTo("tomorrow, Tue 14 Jul 9:00 am");
    assertThat(Dates.soon(at, "sw", day.minusDays(1)))
        .isEqualTo("kesho, Jumanne 14 Julai saa 3 asubuhi (9:00)");
    assertThat(Dates.soon(at, "sw", day)).startsWith("leo, Jumanne 14 Julai");
  }

  @Test
  void another_language_reads_figures_and_no_word_of_these_two() {
    Instant at = Instant.parse("2026-07-14T06:00:00Z");
    LocalDate day = Kenya.day(at);

    assertThat(Dates.spoken(at, "so", day)).isEqualTo("14/7 9:00");
    assertThat(Dates.spoken(day, "so", day.minusYears(1))).isEqualTo("14/7/2026");
    assertThat(Dates.withYear(at, "so")).isEqualTo("14/7/2026 9:00");
    assertThat(Dates.soon(at, "so", day)).isEqualTo("14/7 9:00");
    assertThat(Dates.hour(at, "so")).isEqualTo("9:00");
  }

  @Test
  void the_longest_date_of_a_year_has_its_room_in_a_text() {
    var at = Instant.parse("2026-01-01T00:37:00Z");
    for (int hour = 0; hour < 366 * 24; hour++) {
      for (String language : new String[] {"en", "sw"}) {
        Instant moment = at.plus(Duration.ofHours(hour));
        String spoken = Dates.spoken(moment, language, LONG_AGO);
        assertThat(Gsm7.septets(spoken))
            .as(spoken)
            .isLessThanOrEqualTo(TextValues.room("when", language))
            .isLessThanOrEqualTo(TextValues.room("date", language));
        String soon = Dates.soon(moment, language, Kenya.day(moment).minusDays(1));
        assertThat(Gsm7.septets(soon))
            .as(soon)
            .isLessThanOrEqualTo(TextValues.room("soon", language));
      }
    }
  }
}
