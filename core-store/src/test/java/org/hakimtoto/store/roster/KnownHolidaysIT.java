package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class KnownHolidaysIT {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @Test
  void the_calendar_is_made_anew_when_a_day_was_added_or_taken_away_and_only_then(
      RealStores stores) {
    var days = new KnownHolidays();
    CourtCalendar before = calendar(stores, days);
    assertThat(before.isCourtDay(TUESDAY)).isTrue();
    assertThat(calendar(stores, days)).isSameAs(before);

    stores.change("insert into holiday (day, name) values ('" + TUESDAY + "', 'Mourning')");
    assertThat(calendar(stores, days).holiday(TUESDAY)).contains("Mourning");
    stores.change("update holiday set name = 'Elections'");
    assertThat(calendar(stores, days).holiday(TUESDAY)).contains("Elections");

    stores.change("delete from holiday");
    assertThat(calendar(stores, days).isCourtDay(TUESDAY)).isTrue();
  }

  private static CourtCalendar calendar(RealStores stores, KnownHolidays days) {
    return stores.database().inTransaction(days::calendar);
  }
}
