package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.ReportedMessage;
import org.hakimtoto.store.outbox.ReportedMessage.Move;
import org.hakimtoto.store.outbox.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageProgressTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  /// Every state, and where each word of a carrier moves a message that must not be sent twice;
  /// `-`: nowhere.
  @ParameterizedTest(name = "{0}: success {1}, failed {2}, expired {3}")
  @CsvSource({
    // not with the carrier: only the word that an earlier attempt arrived stops the next
    "READY,      DELIVERED, -,      -",
    "CLAIMED,    DELIVERED, -,      -",
    // with the carrier, or perhaps
    "AMBIGUOUS,  DELIVERED, FAILED, EXPIRED",
    "ACCEPTED,   DELIVERED, FAILED, EXPIRED",
    // nobody said anything for long, and then did
    "UNREPORTED, DELIVERED, FAILED, EXPIRED",
    // given up by us, yet the carrier knows more
    "DEAD,       DELIVERED, FAILED, EXPIRED",
    // of two last words the better one, whichever came first
    "FAILED,     DELIVERED, -,      EXPIRED",
    "EXPIRED,    DELIVERED, -,      -",
    "DELIVERED,  -,         -,      -",
    // void, but an earlier attempt told it all the same
    "CANCELLED,  DELIVERED, -,      -",
  })
  void a_delivery_report_moves_a_message_forward_or_not_at_all(
      MessageState state, String success, String failed, String expired) {
    ReportedMessage message = reported(state, DeliveryClass.B, 0);
    assertThat(said(message, "Success")).isEqualTo(state(success));
    assertThat(said(message, "Failed")).isEqualTo(state(failed));
    assertThat(said(message, "Rejected")).isEqualTo(state(failed));
    assertThat(said(message, "AbsentSubscriber")).isEqualTo(state(failed));
    assertThat(said(message, "Expired")).isEqualTo(state(expired));
  }

  @ParameterizedTest(name = "{0} {1}, absent {2} times: {3}")
  @CsvSource({
    "A, ACCEPTED,   0, READY",
    "A, ACCEPTED,   2, READY",
    "A, ACCEPTED,   3, FAILED",
    "A, UNREPORTED, 0, READY",
    "A, AMBIGUOUS,  0, FAILED",
    "A, DEAD,       0, FAILED",
    "A, READY,      1, -",
    "A, CLAIMED,    1, -",
    "A, FAILED,     3, -",
    "A, EXPIRED,    0, -",
    "A, DELIVERED,  0, -",
    "A, CANCELLED,  1, -",
    "B, ACCEPTED,   0, FAILED",
  })
  void an_alert_to_a_phone_that_is_off_is_tried_again_some_times(
      DeliveryClass kind, MessageState state, int absences, String next) {
    assertThat(said(reported(state, kind, absences), "AbsentSubscriber")).isEqualTo(state(next));
  }

  @Test
  void while_it_waits_for_the_phone_the_word_that_it_is_given_up_ends_it() {
    ReportedMessage waits = reported(MessageState.READY, DeliveryClass.A, 1);

    assertThat(said(waits, "Failed")).contains(MessageState.FAILED);
    assertThat(said(waits, "Expired")).contains(MessageState.EXPIRED);
    assertThat(said(waits, "Success")).contains(MessageState.DELIVERED);
  }

  @ParameterizedTest
  @EnumSource(MessageState.class)
  void of_an_attempt_before_the_last_only_the_word_that_it_arrived_counts(MessageState state) {
    ReportedMessage message = reported(state, DeliveryClass.A, 1).of(false);

    assertThat(said(message, "Failed")).isEmpty();
    assertThat(said(message, "Expired")).isEmpty();
    assertThat(said(message, "AbsentSubscriber")).isEmpty();
    assertThat(said(message, "Success").isPresent()).isEqualTo(state != MessageState.DELIVERED);
  }

  @ParameterizedTest(name = "at {0}, due {1}")
  @CsvSource({
    // Kenya is three hours ahead
    "2026-11-23T09:00:00Z, 2026-11-23T09:30:00Z",
    // the hours end at 19:00: next morning at seven
    "2026-11-23T15:45:00Z, 2026-11-24T04:00:00Z",
  })
  void the_rest_of_a_phone_that_is_off_ends_within_safe_hours(Instant at, Instant due) {
    var message = absent(at.plus(Duration.ofDays(2)));

    assertThat(MessageProgress.reported(message, "AbsentSubscriber", at))
        .contains(new Move(MessageState.READY, due));
  }

  @Test
  void a_rest_that_would_end_after_the_deadline_is_none() {
    Instant at = Instant.parse("2026-11-23T15:45:00Z");

    assertThat(
            MessageProgress.reported(absent(at.plus(Duration.ofHours(12))), "AbsentSubscriber", at))
        .map(Move::to)
        .contains(MessageState.FAILED);
  }

  @ParameterizedTest
  @EnumSource(MessageState.class)
  void words_that_are_not_the_last_move_nothing(MessageState state) {
    assertThat(List.of("Sent", "Submitted", "Buffered", "", "Lost", "SUCCESS!", "\u0000"))
        .allMatch(word -> said(reported(state, DeliveryClass.A, 0), word).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Success", "success", "SUCCESS"})
  void a_word_is_known_in_any_case(String word) {
    assertThat(said(reported(MessageState.ACCEPTED, DeliveryClass.A, 0), word))
        .contains(MessageState.DELIVERED);
  }

  /// Late, twice, contradicting each other: the same reports always end the same, wherever the
  /// message stood and however often its phone was off.
  @ParameterizedTest
  @EnumSource(DeliveryClass.class)
  void the_order_and_repetition_of_reports_change_nothing_in_the_end(DeliveryClass kind) {
    var words = List.of("Sent", "AbsentSubscriber", "Failed", "Expired", "Success");
    for (MessageState state : MessageState.values()) {
      for (int absences = 0; absences <= MessageProgress.MOST_ABSENCES; absences++) {
        for (List<String> some : partsOf(words)) {
          ReportedMessage start = reported(state, kind, absences);
          assertThat(ends(start, some))
              .as("%s %s from %s after %d absences", kind, some, state, absences)
              .hasSize(1);
        }
      }
    }
  }

  @Test
  void forward_only_no_report_brings_back_what_has_ended() {
    for (MessageState state : MessageState.values()) {
      if (state.last() && state != MessageState.UNREPORTED) {
        assertThat(said(reported(state, DeliveryClass.A, 0), "AbsentSubscriber"))
            .as(state.name())
            .isNotEqualTo(Optional.of(MessageState.READY));
      }
    }
  }

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
    assertThat(settled(message(kind, 1, repeat), new SendResult.Unknown("timeout")))
        .isEqualTo(
            new Settlement(
                next, Instant.EPOCH, Optional.empty(), Optional.of("timeout"), repeat, true));
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

    assertThat(settled(message(DeliveryClass.A, attempt, false), later))
        .isEqualTo(
            new Settlement(
                MessageState.READY,
                NOW.plusSeconds(seconds),
                Optional.empty(),
                Optional.of("500"),
                false,
                false));
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

  private static Optional<MessageState> said(ReportedMessage message, String word) {
    return MessageProgress.reported(message, word, NOW).map(Move::to);
  }

  /// Where the message ends in each order of these words, each of them said once and said twice.
  private static Set<MessageState> ends(ReportedMessage start, List<String> words) {
    var ends = new HashSet<MessageState>();
    for (List<String> order : orders(words)) {
      var twice = new ArrayList<>(order);
      twice.addAll(order);
      var doubled = order.stream().flatMap(word -> Stream.of(word, word)).toList();
      ends.add(end(start, order));
      ends.add(end(start, twice));
      ends.add(end(start, doubled));
    }
    return ends;
  }

  private static MessageState end(ReportedMessage start, List<String> words) {
    ReportedMessage message = start;
    for (String word : words) {
      message = MessageProgress.reported(message, word, NOW).map(message::moved).orElse(message);
    }
    return message.state();
  }

  private static List<List<String>> partsOf(List<String> words) {
    return IntStream.range(0, 1 << words.size())
        .mapToObj(bits ->
            IntStream.range(0, words.size())
                .filter(n -> (bits & (1 << n)) != 0)
                .mapToObj(words::get)
                .toList())
        .toList();
  }

  private static List<List<String>> orders(List<String> words) {
    if (words.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<String>>();
    for (int i = 0; i < words.size(); i++) {
      var rest = new ArrayList<>(words);
      String first = rest.remove(i);
      for (List<String> order : orders(rest)) {
        var whole = new ArrayList<String>();
        whole.add(first);
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }

  private static Optional<MessageState> state(String name) {
    return name.equals("-") ? Optional.empty() : Optional.of(MessageState.valueOf(name));
  }

  private static ReportedMessage reported(MessageState state, DeliveryClass kind, int absences) {
    return new ReportedMessage(
        state, kind, absences, true, NOW.plus(Duration.ofDays(1)), Optional.empty());
  }

  private static ReportedMessage absent(Instant deadline) {
    return new ReportedMessage(
        MessageState.ACCEPTED,
        DeliveryClass.A,
        0,
        true,
        deadline,
        Optional.of(new SafeHours(LocalTime.of(7, 0), LocalTime.of(19, 0))));
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
