package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.send.Crashes.Died;
import org.hakimtoto.notifier.send.Crashes.Point;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.outbox.RenderedMessage;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Workers that die in the middle of sending, on a real database, with the carrier's ledger as the
/// truth (F18, F20).
@ExtendWith(WithRealStores.class)
class SendingCrashIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final int RED = 0;
  private static final int ALERTS = 100;
  private static final int OTHERS = 200;
  private static final int EACH = 20;

  private RealStores stores;
  private MessageOutbox outbox;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
    stores.change("truncate message, sms_day cascade");
  }

  @ParameterizedTest
  @EnumSource(value = Point.class, mode = EnumSource.Mode.EXCLUDE, names = "AFTER_HANDING_ON")
  void after_a_crash_every_alert_arrives_and_nothing_else_comes_twice(Point point)
      throws Exception {
    var ledger = Ledger.ofYes();
    add(Sending.many(RED, EACH, Priority.RED, DeliveryClass.A, NOW));
    add(Sending.many(ALERTS, EACH, Priority.DUTY, DeliveryClass.A, NOW));
    assertThat(crash(point, ledger)).as("both ways die").isEqualTo(2);
    finish(ledger);
    add(Sending.many(OTHERS, EACH, Priority.REMINDER, DeliveryClass.B, NOW));
    assertThat(crash(point, ledger)).isEqualTo(1);
    finish(ledger);

    check(ledger);
  }

  /// RED alerts are claimed a group at a time, so that they have no next one.
  @Test
  void a_crash_once_the_next_group_is_marked_leaves_no_more_in_doubt() throws Exception {
    var ledger = Ledger.ofYes();
    add(Sending.many(RED, EACH, Priority.RED, DeliveryClass.A, NOW));
    add(Sending.many(ALERTS, EACH, Priority.DUTY, DeliveryClass.A, NOW));
    assertThat(crash(Point.AFTER_HANDING_ON, ledger)).isEqualTo(1);
    assertThat(
            stores.count(
                "select count(*) from message where state = 'CLAIMED' and wire_at is not null"))
        .isEqualTo(Dispatch.ALERTS_AT_ONCE);
    finish(ledger);

    check(ledger);
  }

  @Test
  void a_worker_that_slept_through_its_lease_sends_nothing_and_writes_nothing() {
    add(Sending.many(RED, 4, Priority.RED, DeliveryClass.A, NOW));
    var slow = outbox.claim(NOW, Dispatch.RED);
    leasesRunOut();
    outbox.takeBackLostLeases();
    var ledger = Ledger.ofYes();
    try (var worker = Sending.worker(outbox, ledger, () -> NOW)) {
      Sending.drain(worker);
    }

    assertThat(
            outbox.markOnTheWire(
                slow.stream().map(one -> new RenderedMessage(one, "words", false)).toList(),
                RankedCarrier.first("ledger"),
                NOW))
        .isEmpty();
    assertThat(ledger.numbers()).hasSize(4).doesNotHaveDuplicates();
  }

  /// The urgent way and the other die side by side, as when the process is killed. Returns how many
  /// had something to send, and died.
  private int crash(Point point, Ledger ledger) throws Exception {
    var crashing = new Crashes(outbox, point);
    Carrier carrier =
        new Carrier() {
          @Override
          public String name() {
            return ledger.name();
          }

          @Override
          public SendResult send(OutgoingSms sms) {
            SendResult answer = ledger.send(sms);
            crashing.reached(Point.AFTER_SEND);
            return answer;
          }
        };
    try (var worker = Sending.worker(crashing, carrier, () -> NOW);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> lanes = List.of(() -> dies(worker::red), () -> dies(worker::others));
      int died = 0;
      for (var lane : threads.invokeAll(lanes)) {
        died += lane.get() ? 1 : 0;
      }
      return died;
    }
  }

  private static boolean dies(Runnable lane) {
    try {
      lane.run();
      return false;
    } catch (Died e) {
      return true;
    }
  }

  /// The next worker, after the leases ran out and alerts in doubt were repeated.
  private void finish(Ledger ledger) {
    leasesRunOut();
    outbox.takeBackLostLeases();
    assertThat(
            stores.count("select count(*) from message where state = 'AMBIGUOUS' and class = 'A'"))
        .isLessThanOrEqualTo(Dispatch.ALERTS_ON_THE_WIRE);
    stores.change("update message set state_at = state_at - interval '11 minutes'");
    outbox.repeatUnknownAlerts(NOW, MessageProgress.REPEAT_AFTER);
    try (var worker = Sending.worker(outbox, ledger, () -> NOW)) {
      Sending.drain(worker);
    }
  }

  private void check(Ledger ledger) {
    var counts = ledger.counts();
    long repeats = 0;
    for (int n = 0; n < EACH; n++) {
      for (int alert : new int[] {RED + n, ALERTS + n}) {
        long times = counts.getOrDefault(Sending.phone(alert), 0L);
        assertThat(times).as("alert %d", alert).isBetween(1L, 2L);
        repeats += times - 1;
      }
      assertThat(counts.getOrDefault(Sending.phone(OTHERS + n), 0L))
          .as("other %d", n)
          .isLessThanOrEqualTo(1);
    }
    assertThat(repeats).isLessThanOrEqualTo(Dispatch.ALERTS_ON_THE_WIRE);
    assertThat(repeats)
        .as("only what was in doubt came twice")
        .isLessThanOrEqualTo(
            stores.count("select count(*) from message where class = 'A' and is_repeat"));
    assertThat(stores.count("select count(*) from message where state in ('READY', 'CLAIMED')"))
        .isZero();
  }

  private void leasesRunOut() {
    stores.change("update message set lease_until = clock_timestamp() - interval '1 second'");
  }

  private void add(List<NewMessage> messages) {
    stores.database().inTransaction(tx -> outbox.addAll(tx, new ArrayList<>(messages)));
  }
}
