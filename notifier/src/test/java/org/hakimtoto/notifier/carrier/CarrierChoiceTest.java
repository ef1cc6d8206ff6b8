package org.hakimtoto.notifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.notifier.carrier.CarrierChoice.Heading;
import org.hakimtoto.notifier.carrier.CarrierChoice.Text;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarrierChoiceTest {
  @ParameterizedTest(name = "{0}: class {1}, priority {2}, first well {3}, second well {4}")
  @CsvSource({
    "red alert, A, 0, true, true, 12121212, 21212121",
    "another alert, A, 2, true, true, 11121212, 22212121",
    "at short notice, A, 1, true, true, 11121212, 22212121",
    "first ill, A, 0, false, true, 22222222, 22222222",
    "second ill, A, 0, true, false, 11111111, 11111111",
    "both ill, A, 0, false, false, 12121212, 21212121",
    "first ill and not urgent, A, 2, false, true, 22222222, 22222222",
    "reply, B, 3, true, true, 11111111, 22222222",
    "reply with first ill, B, 3, false, true, 11111111, 22222222",
    "reply with second ill, B, 3, true, false, 11111111, 22222222",
    "reminder, B, 4, true, true, 11111111, 22222222",
  })
  void which_carrier_the_attempts_one_to_eight_go_to(
      String label,
      DeliveryClass deliveryClass,
      int priority,
      boolean firstWell,
      boolean secondWell,
      String whenFirstCarries,
      String whenSecondCarries) {
    for (var carries : CarrierRank.values()) {
      String chosen =
          IntStream.rangeClosed(1, 8)
              .mapToObj(attempt ->
                  CarrierChoice.of(
                      new Text(deliveryClass, priority, attempt, 1, false),
                      new Heading(carries, true),
                      firstWell,
                      secondWell))
              .map(which -> which == CarrierRank.FIRST ? "1" : "2")
              .collect(Collectors.joining());

      assertThat(chosen)
          .as(label)
          .isEqualTo(carries == CarrierRank.FIRST ? whenFirstCarries : whenSecondCarries);
    }
    assertThat(priority).isBetween(Priority.RED, Priority.REMINDER);
  }

  @Test
  void one_of_five_texts_that_nobody_waits_for_shows_how_the_first_is() {
    var trying = new Heading(CarrierRank.SECOND, true);

    assertThat(byFirst(DeliveryClass.B, trying, false)).isEqualTo(20);
    assertThat(byFirst(DeliveryClass.B, trying, true)).as("a code").isZero();
    assertThat(byFirst(DeliveryClass.A, trying, false)).as("an alert").isZero();
    assertThat(byFirst(DeliveryClass.B, new Heading(CarrierRank.SECOND, false), false))
        .as("a person chose")
        .isZero();
    assertThat(byFirst(DeliveryClass.B, new Heading(CarrierRank.FIRST, true), false))
        .isEqualTo(100);
  }

  /// Of a hundred texts, whose lots are below zero as well.
  private static long byFirst(DeliveryClass deliveryClass, Heading heading, boolean waitedFor) {
    return IntStream.range(-50, 50)
        .mapToObj(lot -> new Text(deliveryClass, Priority.REPLY, 1, lot, waitedFor))
        .filter(text -> CarrierChoice.of(text, heading, true, true) == CarrierRank.FIRST)
        .count();
  }
}
