package org.hakimtoto.notifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.notifier.carrier.CarrierChoice.Which;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarrierChoiceTest {
  @ParameterizedTest(name = "{0}: class {1}, priority {2}, first well {3}, second well {4}")
  @CsvSource({
    "red alert, A, 0, true, true, 12121212",
    "another alert, A, 2, true, true, 11121212",
    "at short notice, A, 1, true, true, 11121212",
    "first ill, A, 0, false, true, 22222222",
    "second ill, A, 0, true, false, 11111111",
    "both ill, A, 0, false, false, 12121212",
    "first ill and not urgent, A, 2, false, true, 22222222",
    "reply, B, 3, true, true, 11111111",
    "reply with first ill, B, 3, false, true, 11111111",
    "reminder, B, 4, true, true, 11111111",
  })
  void which_carrier_the_attempts_one_to_eight_go_to(
      String label,
      DeliveryClass deliveryClass,
      int priority,
      boolean firstWell,
      boolean secondWell,
      String expected) {
    String chosen =
        IntStream.rangeClosed(1, 8)
            .mapToObj(attempt ->
                CarrierChoice.of(deliveryClass, priority, attempt, firstWell, secondWell))
            .map(which -> which == Which.FIRST ? "1" : "2")
            .collect(Collectors.joining());

    assertThat(chosen).as(label).isEqualTo(expected);
    assertThat(priority).isBetween(Priority.RED, Priority.REMINDER);
  }
}
