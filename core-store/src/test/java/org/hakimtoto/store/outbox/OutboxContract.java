package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.contact.Addressed;
import org.junit.jupiter.api.Test;

/// What every outbox promises those who send from it.
public abstract class OutboxContract extends DueContract {
  /// Friday night in Kenya.
  protected static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");

  protected static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  protected static final Duration LEASE = Duration.ofMinutes(1);

  private static final Duration MOMENT = Duration.ofSeconds(1);

  protected abstract MessageState state(String kind);

  /// Lets time pass on the clock of the store.
  protected abstract void pass(Duration time);

  @Test
  void the_most_urgent_lane_comes_first_and_alerts_first_within_a_priority() {
    add(message("reminder", 4, DeliveryClass.B, NOW.minusSeconds(900)));
    add(message("reply", 1, DeliveryClass.B, NOW.minusSeconds(900)));
    add(message("duty", 1, DeliveryClass.A, NOW));
    add(message("red", 0, DeliveryClass.A, NOW));

    assertThat(kinds(claim(8))).containsExactly("red");
    assertThat(kinds(claim(8))).containsExactly("duty");
    assertThat(kinds(claim(8))).containsExactly("reply");
    assertThat(kinds(claim(8))).containsExactly("reminder");
    assertThat(claim(8)).isEmpty();
  }

  @Test
  void within_a_lane_the_longest_due_comes_first() {
    IntStream.of(3, 1, 2)
        .forEach(n -> add(message("m" + n, 0, DeliveryClass.A, NOW.minusSeconds(10 - n))));

    assertThat(kinds(claim(2))).containsExactly("m1", "m2");
  }

  @Test
  void what_is_not_due_yet_waits() {
    add(message("later", 0, DeliveryClass.A, NOW.plusSeconds(60)));

    assertThat(claim(8)).isEmpty();
    assertThat(outbox().claim(NOW.plusSeconds(60), ClaimRequest.any(8))).hasSize(1);
  }

  @Test
  void what_is_past_its_deadline_is_never_handed_out() {
    add(message("stale", 0, DeliveryClass.A, NOW));
    Instant late = NOW.plus(Duration.ofDays(1)).plusSeconds(1);

    assertThat(outbox().claim(late, ClaimRequest.any(8))).isEmpty();
    assertThat(outbox().giveUpLate(late)).extracting(MovedMessage::kind).containsExactly("stale");
    assertThat(state("stale")).isEqualTo(MessageState.DEAD);
  }

  @Test
  void until_its_deadline_nothing_is_given_up() {
    add(message("alert", 0, DeliveryClass.A, NOW));

    assertThat(outbox().giveUpLate(NOW.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(outbox().claim(NOW.plus(Duration.ofDays(1)), ClaimRequest.any(8))).hasSize(1);
  }

  @Test
  void a_claimed_message_is_nobody_elses() {
    many(10, 0, DeliveryClass.A);

    assertThat(claim(6)).hasSize(6);
    assertThat(claim(6)).hasSize(4);
    assertThat(claim(6)).isEmpty();
  }

  @Test
  void only_the_lanes_asked_for_are_taken_from() {
    add(message("red", 0, DeliveryClass.A, NOW));
    add(message("duty", 2, DeliveryClass.A, NOW));
    add(message("reply", 2, DeliveryClass.B, NOW));

    assertThat(kinds(outbox().claim(NOW, new ClaimRequest(1, 9, 0, 5)))).containsExactly("reply");
    assertThat(kinds(outbox().claim(NOW, new ClaimRequest(1, 9, 5, 5)))).containsExactly("duty");
    assertThat(outbox().claim(NOW, new ClaimRequest(1, 9, 5, 5))).isEmpty();
    assertThat(outbox().claim(NOW, new ClaimRequest(0, 9, 0, 0))).isEmpty();
    assertThat(kinds(claim(5))).containsExactly("red");
  }

  @Test
  void each_class_has_its_own_limit() {
    many(5, 1, DeliveryClass.A);
    IntStream.range(0, 5).forEach(n -> add(message("b" + n, 2, DeliveryClass.B, NOW)));

    assertThat(outbox().claim(NOW, new ClaimRequest(0, 9, 2, 4))).hasSize(2);
    assertThat(outbox().claim(NOW, new ClaimRequest(2, 9, 2, 4))).hasSize(4);
  }

  @Test
  void a_verdict_after_the_lease_was_lost_does_not_count() {
    add(message("alert", 0, DeliveryClass.A, NOW));
    ClaimedMessage first = claim(1).getFirst();
    leasesRunOut();
    assertThat(outbox().takeBackLostLeases()).isEqualTo(1);
    ClaimedMessage second = claim(1).getFirst();

    assertThat(mark(first)).isFalse();
    assertThat(settle(first, accepted("id-1"))).isFalse();
    assertThat(settle(second, accepted("id-2"))).isTrue();
    assertThat(settle(second, accepted("id-3"))).as("once").isFalse();
    assertThat(state("alert")).isEqualTo(MessageState.ACCEPTED);
  }

  @Test
  void nothing_is_sent_under_a_lease_that_ran_out() {
    add(message("alert", 0, DeliveryClass.A, NOW));
    ClaimedMessage claimed = claim(1).getFirst();
    leasesRunOut();

    assertThat(mark(claimed)).isFalse();
  }

  @Test
  void a_lease_that_holds_is_not_taken_back() {
    add(message("alert", 0, DeliveryClass.A, NOW));
    claim(1);
    pass(LEASE.minus(MOMENT.multipliedBy(5)));

    assertThat(outbox().takeBackLostLeases()).isZero();
  }

  @Test
  void a_lease_lost_before_the_wire_is_ready_again_and_one_lost_on_it_is_ambiguous() {
    add(message("before", 0, DeliveryClass.A, NOW));
    claim(1);
    add(message("on", 0, DeliveryClass.A, NOW));
    mark(claim(1).getFirst());
    leasesRunOut();

    assertThat(outbox().takeBackLostLeases()).isEqualTo(2);
    assertThat(state("before")).isEqualTo(MessageState.READY);
    assertThat(state("on")).isEqualTo(MessageState.AMBIGUOUS);
  }

  @Test
  void an_alert_of_unknown_outcome_is_repeated_once_and_marked() {
    add(message("alert", 1, DeliveryClass.A, NOW));
    becomesAmbiguous(claim(1).getFirst());
    assertThat(outbox().repeatUnknownAlerts(NOW, Duration.ofMinutes(10))).isEmpty();
    pass(Duration.ofMinutes(11));

    assertThat(outbox().repeatUnknownAlerts(NOW, Duration.ofMinutes(10)))
        .extracting(MovedMessage::to)
        .containsExactly(MessageState.READY);
    ClaimedMessage again = claim(1).getFirst();
    assertThat(again.repeat()).isTrue();
    assertThat(again.attempts()).isEqualTo(2);
    becomesAmbiguous(again);
    pass(Duration.ofMinutes(11));
    assertThat(outbox().repeatUnknownAlerts(NOW, Duration.ofMinutes(10)))
        .extracting(MovedMessage::to)
        .containsExactly(MessageState.DEAD);
  }

  @Test
  void an_urgent_alert_is_repeated_until_its_deadline_and_each_time_marked() {
    add(message("alert", 0, DeliveryClass.A, NOW));
    becomesAmbiguous(claim(1).getFirst());
    for (int again = 2; again < 6; again++) {
      pass(Duration.ofMinutes(11));
      assertThat(outbox().repeatUnknownAlerts(NOW, Duration.ofMinutes(10)))
          .extracting(MovedMessage::to)
          .containsExactly(MessageState.READY);
      ClaimedMessage repeat = claim(1).getFirst();
      assertThat(repeat.repeat()).isTrue();
      assertThat(repeat.attempts()).isEqualTo(again);
      becomesAmbiguous(repeat);
    }
  }

  @Test
  void an_urgent_alert_is_repeated_at_the_moment_it_was_settled_with() {
    add(message("alert", 0, DeliveryClass.A, NOW));
    ClaimedMessage claimed = claim(1).getFirst();
    Instant again = NOW.plus(Duration.ofMinutes(2));
    settle(
        claimed,
        new Settlement(
            MessageState.AMBIGUOUS, again, Optional.empty(), Optional.of("502"), false, true));

    assertThat(outbox().repeatUnknownAlerts(again.minusSeconds(1), Duration.ofMinutes(10)))
        .isEmpty();
    assertThat(outbox().repeatUnknownAlerts(again, Duration.ofMinutes(10))).hasSize(1);
    assertThat(claim(1)).as("due as before").hasSize(1);
  }

  @Test
  void anything_else_of_unknown_outcome_is_not_repeated() {
    add(message("reply", 0, DeliveryClass.B, NOW));
    becomesAmbiguous(claim(1).getFirst());
    pass(Duration.ofHours(1));

    assertThat(outbox().repeatUnknownAlerts(NOW, Duration.ofMinutes(10))).isEmpty();
    assertThat(state("reply")).isEqualTo(MessageState.AMBIGUOUS);
  }

  @Test
  void what_nobody_says_anything_about_is_closed_as_unreported() {
    add(message("alert", 0, DeliveryClass.A, NOW));
    settle(claim(1).getFirst(), accepted("id-1"));
    add(message("reply", 0, DeliveryClass.B, NOW));
    becomesAmbiguous(claim(1).getFirst());
    add(message("waits", 0, DeliveryClass.A, NOW));
    pass(Duration.ofHours(47));
    assertThat(outbox().closeUnreported(Duration.ofDays(2))).isEmpty();
    pass(Duration.ofHours(2));

    assertThat(outbox().closeUnreported(Duration.ofDays(2)))
        .extracting(MovedMessage::kind)
        .containsExactlyInAnyOrder("alert", "reply");
    assertThat(state("alert")).isEqualTo(MessageState.UNREPORTED);
    assertThat(state("waits")).isEqualTo(MessageState.READY);
  }

  @Test
  void each_of_a_batch_is_settled_by_its_own_verdict() {
    many(3, 2, DeliveryClass.B);
    List<ClaimedMessage> claimed = claim(3);
    assertThat(mark(claimed)).hasSize(3);
    Instant later = NOW.plusSeconds(30);

    assertThat(
            settle(
                List.of(
                    new SendOutcome(claimed.get(0), accepted("id-1")),
                    new SendOutcome(claimed.get(1), settlement(MessageState.READY, later)),
                    new SendOutcome(claimed.get(2), settlement(MessageState.DEAD, later)))))
        .hasSize(3);
    assertThat(state(claimed.get(0).kind())).isEqualTo(MessageState.ACCEPTED);
    assertThat(state(claimed.get(2).kind())).isEqualTo(MessageState.DEAD);
    assertThat(outbox().claim(later.minusMillis(1), ClaimRequest.any(3))).isEmpty();
    assertThat(kinds(outbox().claim(later, ClaimRequest.any(3))))
        .containsExactly(claimed.get(1).kind());
  }

  @Test
  void one_id_of_a_carrier_for_two_messages_undoes_nothing() {
    many(2, 2, DeliveryClass.B);
    List<ClaimedMessage> claimed = claim(2);
    mark(claimed);

    assertThat(
            settle(
                List.of(
                    new SendOutcome(claimed.get(0), accepted("id-1")),
                    new SendOutcome(claimed.get(1), accepted("id-1")))))
        .hasSize(2);
  }

  @Test
  void what_is_claimed_is_counted_and_what_did_not_leave_is_not() {
    add(message("red", 0, DeliveryClass.A, NOW));
    add(message("duty", 1, DeliveryClass.A, NOW));
    many(4, 2, DeliveryClass.B);
    ClaimedMessage red = claim(9).getFirst();
    claim(9);
    List<ClaimedMessage> others = claim(9);
    assertThat(outbox().sentOn(TODAY)).isEqualTo(new SentToday(1, 1, 4));

    settle(red, accepted("id-1"));
    settle(others.get(0), settlement(MessageState.READY, NOW));
    settle(others.get(1), settlement(MessageState.CANCELLED, NOW));
    mark(others.get(2));
    leasesRunOut();
    outbox().takeBackLostLeases();

    assertThat(outbox().sentOn(TODAY))
        .as("one of the four may have left")
        .isEqualTo(new SentToday(1, 0, 1));
    assertThat(outbox().sentOn(TODAY.plusDays(1))).isEqualTo(SentToday.NONE);
  }

  @Test
  void the_day_of_the_count_is_kenyas() {
    add(message("alert", 1, DeliveryClass.A, NOW));
    Instant afterMidnight = Instant.parse("2026-11-20T21:00:00Z");
    outbox().claim(afterMidnight, ClaimRequest.any(1));

    assertThat(outbox().sentOn(TODAY.plusDays(1)).alerts()).isEqualTo(1);
  }

  @Test
  void a_claim_can_depend_on_what_was_sent() {
    many(10, 2, DeliveryClass.B);

    assertThat(outbox().claim(NOW, sent -> ClaimRequest.any(6 - sent.all()))).hasSize(6);
    assertThat(outbox().claim(NOW, sent -> ClaimRequest.any(6 - sent.all()))).isEmpty();
  }

  @Test
  void what_is_put_off_is_due_then() {
    add(message("duty", 1, DeliveryClass.A, NOW));
    add(message("reply", 2, DeliveryClass.B, NOW));
    add(message("later", 2, DeliveryClass.B, NOW.plusSeconds(60)));
    Instant morning = NOW.plus(Duration.ofHours(7));
    assertThat(outbox().putOff(NOW, new ClaimRequest(1, 9, 0, 10), morning)).isEqualTo(1);
    assertThat(kinds(claim(5))).containsExactly("duty");
    assertThat(claim(5)).isEmpty();
    assertThat(kinds(outbox().claim(morning, ClaimRequest.any(5))))
        .containsExactly("later", "reply");
  }

  protected static Settlement accepted(String id) {
    return new Settlement(
        MessageState.ACCEPTED, Instant.EPOCH, Optional.of(id), Optional.empty(), false, true);
  }

  protected static NewMessage message(
      String kind, int priority, DeliveryClass deliveryClass, Instant due) {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        kind,
        deliveryClass,
        priority,
        new PhoneNumber("+254700000002"),
        Language.ENGLISH,
        Map.of(),
        due,
        due.plus(Duration.ofDays(1)),
        Addressed.NUMBER);
  }

  protected final void many(int count, int priority, DeliveryClass deliveryClass) {
    IntStream.range(0, count)
        .forEach(n ->
            add(message("n" + UUID.randomUUID(), priority, deliveryClass, NOW.minusSeconds(n))));
  }

  protected final List<ClaimedMessage> claim(int most) {
    return outbox().claim(NOW, ClaimRequest.any(most));
  }

  private boolean mark(ClaimedMessage claimed) {
    return !mark(List.of(claimed)).isEmpty();
  }

  private Set<UUID> mark(List<ClaimedMessage> claimed) {
    return outbox()
        .markOnTheWire(
            claimed.stream().map(message -> new RenderedMessage(message, "words", false)).toList(),
            RankedCarrier.first("demo"),
            NOW);
  }

  private boolean settle(ClaimedMessage claimed, Settlement settlement) {
    return outbox().settle(claimed, settlement, NOW);
  }

  private Set<UUID> settle(List<SendOutcome> verdicts) {
    return outbox().settle(verdicts, NOW);
  }

  private void becomesAmbiguous(ClaimedMessage claimed) {
    mark(claimed);
    leasesRunOut();
    outbox().takeBackLostLeases();
  }

  private void leasesRunOut() {
    pass(LEASE.plus(MOMENT));
  }

  private static Settlement settlement(MessageState state, Instant due) {
    return new Settlement(state, due, Optional.empty(), Optional.of("500"), false, false);
  }

  private static List<String> kinds(List<ClaimedMessage> claimed) {
    return claimed.stream().map(ClaimedMessage::kind).toList();
  }
}
