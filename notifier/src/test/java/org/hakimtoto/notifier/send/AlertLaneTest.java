package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.junit.jupiter.api.Test;

/// Alerts that are not RED have a way of their own past everything that is no alert.
class AlertLaneTest {
  private static final Instant NOW = Instant.parse("2026-12-30T09:00:00Z");
  private static final int REMINDERS =
      SendConcurrency.FULL.groups() * SendConcurrency.FULL.othersAtOnce();

  private final FakeOutbox outbox = new FakeOutbox(() -> NOW, Duration.ofMinutes(1));

  @Test
  void alerts_go_while_all_ways_of_the_others_are_taken() throws Exception {
    var onTheWire = new Semaphore(0);
    var answered = new CountDownLatch(1);
    var ledger =
        new Ledger(sms -> {
          if (sms.deliveryClass() == DeliveryClass.B) {
            onTheWire.release();
            awaited(answered);
          }
          return new SendResult.Accepted("id-" + sms.to().e164());
        });
    Sending.many(0, REMINDERS + 1, Priority.REMINDER, DeliveryClass.B, NOW).forEach(outbox::add);
    try (var worker = Sending.worker(outbox, ledger, () -> NOW)) {
      for (int n = 0; n < SendConcurrency.FULL.groups(); n++) {
        assertThat(worker.handOn()).isTrue();
      }
      onTheWire.acquire(REMINDERS);
      Sending.many(1_000, 20, Priority.DUTY, DeliveryClass.A, NOW).forEach(outbox::add);

      assertThat(worker.alerts()).isEqualTo(Dispatch.ALERTS_CLAIMED);
      assertThat(worker.alerts()).isEqualTo(20 - Dispatch.ALERTS_CLAIMED);
      assertThat(ledger.numbers()).hasSize(REMINDERS + 20);
      answered.countDown();
    }
  }

  @Test
  void alerts_that_were_claimed_and_not_sent_go_back_when_it_stops() {
    Sending.many(0, Dispatch.ALERTS_CLAIMED, Priority.DUTY, DeliveryClass.A, NOW)
        .forEach(outbox::add);
    var ledger = Ledger.ofYes();
    try (var worker = Sending.worker(outbox, ledger, () -> NOW)) {
      worker.stop();
      worker.alerts();
    }

    assertThat(ledger.numbers()).hasSize(Dispatch.ALERTS_AT_ONCE);
    try (var next = Sending.worker(outbox, ledger, () -> NOW)) {
      Sending.drain(next);
    }
    assertThat(ledger.numbers()).hasSize(Dispatch.ALERTS_CLAIMED).doesNotHaveDuplicates();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
