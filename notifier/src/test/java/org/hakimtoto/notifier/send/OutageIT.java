package org.hakimtoto.notifier.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What queued up goes out in its order, each text once, however many workers there are.
@ExtendWith(WithRealStores.class)
class OutageIT {
  private static final Instant BEGAN = Samples.FRIDAY_NIGHT;
  private static final Instant ENDED = BEGAN.plus(Duration.ofHours(6));
  private static final int AT_ONCE = 5_000;

  private RealStores stores;
  private MessageOutbox outbox;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
  }

  /// Six hours without a carrier, and 50,000 texts that wait.
  @Test
  void after_an_outage_the_urgent_go_first_and_stale_reminders_are_dropped() {
    var queued = new ArrayList<NewMessage>();
    queue(queued, 30, Priority.RED, DeliveryClass.A, Duration.ofDays(1));
    queue(queued, 400, Priority.SAME_DAY, DeliveryClass.A, Duration.ofHours(8));
    queue(queued, 770, Priority.DUTY, DeliveryClass.A, Duration.ofDays(1));
    queue(queued, 8_800, Priority.REPLY, DeliveryClass.B, Duration.ofMinutes(30));
    queue(queued, 30_000, Priority.REMINDER, DeliveryClass.B, Duration.ofHours(2));
    queue(queued, 10_000, Priority.REMINDER, DeliveryClass.B, Duration.ofHours(20));
    add(queued);
    assertThat(queued).hasSize(50_000);
    var ledger = Ledger.ofYes();
    try (var worker = Sending.worker(outbox, ledger, () -> ENDED)) {
      Sending.drain(worker);
    }
    long late = 0;
    for (var dropped = outbox.giveUpLate(ENDED);
        !dropped.isEmpty();
        dropped = outbox.giveUpLate(ENDED)) {
      late += dropped.size();
    }

    assertThat(late).as("replies and reminders too late to be of use").isEqualTo(38_800);
    assertThat(ledger.numbers()).hasSize(11_200).doesNotHaveDuplicates();
    inOrder(ledger.numbers(), queued);
  }

  @Test
  void two_workers_never_send_one_message_twice() throws Exception {
    var queued = new ArrayList<NewMessage>();
    queue(queued, 20, Priority.RED, DeliveryClass.A, Duration.ofDays(1));
    queue(queued, 200, Priority.DUTY, DeliveryClass.A, Duration.ofDays(1));
    queue(queued, 3_000, Priority.REMINDER, DeliveryClass.B, Duration.ofDays(1));
    add(queued);
    var ledger = Ledger.ofYes();
    try (var one = Sending.worker(outbox, ledger, () -> ENDED);
        var other = Sending.worker(outbox, ledger, () -> ENDED);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Object>> both = List.of(() -> drained(one), () -> drained(other));
      for (var done : threads.invokeAll(both)) {
        done.get();
      }
      Sending.drain(one);
    }

    assertThat(ledger.numbers()).hasSize(queued.size()).doesNotHaveDuplicates();
    assertThat(stores.count("select count(*) from message where state <> 'ACCEPTED'")).isZero();
    assertThat(stores.count("select sum(sent) from sms_day")).isEqualTo(queued.size());
  }

  @Test
  void when_the_days_texts_are_spent_the_urgent_still_go() {
    var queued = new ArrayList<NewMessage>();
    queue(queued, 100, Priority.REMINDER, DeliveryClass.B, Duration.ofHours(8));
    queue(queued, 30, Priority.DUTY, DeliveryClass.A, Duration.ofDays(2));
    add(queued);
    var ledger = Ledger.ofYes();
    var counted = new HashMap<String, Integer>();
    try (var worker =
        Sending.worker(
            outbox,
            ledger,
            () -> ENDED,
            new SendBudget(60, 10),
            (name, kind) -> counted.merge(name + " " + kind, 1, Integer::sum))) {
      Sending.drain(worker);
      assertThat(ledger.numbers())
          .as("30 alerts, and 10 reminders to four fifths of 50")
          .hasSize(40);
      assertThat(counted).containsEntry("haki_sms_held others", 90);
      add(Sending.many(200_000, 40, Priority.RED, DeliveryClass.A, BEGAN));
      Sending.drain(worker);
      assertThat(ledger.numbers()).hasSize(80);
    }
    Instant morning = SendBudget.nextMorning(ENDED);
    assertThat(outbox.giveUpLate(morning)).as("no use the next morning").hasSize(90);
  }

  private static Object drained(Dispatch worker) {
    Sending.drain(worker);
    return worker;
  }

  /// The most urgent have a way of their own; everything else goes by priority.
  private static void inOrder(List<PhoneNumber> sent, List<NewMessage> queued) {
    Map<PhoneNumber, Integer> priorities = new HashMap<>();
    queued.forEach(message -> priorities.put(message.to(), message.priority()));
    List<Integer> order = sent.stream().map(to -> priorities.getOrDefault(to, -1)).toList();
    assertThat(order.stream().filter(priority -> priority != Priority.RED)).isSorted();
    assertThat(order.lastIndexOf(Priority.RED)).as("the last of 30 urgent").isLessThan(200);
  }

  private static void queue(
      List<NewMessage> queued, int count, int priority, DeliveryClass kind, Duration life) {
    for (int n = 0; n < count; n++) {
      Instant due = BEGAN.plusSeconds(n % 3_600);
      queued.add(Sending.message(queued.size(), priority, kind, due, due.plus(life)));
    }
  }

  private void add(List<NewMessage> messages) {
    for (int at = 0; at < messages.size(); at += AT_ONCE) {
      var some = messages.subList(at, Math.min(at + AT_ONCE, messages.size()));
      stores.database().inTransaction(tx -> outbox.addAll(tx, some));
    }
  }
}
