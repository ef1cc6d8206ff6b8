package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.ReportedMessage;
import org.hakimtoto.store.outbox.ReportedMessage.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a delivery report does to a message.
class MessageProgressOfReportsTest {
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
}
