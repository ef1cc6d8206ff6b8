package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.ReportedMessage.Move;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class DeliveryReportsIT {
  private static final PhoneNumber PHONE = new PhoneNumber("+254700000002");
  private static final PhoneNumber OTHER = new PhoneNumber("+254700000003");
  private static final Instant LATER = Samples.FRIDAY_NIGHT.plusSeconds(1_800);
  private static final String CARRIER = "demo";

  private RealStores stores;
  private MessageOutbox outbox;
  private DeliveryReports reports;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
    reports = new DeliveryReports(real.database(), real.sealing());
  }

  @Test
  void a_report_moves_the_message_it_is_of() {
    accepted("ATXid_1");
    report("ATXid_1", PHONE);

    assertThat(apply()).isEqualTo(1);
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void a_report_that_comes_before_the_answer_to_the_send_is_applied_after_it() {
    report("ATXid_1", PHONE);
    assertThat(apply()).isZero();
    accepted("ATXid_1");

    assertThat(apply()).isEqualTo(1);
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void a_report_for_another_number_moves_nothing() {
    accepted("ATXid_1");
    report("ATXid_1", OTHER);

    assertThat(apply()).isZero();
    assertThat(states()).containsExactly("ACCEPTED");
  }

  @Test
  void the_same_report_twice_is_applied_once() {
    accepted("ATXid_1");
    report("ATXid_1", PHONE);
    report("ATXid_1", PHONE);

    assertThat(apply()).as("a copy is not kept").isEqualTo(1);
    assertThat(states()).containsExactly("DELIVERED");
    report("ATXid_1", PHONE);
    assertThat(apply()).isZero();
    assertThat(stores.count("select count(*) from delivery_report")).isEqualTo(1);
  }

  @Test
  void a_report_without_a_number_is_kept_once_and_moves_nothing() {
    accepted("ATXid_1");
    for (int copy = 0; copy < 3; copy++) {
      reports.write(
          new DeliveryReports.Received(CARRIER, "ATXid_1", Optional.empty(), "Success", ""));
    }

    assertThat(apply()).isZero();
    assertThat(states()).containsExactly("ACCEPTED");
    assertThat(stores.count("select count(*) from delivery_report")).isEqualTo(1);
  }

  @Test
  void a_message_of_unknown_outcome_adopts_the_one_report_that_can_be_its_own() {
    ambiguous();
    report("ATXid_9", PHONE);

    assertThat(reports.adopt()).isEqualTo(1);
    assertThat(apply()).isEqualTo(1);
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void with_two_candidates_nothing_is_adopted() {
    ambiguous();
    report("ATXid_8", PHONE);
    report("ATXid_9", PHONE);

    assertThat(reports.adopt()).isZero();
    assertThat(states()).containsExactly("AMBIGUOUS");
  }

  @Test
  void a_report_that_matches_nothing_is_closed_in_the_end() {
    report("ATXid_1", PHONE);
    assertThat(reports.closeOld()).isZero();
    stores.change("update delivery_report set received_at = received_at - interval '3 days'");

    assertThat(reports.closeOld()).isEqualTo(1);
  }

  /// A phone that was off is tried again; everything else as the notifier knows it, in small.
  private int apply() {
    return reports
        .apply(
            100,
            Samples.FRIDAY_NIGHT,
            (message, status) ->
                switch (status) {
                  case "Success" ->
                      message.state() == MessageState.DELIVERED
                          ? Optional.empty()
                          : Optional.of(new Move(MessageState.DELIVERED, Instant.EPOCH));
                  case "AbsentSubscriber" ->
                      message.state() == MessageState.ACCEPTED
                          ? Optional.of(new Move(MessageState.READY, LATER))
                          : Optional.empty();
                  case "Failed" ->
                      message.latest()
                          ? Optional.of(new Move(MessageState.FAILED, Instant.EPOCH))
                          : Optional.empty();
                  default -> Optional.empty();
                })
        .matched();
  }

  @Test
  void a_message_whose_phone_was_off_is_ready_again_later() {
    accepted("ATXid_1");
    report("ATXid_1", "AbsentSubscriber");
    assertThat(apply()).isEqualTo(1);

    assertThat(states()).containsExactly("READY");
    assertThat(outbox.claim(LATER.minusMillis(1), 1)).isEmpty();
    assertThat(outbox.claim(LATER, 1)).hasSize(1);
  }

  @Test
  void a_late_word_that_an_earlier_attempt_arrived_stops_the_next() {
    accepted("ATXid_1");
    report("ATXid_1", "AbsentSubscriber");
    apply();
    outbox.claim(LATER, 1);
    report("ATXid_1", "Failed");
    assertThat(apply()).isEqualTo(1);
    assertThat(states()).as("it is of the attempt before").containsExactly("CLAIMED");
    report("ATXid_1", "Success");
    assertThat(apply()).isEqualTo(1);
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void reports_of_one_batch_are_applied_in_their_order() {
    accepted("ATXid_1");
    report("ATXid_1", "AbsentSubscriber");
    report("ATXid_1", "Failed");

    assertThat(apply()).isEqualTo(2);
    assertThat(states()).containsExactly("FAILED");
    assertThat(stores.count("select count(*) from message_earlier")).isZero();
  }

  @Test
  void reports_that_come_at_once_are_kept_each_once() throws InterruptedException {
    List<Callable<Void>> posts =
        IntStream.range(0, 300)
            .mapToObj(n ->
                (Callable<Void>)
                    () -> {
                      report("ATXid_" + n % 100, PHONE);
                      return null;
                    })
            .toList();

    assertThat(atOnce(posts)).isEmpty();
    assertThat(stores.count("select count(*) from delivery_report")).isEqualTo(100);
  }

  @Test
  void one_that_cannot_be_kept_costs_no_other() throws InterruptedException {
    List<Callable<Void>> posts =
        IntStream.range(0, 200)
            .mapToObj(n ->
                (Callable<Void>)
                    () -> {
                      report("ATXid_" + n, n % 50 == 0 ? "no \0 text" : "Success");
                      return null;
                    })
            .toList();

    assertThat(atOnce(posts)).hasSize(4);
    assertThat(stores.count("select count(*) from delivery_report")).isEqualTo(196);
  }

  @Test
  void a_report_wakes_who_applies_them_and_a_message_its_lane() throws InterruptedException {
    var told = new LinkedBlockingQueue<String>();
    try (var wakeups = stores.database().listen(MessageOutbox.WAKE_CHANNEL, told::add)) {
      assertThat(wakeups).isNotNull();
      assertThat(told.poll(10, TimeUnit.SECONDS)).as("what was told before").isEmpty();

      report("ATXid_1", PHONE);
      assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("DELIVERIES");
      report("ATXid_1", PHONE);
      onTheWire();
      assertThat(told.poll(10, TimeUnit.SECONDS)).as("nothing of the copy").isEqualTo("RED");
    }
  }

  /// Returns what failed.
  private static List<Throwable> atOnce(List<Callable<Void>> work) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(work).stream()
          .filter(one -> one.state() == Future.State.FAILED)
          .map(Future::exceptionNow)
          .toList();
    }
  }

  private void report(String id, String status) {
    reports.write(new DeliveryReports.Received(CARRIER, id, Optional.of(PHONE), status, ""));
  }

  private void report(String id, PhoneNumber phone) {
    reports.write(new DeliveryReports.Received(CARRIER, id, Optional.of(phone), "Success", ""));
  }

  private void accepted(String id) {
    var settlement =
        new Settlement(
            MessageState.ACCEPTED, Instant.EPOCH, Optional.of(id), Optional.empty(), false, true);
    assertThat(outbox.settle(onTheWire(), settlement, Samples.FRIDAY_NIGHT)).isTrue();
  }

  private void ambiguous() {
    onTheWire();
    stores.change("update message set state = 'AMBIGUOUS'");
  }

  private ClaimedMessage onTheWire() {
    stores.database().inTransaction(tx -> outbox.add(tx, message()));
    ClaimedMessage claimed = outbox.claim(Samples.FRIDAY_NIGHT, 1).getFirst();
    assertThat(
            outbox.markOnTheWire(
                new RenderedMessage(claimed, "words", false),
                RankedCarrier.first(CARRIER),
                Samples.FRIDAY_NIGHT))
        .isTrue();
    return claimed;
  }

  private static NewMessage message() {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        "sms_help",
        DeliveryClass.A,
        0,
        PHONE,
        Language.ENGLISH,
        Map.of(),
        Samples.FRIDAY_NIGHT,
        Samples.FRIDAY_NIGHT.plus(Duration.ofDays(1)),
        Addressed.NUMBER);
  }

  private List<String> states() {
    return stores.ask("select state from message").stream().map(List::getFirst).toList();
  }
}
