package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a message right before it is sent, and by what the carrier answers.
class MessageProgressOfSendingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @ParameterizedTest(name = "sent at {0}: {1}")
  @CsvSource({
    "2026-11-23T09:00:00Z, -,     2026-11-23T09:00:00Z",
    "2026-11-23T03:59:59Z, READY, 2026-11-23T04:00:00Z",
    "2026-11-23T16:00:00Z, READY, 2026-11-24T04:00:00Z",
    "2026-11-24T16:00:00Z, DEAD,  1970-01-01T00:00:00Z",
    "2026-11-26T09:00:00Z, DEAD,  1970-01-01T00:00:00Z",
  })
  void right_before_sending_its_deadline_and_the_hours_are_looked_at(
      Instant at, String state, Instant due) {
    var message =
        inHours(message(DeliveryClass.A, 1, false), Instant.parse("2026-11-25T00:00:00Z"));
    Optional<Settlement> stops = MessageProgress.beforeSending(message, at);

    assertThat(stops.map(Settlement::state)).isEqualTo(state(state));
    stops.ifPresent(settlement -> assertThat(settlement.dueAt()).isEqualTo(due));
  }

  /// Every quarter of an hour of two years with both ends of a leap February, and every rest.
  @Test
  void no_retry_falls_due_outside_safe_hours() {
    var hours = new SafeHours(LocalTime.of(9, 30), LocalTime.of(16, 0));
    var started = Instant.parse("2027-06-01T00:00:00Z");
    for (int quarter = 0; quarter < 2 * 366 * 96; quarter++) {
      Instant at = started.plus(Duration.ofMinutes(15L * quarter));
      var message =
          with(
              message(DeliveryClass.A, 1 + quarter % 12, false),
              at.plus(Duration.ofDays(9)),
              hours);
      Settlement settlement =
          MessageProgress.settled(
              message, new SendResult.TryLater("500", Duration.ZERO), at, (quarter % 10) / 10.0);

      assertThat(settlement.state()).isEqualTo(MessageState.READY);
      if (!hours.allow(settlement.dueAt()) || settlement.dueAt().isBefore(at)) {
        assertThat(settlement.dueAt()).as("after a refusal at %s", at).isNull();
      }
    }
  }

  @Test
  void a_retry_that_would_fall_due_after_the_deadline_is_not_made() {
    var later = new SendResult.TryLater("500", Duration.ofHours(1));
    var message = with(message(DeliveryClass.A, 1, false), NOW.plusSeconds(60), SafeHours.DAYTIME);

    assertThat(MessageProgress.settled(message, later, NOW, 0))
        .extracting(Settlement::state, Settlement::failure)
        .containsExactly(MessageState.DEAD, Optional.of("deadline"));
  }

  @ParameterizedTest(name = "{0}, repeat {1}: accepted")
  @CsvSource({"A, false", "A, true", "B, false"})
  void what_the_carrier_took_is_accepted_under_its_id(DeliveryClass kind, boolean repeat) {
    assertThat(settled(message(kind, 1, repeat), new SendResult.Accepted("ATXid_1")))
        .isEqualTo(
            new Settlement(
                MessageState.ACCEPTED,
                Instant.EPOCH,
                Optional.of("ATXid_1"),
                Optional.empty(),
                repeat,
                true));
  }

  @ParameterizedTest(name = "{0}, repeat {1}: refused")
  @CsvSource({"A, false", "A, true", "B, false"})
  void what_is_refused_for_good_is_dead(DeliveryClass kind, boolean repeat) {
    assertThat(settled(message(kind, 1, repeat), new SendResult.Refused("403")))
        .isEqualTo(
            new Settlement(
                MessageState.DEAD,
                Instant.EPOCH,
                Optional.empty(),
                Optional.of("403"),
                repeat,
                false));
  }

  @ParameterizedTest(name = "{0}, repeat {1}: {2}")
  @CsvSource({"A, false, AMBIGUOUS", "A, true, DEAD", "B, false, AMBIGUOUS", "B, true, AMBIGUOUS"})
  void an_unknown_outcome_is_parked_and_an_alert_is_not_sent_a_third_time(
      DeliveryClass kind, boolean repeat, MessageState next) {
    assertThat(settled(duty(message(kind, 1, repeat)), new SendResult.Unknown("timeout")))
        .isEqualTo(
            new Settlement(
                next, Instant.EPOCH, Optional.empty(), Optional.of("timeout"), repeat, true));
  }

  @ParameterizedTest(name = "attempt {0}: repeated after {1} minutes")
  @CsvSource({
    "1, false, 2",
    "2, true, 4",
    "3, true, 8",
    "4, true, 10",
    "5, true, 10",
    "1000, true, 10"
  })
  void an_urgent_alert_of_unknown_outcome_is_repeated_until_its_deadline(
      int attempt, boolean repeat, long minutes) {
    var unknown = new SendResult.Unknown("http-502");

    assertThat(settled(message(DeliveryClass.A, attempt, repeat), unknown))
        .isEqualTo(
            new Settlement(
                MessageState.AMBIGUOUS,
                NOW.plus(Duration.ofMinutes(minutes)),
                Optional.empty(),
                Optional.of("http-502"),
                repeat,
                true));
  }

  @ParameterizedTest(name = "attempt {0}: again after {1} s")
  @CsvSource({
    "1, 5",
    "2, 10",
    "3, 20",
    "4, 40",
    "5, 80",
    "6, 160",
    "7, 320",
    "8, 600",
    "9, 600",
    "14, 600",
    "15, 600",
    "1000, 600"
  })
  void what_was_certainly_not_sent_is_tried_again_with_growing_rests(int attempt, long seconds) {
    var later = new SendResult.TryLater("500", Duration.ZERO);

    assertThat(settled(duty(message(DeliveryClass.A, attempt, false)), later))
        .isEqualTo(
            new Settlement(
                MessageState.READY,
                NOW.plusSeconds(seconds),
                Optional.empty(),
                Optional.of("500"),
                false,
                false));
  }

  @ParameterizedTest(name = "attempt {0}: again after {1} s")
  @CsvSource({"1, 5", "2, 10", "4, 40", "5, 60", "1000, 60"})
  void what_is_most_urgent_rests_a_minute_at_most(int attempt, long seconds) {
    var later = new SendResult.TryLater("500", Duration.ZERO);

    assertThat(settled(message(DeliveryClass.A, attempt, false), later).dueAt())
        .isEqualTo(NOW.plusSeconds(seconds));
  }

  @ParameterizedTest(name = "jitter {0}: {1} ms")
  @CsvSource({"0, 5000", "0.5, 6250", "1, 7500"})
  void jitter_spreads_the_tries_of_many(double jitter, long millis) {
    var later = new SendResult.TryLater("500", Duration.ZERO);

    assertThat(
            MessageProgress.settled(message(DeliveryClass.B, 1, false), later, NOW, jitter).dueAt())
        .isEqualTo(NOW.plusMillis(millis));
  }

  @Test
  void a_carrier_that_asks_for_a_longer_rest_gets_it() {
    var later = new SendResult.TryLater("405", Duration.ofHours(1));

    assertThat(settled(message(DeliveryClass.A, 3, false), later).dueAt())
        .isEqualTo(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void a_repeat_stays_marked_as_one_while_it_waits() {
    var later = new SendResult.TryLater("500", Duration.ZERO);

    assertThat(settled(message(DeliveryClass.A, 2, true), later).repeat()).isTrue();
  }

  private static Settlement settled(ClaimedMessage message, SendResult result) {
    return MessageProgress.settled(message, result, NOW, 0);
  }

  private static Optional<MessageState> state(String name) {
    return name.equals("-") ? Optional.empty() : Optional.of(MessageState.valueOf(name));
  }

  private static ClaimedMessage duty(ClaimedMessage message) {
    return new ClaimedMessage(
        message.id(),
        message.attempt(),
        message.caseId(),
        message.kind(),
        message.deliveryClass(),
        Priority.DUTY,
        message.to(),
        message.language(),
        message.facts(),
        message.attempts(),
        message.repeat(),
        message.deadline(),
        message.addressed());
  }

  private static ClaimedMessage inHours(ClaimedMessage message, Instant deadline) {
    return with(message, deadline, new SafeHours(LocalTime.of(7, 0), LocalTime.of(19, 0)));
  }

  private static ClaimedMessage with(ClaimedMessage message, Instant deadline, SafeHours hours) {
    return new ClaimedMessage(
        message.id(),
        message.attempt(),
        message.caseId(),
        message.kind(),
        message.deliveryClass(),
        message.priority(),
        message.to(),
        message.language(),
        message.facts(),
        message.attempts(),
        message.repeat(),
        deadline,
        new Addressed(
            Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(hours)));
  }

  private static ClaimedMessage message(DeliveryClass kind, int attempts, boolean repeat) {
    return new ClaimedMessage(
        new UUID(0, 1),
        new UUID(0, 2),
        Optional.empty(),
        "alert_red",
        kind,
        Priority.RED,
        new PhoneNumber("+254712345678"),
        Language.ENGLISH,
        Map.of(),
        attempts,
        repeat,
        NOW.plus(Duration.ofDays(3)),
        Addressed.NUMBER);
  }
}
