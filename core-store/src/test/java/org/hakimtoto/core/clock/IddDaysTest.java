package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Test;

class IddDaysTest {
  @Test
  void a_year_has_two_and_what_was_gazetted_is_asked_for_no_more() {
    assertThat(ofYear(List.of(), 2025))
        .containsExactly(
            new Holiday(LocalDate.of(2025, 3, 30), "Idd-ul-Fitr"),
            new Holiday(LocalDate.of(2025, 6, 6), "Idd-ul-Azha"));
    assertThat(ofYear(Holidays.shipped(), 2025)).isEmpty();
  }

  @Test
  void what_is_only_computed_is_asked_for() {
    assertThat(ofYear(Holidays.shipped(), 2027))
        .extracting(Holiday::name)
        .containsExactly("Idd-ul-Fitr", "Idd-ul-Azha");
    assertThat(ofYear(List.of(new Holiday(LocalDate.of(2027, 3, 10), "Eid-ul-Fitr")), 2027))
        .extracting(Holiday::name)
        .containsExactly("Idd-ul-Azha");
  }

  @Test
  void another_holiday_beside_it_does_not_stand_for_it() {
    assertThat(ofYear(List.of(new Holiday(LocalDate.of(2027, 3, 10), "Mourning")), 2027))
        .hasSize(2);
  }

  private static List<Holiday> ofYear(List<Holiday> known, int year) {
    return IddDays.notGazetted(known, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
