package org.hakimtoto.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTypedTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "9:00, 09:00",
    "09:00, 09:00",
    "09:00:00, 09:00",
    "9.30, 09:30",
    "0900, 09:00",
    "900hrs, 09:00",
    "1400 HRS, 14:00",
    "14:30, 14:30",
    "9am, 09:00",
    "9 a.m., 09:00",
    "9:15 AM, 09:15",
    "2:30 pm, 14:30",
    "12 pm, 12:00",
    "12:30 am, 00:30",
    "3:00, 03:00",
    "saa tatu asubuhi, 09:00",
    "Saa 3 asubuhi, 09:00",
    "saa mbili na nusu asubuhi, 08:30",
    "saa tatu kasorobo asubuhi, 08:45",
    "saa sita na robo mchana, 12:15",
    "saa tisa alasiri, 15:00",
    "saa kumi na moja jioni, 17:00",
    "saa 12 asubuhi, 06:00",
    "saa kumi na mbili jioni, 18:00"
  })
  void a_time_is_read_as_offices_write_it(String typed, LocalTime meant) {
    assertThat(TimeTyped.read(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9",
        "25:00",
        "9:60",
        "09:00:30",
        "13 pm",
        "0 am",
        "saa tatu",
        "saa 9",
        "saa 13 asubuhi",
        "saa mia asubuhi",
        "morning",
        "9:00-10:00",
        "123456"
      })
  void what_cannot_be_told_is_none(String typed) {
    assertThat(TimeTyped.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "930, 09:30",
    "1430, 14:30",
    "14:30, 14:30",
    "8.30, 08:30",
    "9, 09:00",
    "14, 14:00",
    "saa tatu, 09:00",
    "Saa nne na nusu, 10:30",
    "saa 3, 09:00",
    "saa 2:30, 08:30",
    "saa kumi na moja, 17:00",
    "saa kumi na mbili jioni, 18:00",
    "saa tatu asubuhi, 09:00"
  })
  void where_only_the_day_can_be_meant_its_part_need_not_be_said(String typed, LocalTime meant) {
    assertThat(TimeTyped.byDay(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "saa", "saa mia", "saa 13", "saa 3:75", "kesho", "1407am"})
  void what_is_no_time_by_day_is_none(String typed) {
    assertThat(TimeTyped.byDay(typed)).isEmpty();
  }
}
