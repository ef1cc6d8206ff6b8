package org.hakimtoto.notifier.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  /// Instants are UTC; Kenya is three hours ahead, always.
  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
    "2026-07-14T06:00:00Z, Tue 14 Jul 9:00 am, Jumanne 14 Julai 9:00 asubuhi (saa 3)",
    "2026-07-14T03:00:00Z, Tue 14 Jul 6:00 am, Jumanne 14 Julai 6:00 asubuhi (saa 12)",
    "2026-07-14T04:05:00Z, Tue 14 Jul 7:05 am, Jumanne 14 Julai 7:05 asubuhi (saa 1:05)",
    "2026-07-14T08:59:00Z, Tue 14 Jul 11:59 am, Jumanne 14 Julai 11:59 asubuhi (saa 5:59)",
    "2026-07-14T09:00:00Z, Tue 14 Jul 12:00 pm, Jumanne 14 Julai 12:00 mchana (saa 6)",
    "2026-07-14T11:30:00Z, Tue 14 Jul 2:30 pm, Jumanne 14 Julai 2:30 mchana (saa 8:30)",
    "2026-07-14T13:00:00Z, Tue 14 Jul 4:00 pm, Jumanne 14 Julai 4:00 jioni (saa 10)",
    "2026-07-14T15:00:00Z, Tue 14 Jul 6:00 pm, Jumanne 14 Julai 6:00 jioni (saa 12)",
    "2026-07-14T16:00:00Z, Tue 14 Jul 7:00 pm, Jumanne 14 Julai 7:00 usiku (saa 1)",
    "2026-07-14T20:59:00Z, Tue 14 Jul 11:59 pm, Jumanne 14 Julai 11:59 usiku (saa 5:59)",
    "2026-07-14T21:00:00Z, Wed 15 Jul 12:00 am, Jumatano 15 Julai 12:00 usiku (saa 6)",
    "2026-07-15T00:59:00Z, Wed 15 Jul 3:59 am, Jumatano 15 Julai 3:59 usiku (saa 9:59)",
    "2026-07-15T01:00:00Z, Wed 15 Jul 4:00 am, Jumatano 15 Julai 4:00 alfajiri (saa 10)",
    "2026-07-15T02:59:00Z, Wed 15 Jul 5:59 am, Jumatano 15 Julai 5:59 alfajiri (saa 11:59)",
    "2026-12-31T21:00:00Z, Fri 1 Jan 12:00 am, Ijumaa 1 Jan 12:00 usiku (saa 6)",
    "2028-02-29T06:00:00Z, Tue 29 Feb 9:00 am, Jumanne 29 Feb 9:00 asubuhi (saa 3)",
    "2026-03-30T06:00:00Z, Mon 30 Mar 9:00 am, Jumatatu 30 Machi 9:00 asubuhi (saa 3)",
    "2026-10-29T06:00:00Z, Thu 29 Oct 9:00 am, Alhamisi 29 Okt 9:00 asubuhi (saa 3)",
    "2026-12-12T06:00:00Z, Sat 12 Dec 9:00 am, Jumamosi 12 Des 9:00 asubuhi (saa 3)",
    "2026-08-02T06:00:00Z, Sun 2 Aug 9:00 am, Jumapili 2 Ago 9:00 asubuhi (saa 3)",
  })
  void a_time_is_spoken_as_people_in_kenya_read_it(Instant at, String english, String kiswahili) {
    assertThat(Dates.spoken(at, "en")).isEqualTo(english);
    assertThat(Dates.spoken(at, "sw")).isEqualTo(kiswahili);
  }

  @Test
  void a_day_alone_is_spoken_without_its_hour_and_has_its_room() {
    assertThat(Dates.spoken(LocalDate.of(2026, 12, 8), "en")).isEqualTo("Tue 8 Dec");
    assertThat(Dates.spoken(LocalDate.of(2026, 12, 8), "sw")).isEqualTo("Jumanne 8 Des");
    for (int day = 0; day < 7 * 366; day++) {
      for (String language : new String[] {"en", "sw"}) {
        String spoken = Dates.spoken(LocalDate.of(2026, 1, 1).plusDays(day), language);
        assertThat(Gsm7.septets(spoken))
            .as(spoken)
            .isLessThanOrEqualTo(Texts.VALUES.getOrDefault("day", 0));
      }
    }
  }

  @Test
  void another_language_reads_the_english_date() {
    assertThat(Dates.spoken(Instant.parse("2026-07-14T06:00:00Z"), "so"))
        .isEqualTo("Tue 14 Jul 9:00 am");
  }

  @Test
  void the_longest_date_of_a_year_has_its_room_in_a_text() {
    int room = Texts.VALUES.getOrDefault("date", 0);
    var at = Instant.parse("2026-01-01T00:37:00Z");
    for (int hour = 0; hour < 366 * 24; hour++) {
      for (String language : new String[] {"en", "sw"}) {
        String spoken = Dates.spoken(at.plus(Duration.ofHours(hour)), language);
        assertThat(Gsm7.septets(spoken)).as(spoken).isLessThanOrEqualTo(room);
      }
    }
  }
}
