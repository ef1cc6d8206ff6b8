package org.hakimtoto.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hakimtoto.core.contact.SimSwap.Past;
import org.hakimtoto.core.contact.SimSwap.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today is the thirtieth of November, and the carrier was first asked on the first.
class SimSwapTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  @ParameterizedTest(name = "{0} on {1}, known {2}: {3}")
  @CsvSource({
    // status, day, known before, verdict
    "Swapped, 2026-11-29, , SWAPPED",
    "Swapped, 2026-11-30, , SWAPPED",
    "Swapped, 2026-12-01, , SWAPPED",
    "Swapped, 2036-01-01, , SWAPPED",
    "Swapped, 2026-10-25, , SWAPPED",
    "Swapped, 2026-10-24, , NOT_SWAPPED",
    "Swapped, 1900-01-01, , NOT_SWAPPED",
    "NotSwapped, 1900-01-01, , NOT_SWAPPED",
    "NotSwapped, 2026-11-29, , SWAPPED",
    "whatever, 2026-11-29, , SWAPPED",
    "Swapped, 2026-11-20, 2026-11-20, TOLD_BEFORE",
    "Swapped, 2026-11-19, 2026-11-20, TOLD_BEFORE",
    "Swapped, 2026-11-21, 2026-11-20, SWAPPED",
    "Swapped, , , SWAPPED",
    "swapped, , 2026-11-20, SWAPPED",
    "Swapped, , 2026-11-23, TOLD_BEFORE",
    "NotSwapped, , , UNKNOWN",
    "Failed, , , UNKNOWN",
    "Queued, 2036-01-01, , UNKNOWN",
  })
  void the_day_decides(String status, LocalDate day, LocalDate known, String verdict) {
    var told = new Told(status, Optional.ofNullable(day));
    var past = new Past(FIRST, Optional.ofNullable(known));

    assertThat(SimSwap.of(told, past, TODAY)).hasToString(verdict);
  }
}
