package org.hakimtoto.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.store.Addressed;
import org.hakimtoto.store.ClaimedMessage;
import org.hakimtoto.store.DeliveryClass;
import org.hakimtoto.store.MessageState;
import org.hakimtoto.store.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageProgressTest {
  /// Every state, and where each word of a carrier moves it; `-`: nowhere.
  @ParameterizedTest(name = "{0}: success {1}, failed {2}, expired {3}")
  @CsvSource({
    // not with the carrier: only the word that an earlier attempt arrived stops the next
    "READY,     DELIVERED, -,      -",
    "CLAIMED,   DELIVERED, -,      -",
    // with the carrier, or perhaps
    "AMBIGUOUS, DELIVERED, FAILED, EXPIRED",
    "ACCEPTED,  DELIVERED, FAILED, EXPIRED",
    // given up by us, yet the carrier knows more
    "DEAD,      DELIVERED, FAILED, EXPIRED",
    // of two last words the better one, whichever came first
    "FAILED,    DELIVERED, -,      EXPIRED",
    "EXPIRED,   DELIVERED, -,      -",
    "DELIVERED, -,         -,      -",
  })
  void a_delivery_report_moves_a_message_forward_or_not_at_all(
      MessageState state, String success, String failed, String expired) {
    assertThat(MessageProgress.reported(state, "Success")).isEqualTo(state(success));
    assertThat(MessageProgress.reported(state, "Failed")).isEqualTo(state(failed));
    assertThat(MessageProgress.reported(state, "Rejected")).isEqualTo(state(failed));
    assertThat(MessageProgress.reported(state, "AbsentSubscriber")).isEqualTo(state(failed));
    assertThat(MessageProgress.reported(state, "Expired")).isEqualTo(state(expired));
  }

  @ParameterizedTest
  @EnumSource(MessageState.class)
  void words_that_are_not_the_last_move_nothing(MessageState state) {
    assertThat(List.of("Sent", "Submitted", "Buffered", "", "Lost", "SUCCESS!", "\u0000"))
        .allMatch(word -> MessageProgress.reported(state, word).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Success", "success", "SUCCESS"})
  void a_word_is_known_in_any_case(String word) {
    assertThat(MessageProgress.reported(MessageState.ACCEPTED, word))
        .contains(MessageState.DELIVERED);
  }

  /// Late, twice, contradicting each other: the same reports always end the same.
  @Test
  void the_order_of_reports_changes_nothing_in_the_end() {
    var words = List.of("Submitted", "Failed", "Expired", "Success", "Failed", "Success");
    assertThat(ends(words)).containsOnly(MessageState.DELIVERED);
    assertThat(ends(List.of("Buffered", "Expired", "Failed", "Rejected", "Sent")))
        .containsOnly(MessageState.EXPIRED);
    assertThat(ends(List.of("Failed", "Sent", "AbsentSubscriber", "Failed")))
        .containsOnly(MessageState.FAILED);
  }

  @ParameterizedTest(name = "{0}, repeat {1}: accepted")
  @CsvSource({"A, false", "A, true", "B, false"})
  void what_the_carrier_took_is_accepted_under_its_id(DeliveryClass kind, boolean repeat) {
    assertThat(settled(message(kind, 1, repeat), new SendResult.Accepted("ATXid_1")))
        .isEqualTo(
            new Settlement(
                MessageState.ACCEPTED,
                Duration.ZERO,
                Optional.of("ATXid_1"),
                Optional.empty(),
                repeat));
  }

  @ParameterizedTest(name = "{0}, repeat {1}: refused")
  @CsvSource({"A, false", "A, true", "B, false"})
  void what_is_refused_for_good_is_dead(DeliveryClass kind, boolean repeat) {
    assertThat(settled(message(kind, 1, repeat), new SendResult.Refused("403")))
        .isEqualTo(
            new Settlement(
                MessageState.DEAD, Duration.ZERO, Optional.empty(), Optional.of("403"), repeat));
  }

  @ParameterizedTest(name = "{0}, repeat {1}: {2}")
  @CsvSource({"A, false, AMBIGUOUS", "A, true, DEAD", "B, false, AMBIGUOUS", "B, true, AMBIGUOUS"})
  void an_unknown_outcome_is_parked_and_an_alert_is_not_sent_a_third_time(
      DeliveryClass kind, boolean repeat, MessageState next) {
    assertThat(settled(message(kind, 1, repeat), new SendResult.Unknown("timeout")))
        .isEqualTo(
            new Settlement(next, Duration.ZERO, Optional.empty(), Optional.of("timeout"), repeat));
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
                Duration.ofSeconds(seconds),
                Optional.empty(),
                Optional.of("500"),
                false));
  }

  @ParameterizedTest(name = "jitter {0}: {1} ms")
  @CsvSource({"0, 5000", "0.5, 6250", "1, 7500"})
  void jitter_spreads_the_tries_of_many(double jitter, long millis) {
    var later = new SendResult.TryLater("500", Duration.ZERO);

    assertThat(
            MessageProgress.settled(message(DeliveryClass.B, 1, false), later, jitter).retryAfter())
        .hasMillis(millis);
  }

  @Test
  void a_carrier_that_asks_for_a_longer_rest_gets_it() {
    var later = new SendResult.TryLater("405", Duration.ofHours(1));

    assertThat(settled(message(DeliveryClass.A, 3, false), later).retryAfter()).hasHours(1);
  }

  @Test
  void a_repeat_stays_marked_as_one_while_it_waits() {
    var later = new SendResult.TryLater("500", Duration.ZERO);

    assertThat(settled(message(DeliveryClass.A, 2, true), later).repeat()).isTrue();
  }

  private static Settlement settled(ClaimedMessage message, SendResult result) {
    return MessageProgress.settled(message, result, 0);
  }

  private static List<MessageState> ends(List<String> words) {
    var ends = new ArrayList<MessageState>();
    for (List<String> order : orders(words)) {
      MessageState state = MessageState.ACCEPTED;
      for (String word : order) {
        state = MessageProgress.reported(state, word).orElse(state);
      }
      ends.add(state);
    }
    return ends;
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

  private static ClaimedMessage message(DeliveryClass kind, int attempts, boolean repeat) {
    return new ClaimedMessage(
        new UUID(0, 1),
        new UUID(0, 2),
        Optional.empty(),
        "alert_red",
        kind,
        new PhoneNumber("+254712345678"),
        Language.ENGLISH,
        Map.of(),
        attempts,
        repeat,
        Instant.parse("2026-11-26T06:00:00Z"),
        Addressed.NUMBER);
  }
}
