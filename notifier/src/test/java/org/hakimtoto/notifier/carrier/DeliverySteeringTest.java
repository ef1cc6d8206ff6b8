package org.hakimtoto.notifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.DeliveryTimes;
import org.hakimtoto.store.carrier.DeliveryTimes.Measured;
import org.hakimtoto.store.carrier.Steering;
import org.hakimtoto.store.carrier.Steering.ByHand;
import org.hakimtoto.store.carrier.Steering.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Who carries next, by how many of whose texts were slow.
class DeliverySteeringTest {
  private static final Instant SINCE = Instant.parse("2026-11-20T20:00:00Z");
  private static final UUID SOMEBODY = new UUID(1, 2);

  /// Who carries and why, minutes since; fast and slow of the first and of the second; who next and
  /// why.
  @ParameterizedTest
  @CsvSource({
    // too few decide nothing, and exactly the limit is not too many
    "FIRST, BEGUN, 60,     0,  0,   0,  0,  FIRST, BEGUN",
    "FIRST, BEGUN, 60,     0, 19,   0,  0,  FIRST, BEGUN",
    "FIRST, BEGUN, 60,    17,  3,   0,  0,  FIRST, BEGUN",
    "FIRST, BEGUN, 60,    16,  4,   0,  0,  SECOND, SLOW",
    "FIRST, BEGUN, 60,    85, 15,   0,  0,  FIRST, BEGUN",
    "FIRST, BEGUN, 60,    84, 16,   0,  0,  SECOND, SLOW",
    "FIRST, BEGUN, 60, 85000000, 15000001, 0, 0, SECOND, SLOW",
    "FIRST, BEGUN,  0,     0, 20,   0,  0,  SECOND, SLOW",
    // a second that is known to be slow takes nothing over
    "FIRST, WELL,  60,     0, 50,   0, 20,  FIRST, WELL",
    "FIRST, WELL,  60,     0, 50,   0, 19,  SECOND, SLOW",
    "FIRST, WELL,  60,     0, 50,  17,  3,  SECOND, SLOW",
    // after the second was no better the first keeps them for an hour
    "FIRST, NO_BETTER, 59, 0, 50,   0,  0,  FIRST, NO_BETTER",
    "FIRST, NO_BETTER, 60, 0, 50,   0,  0,  SECOND, SLOW",
    "FIRST, TRIED_AGAIN, 6, 0, 50,  0,  0,  SECOND, SLOW",
    // the second has them for twenty minutes at least
    "SECOND, SLOW, 19,   100,  0,   0, 90,  SECOND, SLOW",
    "SECOND, SLOW, 20,   100,  0,  90,  0,  FIRST, WELL",
    // the first is well when hardly any on trial is slow
    "SECOND, SLOW, 20,    10,  0,  90,  0,  FIRST, WELL",
    "SECOND, SLOW, 20,     9,  0,  90,  0,  SECOND, SLOW",
    "SECOND, SLOW, 20,    19,  1,  90,  0,  FIRST, WELL",
    "SECOND, SLOW, 20,    18,  1,  90,  0,  SECOND, SLOW",
    // between both limits nothing changes, however long it lasts
    "SECOND, SLOW, 600,   18,  2,  90,  0,  SECOND, SLOW",
    "SECOND, SLOW, 600,    0, 20,  90,  0,  SECOND, SLOW",
    // a second that is slow as well
    "SECOND, SLOW, 20,     0, 20,  10, 10,  FIRST, NO_BETTER",
    "SECOND, SLOW, 20,     0,  0,  10, 10,  FIRST, NO_BETTER",
    "SECOND, SLOW, 20,     0,  0,  10,  9,  SECOND, SLOW",
    // nobody knows how the first is
    "SECOND, SLOW, 59,     0,  0,   0,  0,  SECOND, SLOW",
    "SECOND, SLOW, 60,     0,  0,   0,  0,  FIRST, TRIED_AGAIN",
    "SECOND, SLOW, 60,     0,  9,  90,  0,  FIRST, TRIED_AGAIN",
    "SECOND, SLOW, 60,     0, 10,  90,  0,  SECOND, SLOW",
    "SECOND, AFTER_CHOICE, 60, 0, 0, 0, 0,  FIRST, TRIED_AGAIN",
  })
  void who_carries_next(
      CarrierRank carries,
      Why why,
      int minutes,
      int firstFast,
      int firstSlow,
      int secondFast,
      int secondSlow,
      CarrierRank next,
      Why reason) {
    var now = new Steering(carries, why, SINCE, Optional.empty());
    var at = SINCE.plus(Duration.ofMinutes(minutes));
    var times =
        new DeliveryTimes(new Measured(firstFast, firstSlow), new Measured(secondFast, secondSlow));

    var found = DeliverySteering.next(now, times, at, true);

    boolean stays = carries == next && why == reason;
    assertThat(found).isEqualTo(new Steering(next, reason, stays ? SINCE : at, Optional.empty()));
  }

  /// From any standing, whatever was measured: nobody goes back and forth faster than the rule
  /// says.
  @Test
  void no_row_of_looks_changes_more_often_than_the_rule_says() {
    var steering = Steering.begun(SINCE);
    var bad = new DeliveryTimes(new Measured(0, 100), new Measured(0, 100));
    var worse = new DeliveryTimes(new Measured(0, 100), Measured.NONE);
    int changes = 0;
    for (int minute = 0; minute < 24 * 60; minute++) {
      var times = minute % 2 == 0 ? worse : bad;
      var next =
          DeliverySteering.next(steering, times, SINCE.plus(Duration.ofMinutes(minute)), true);
      if (!next.equals(steering)) {
        changes++;
      }
      steering = next;
    }
    // an hour on the first and twenty minutes on the second, eighteen times a day
    assertThat(changes).isBetween(30, 37);
  }

  @ParameterizedTest
  @EnumSource
  void what_a_person_chose_holds_whatever_is_measured_until_it_is_over(CarrierRank rank) {
    Instant until = SINCE.plus(Duration.ofHours(4));
    var chosen =
        new Steering(
            CarrierRank.FIRST,
            Why.BEGUN,
            SINCE,
            Optional.of(new ByHand(rank, SOMEBODY, SINCE, until)));
    var bad = new DeliveryTimes(new Measured(0, 100), new Measured(0, 100));

    var before = DeliverySteering.next(chosen, bad, until.minusMillis(1), true);
    var after = DeliverySteering.next(chosen, bad, until, true);

    assertThat(before).isEqualTo(chosen);
    assertThat(before.rank(until.minusMillis(1))).isEqualTo(rank);
    assertThat(after).isEqualTo(new Steering(rank, Why.AFTER_CHOICE, until, Optional.empty()));
  }

  @Test
  void one_carrier_alone_carries_whatever_is_measured() {
    var slow = new DeliveryTimes(new Measured(0, 100), Measured.NONE);
    Instant later = SINCE.plus(Duration.ofMinutes(1));

    assertThat(DeliverySteering.next(Steering.begun(SINCE), slow, later, false))
        .isEqualTo(Steering.begun(SINCE));
    assertThat(
            DeliverySteering.next(
                    new Steering(CarrierRank.SECOND, Why.SLOW, SINCE, Optional.empty()),
                    slow,
                    later,
                    false)
                .automatic())
        .isEqualTo(CarrierRank.FIRST);
  }
}
