package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.real.HeldLock;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody holds a message just when its verdict is to be written.
@ExtendWith(WithRealStores.class)
class HeldVerdictsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;

  /// Longer than a statement waits for a lock, and shorter than it does twice.
  private static final int HELD_MILLIS = 4_000;

  private final List<String> counted = new ArrayList<>();
  private final ConcurrentLinkedQueue<HeldLock> held = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
  private RealStores stores;
  private MessageOutbox outbox;

  @BeforeEach
  void set_up(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
  }

  @AfterEach
  void let_go() {
    later.close();
    held.forEach(HeldLock::close);
  }

  @Test
  void a_lone_verdict_that_meets_a_lock_gets_another_try() {
    add(1, DeliveryClass.A);

    send("for update", HELD_MILLIS);

    assertThat(states()).containsExactly("ACCEPTED");
    assertThat(counted).doesNotContain("haki_pump_failures send");
  }

  @Test
  void one_that_stays_held_does_not_take_the_others_with_it() {
    add(3, DeliveryClass.B);

    send("order by id limit 1 for update", Integer.MAX_VALUE);
    held.forEach(HeldLock::close);

    assertThat(states()).containsExactly("ACCEPTED", "ACCEPTED", "CLAIMED");
    assertThat(counted).contains("haki_pump_waits send").doesNotContain("haki_pump_failures send");
  }

  @Test
  void one_that_stays_held_does_not_keep_the_next_alerts_waiting_for_good() {
    add(2 * Dispatch.ALERTS_AT_ONCE, DeliveryClass.A);

    send("where wire_at is not null limit 1 for update", Integer.MAX_VALUE);
    held.forEach(HeldLock::close);

    assertThat(states().stream().filter("ACCEPTED"::equals))
        .hasSize(2 * Dispatch.ALERTS_AT_ONCE - 1);
    assertThat(counted).contains("haki_pump_waits send").doesNotContain("haki_pump_failures send");
  }

  private void add(int count, DeliveryClass kind) {
    var messages = Sending.many(1, count, Priority.DUTY, kind, NOW);
    var _ = stores.database().inTransaction(tx -> outbox.addAll(tx, messages));
  }

  /// Sends what is due; while the first of it is at the carrier, somebody takes the lock.
  private void send(String which, int millis) {
    var carrier =
        new Ledger(sms -> {
          take(which, millis);
          return new SendResult.Accepted("id-" + sms.to().e164());
        });
    try (var worker =
        Sending.worker(
            outbox,
            carrier,
            () -> NOW,
            SendBudget.UNLIMITED,
            (name, kind) -> counted.add(name + " " + kind))) {
      assertThat(worker.red() + worker.others()).isPositive();
    }
  }

  private synchronized void take(String which, int millis) {
    if (held.isEmpty()) {
      HeldLock lock = stores.hold("select id from message " + which);
      held.add(lock);
      if (millis < Integer.MAX_VALUE) {
        var _ = later.schedule(lock::close, millis, TimeUnit.MILLISECONDS);
      }
    }
  }

  private List<String> states() {
    return stores.ask("select state from message order by state").stream()
        .map(List::getFirst)
        .toList();
  }
}
