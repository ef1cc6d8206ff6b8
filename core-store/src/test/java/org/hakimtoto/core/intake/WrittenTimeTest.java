package org.hakimtoto.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {
  private static final Instant ISSUED = Instant.parse("2026-11-27T15:00:00Z");
  private static final DeskPermit PERMIT =
      new DeskPermit(UUID.randomUUID(), UUID.randomUUID(), Optional.of(UUID.randomUUID()), ISSUED);

  @ParameterizedTest
  @CsvSource({
    // told, received, at, certain
    "2026-11-27T20:00:00Z, 2026-11-29T08:00:00Z, 2026-11-27T20:00:00Z, true",
    // two years back, and two years ahead
    "2024-11-27T20:00:00Z, 2026-11-29T08:00:00Z, 2026-11-27T15:00:00Z, false",
    "2028-11-27T20:00:00Z, 2026-11-29T08:00:00Z, 2026-11-29T08:00:00Z, false",
    // clocks that differ a little
    "2026-11-27T14:57:00Z, 2026-11-29T08:00:00Z, 2026-11-27T15:00:00Z, true",
    "2026-11-29T08:04:00Z, 2026-11-29T08:00:00Z, 2026-11-29T08:00:00Z, true",
    // brought a month later
    "2026-11-28T09:00:00Z, 2026-12-28T08:00:00Z, 2026-11-28T09:00:00Z, true",
    // written when the permit was over
    "2026-12-02T09:00:00Z, 2026-12-28T08:00:00Z, 2026-11-30T15:00:00Z, false",
  })
  void it_lies_between_permit_and_receipt(
      Instant told, Instant received, Instant at, boolean certain) {
    assertThat(WrittenTime.of(told, PERMIT, received)).isEqualTo(new WrittenTime(at, certain));
  }

  @Test
  void a_permit_is_good_over_a_long_weekend() {
    assertThat(Duration.between(PERMIT.issued(), PERMIT.until())).hasDays(3);
  }
}
