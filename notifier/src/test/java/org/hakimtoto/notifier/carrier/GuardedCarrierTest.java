package org.hakimtoto.notifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.SendResult.Accepted;
import org.hakimtoto.notifier.carrier.SendResult.Refused;
import org.hakimtoto.notifier.carrier.SendResult.Trouble;
import org.hakimtoto.notifier.carrier.SendResult.TryLater;
import org.hakimtoto.notifier.carrier.SendResult.Unknown;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.redis.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is held back never reached the carrier, and says so.
class GuardedCarrierTest {
  private static final SendResult TAKEN = new Accepted("ATXid_1");
  private static final SendResult LOST = new Unknown("timeout");
  private static final SendResult NO_MONEY =
      new TryLater("insufficient-balance", Duration.ofMinutes(2), Trouble.ACCOUNT);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T20:15:00Z"));
  private final List<String> counted = new CopyOnWriteArrayList<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicReference<Supplier<SendResult>> answer = new AtomicReference<>(() -> TAKEN);

  @Test
  void what_the_carrier_says_is_passed_on_and_counted() {
    var guard = guard(8, 1_000);
    for (SendResult said :
        List.of(TAKEN, LOST, new Refused("risk-hold"), new TryLater("x", Duration.ZERO))) {
      answer.set(() -> said);
      assertThat(guard.send(sms())).isEqualTo(said);
    }

    assertThat(calls).hasValue(4);
    assertThat(counted)
        .containsExactly(
            "haki_carrier_first accepted",
            "haki_carrier_first unknown-timeout",
            "haki_carrier_first risk-hold",
            "haki_carrier_first x");
  }

  @Test
  void a_carrier_that_keeps_failing_is_left_alone_and_probed() {
    var guard = guard(8, 1_000);
    answer.set(() -> LOST);
    for (int i = 0; i < GuardedCarrier.LEAST_CALLS; i++) {
      assertThat(guard.send(sms())).isEqualTo(LOST);
    }

    assertThat(guard.send(sms()))
        .isEqualTo(new TryLater("left-alone", GuardedCarrier.LEFT_ALONE, Trouble.LINE));
    assertThat(calls).hasValue(GuardedCarrier.LEAST_CALLS);
    assertThat(guard.isWell()).isFalse();
    assertThat(guard.breakerOpen()).isEqualTo(1);

    pass(GuardedCarrier.LEFT_ALONE.plusMillis(1));
    answer.set(() -> TAKEN);
    for (int i = 0; i < GuardedCarrier.PROBES; i++) {
      assertThat(guard.isWell()).isFalse();
      assertThat(guard.send(sms())).isEqualTo(TAKEN);
    }
    assertThat(guard.isWell()).isTrue();
  }

  @Test
  void refusals_and_trouble_of_single_messages_say_nothing_of_its_health() {
    var guard = guard(8, 1_000);
    for (int i = 0; i < 50; i++) {
      SendResult said =
          i % 2 == 0
              ? new Refused("user-in-blacklist")
              : new TryLater("rejected-by-gateway", Duration.ofMinutes(2), Trouble.MESSAGE);
      answer.set(() -> said);
      guard.send(sms());
    }

    assertThat(calls).hasValue(50);
    assertThat(guard.isWell()).isTrue();
  }

  @Test
  void a_line_that_is_dead_counts_against_it() {
    var guard = guard(8, 1_000);
    answer.set(() -> new TryLater("cannot-connect", Duration.ofSeconds(5), Trouble.LINE));
    for (int i = 0; i < 20; i++) {
      guard.send(sms());
    }

    assertThat(calls).hasValue(GuardedCarrier.LEAST_CALLS);
  }

  @Test
  void with_an_account_in_trouble_nothing_is_asked_until_the_rest_is_over() {
    var guard = guard(8, 1_000);
    answer.set(() -> NO_MONEY);
    assertThat(guard.send(sms())).isEqualTo(NO_MONEY);

    pass(Duration.ofSeconds(90));
    assertThat(guard.send(sms()))
        .isEqualTo(new TryLater("insufficient-balance", Duration.ofSeconds(30), Trouble.ACCOUNT));
    assertThat(calls).hasValue(1);
    assertThat(guard.stopped()).isEqualTo(1);
    assertThat(guard.isWell()).isFalse();
    assertThat(guard.breakerOpen()).as("its line is well").isZero();

    pass(Duration.ofSeconds(30));
    answer.set(() -> TAKEN);
    assertThat(guard.send(sms())).isEqualTo(TAKEN);
    assertThat(guard.stopped()).isZero();
    assertThat(guard.isWell()).isTrue();
  }

  /// reliability.md T-30.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+254900123456",
        "+254202222222",
        "+255711222333",
        "+8823456789012",
        "+2541199999999",
        "+14155550123",
      })
  void premium_foreign_and_fixed_numbers_get_nothing(String number) {
    var guard = guard(8, 1_000);

    assertThat(guard.send(new OutgoingSms(new PhoneNumber(number), "22115", "Habari")))
        .isEqualTo(new Refused("not-a-kenyan-mobile"));
    assertThat(calls).hasValue(0);
  }

  @Test
  void a_carrier_that_throws_is_unknown_and_counts_against_it() {
    var guard = guard(8, 1_000);
    answer.set(() -> {
      throw new IllegalStateException("bug");
    });
    for (int i = 0; i < GuardedCarrier.LEAST_CALLS; i++) {
      assertThat(guard.send(sms())).isEqualTo(new Unknown("carrier-threw"));
    }

    assertThat(guard.breakerOpen()).isEqualTo(1);
  }

  @Test
  void no_more_calls_at_once_than_its_lines() throws InterruptedException {
    var guard = guard(2, 1_000);
    var begun = new CountDownLatch(2);
    var go = new CountDownLatch(1);
    answer.set(() -> {
      begun.countDown();
      await(go);
      return TAKEN;
    });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(() -> guard.send(sms()));
      threads.execute(() -> guard.send(sms()));
      begun.await();

      assertThat(guard.inFlight()).isEqualTo(2);
      assertThat(guard.send(sms()))
          .isEqualTo(new TryLater("lines-busy", GuardedCarrier.BUSY_REST, Trouble.MESSAGE));
      go.countDown();
    }
    assertThat(calls).hasValue(2);
    assertThat(guard.inFlight()).isZero();
  }

  /// The bucket counts by a clock of its own, so the bound is shown and not the exact number: the
  /// turn that is there, and those of the three seconds that each waits at most.
  @Test
  void no_more_calls_in_a_second_than_its_turns() {
    var guard = guard(64, 5);
    List<SendResult> results;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          Stream.generate(() -> threads.submit(() -> guard.send(sms(DeliveryClass.A))))
              .limit(40)
              .toList();
      results = waiting.stream().map(GuardedCarrierTest::got).toList();
    }

    assertThat(calls.get()).isBetween(15, 17);
    assertThat(results.stream().filter(result -> !result.equals(TAKEN)).collect(Collectors.toSet()))
        .containsExactly(new TryLater("too-fast", GuardedCarrier.BUSY_REST, Trouble.MESSAGE));
    assertThat(guard.isWell()).as("what was held back says nothing of the carrier").isTrue();
  }

  /// Others wait for what alerts leave: however many they are, an alert has the next turn.
  @Test
  void an_alert_waits_behind_no_others() {
    var guard = guard(64, 5);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var others =
          Stream.generate(() -> threads.submit(() -> guard.send(sms()))).limit(30).toList();
      while (guard.inFlight() < 30 && others.stream().noneMatch(Future::isDone)) {
        Thread.onSpinWait();
      }
      int before = calls.get();

      assertThat(guard.send(sms(DeliveryClass.A))).isEqualTo(TAKEN);
      assertThat(calls.get() - before).as("its own, and those of that moment").isLessThan(12);
      var results = others.stream().map(GuardedCarrierTest::got).collect(Collectors.toSet());
      assertThat(results)
          .as("some have a turn, the others come again")
          .containsExactlyInAnyOrder(
              TAKEN, new TryLater("too-fast", GuardedCarrier.BUSY_REST, Trouble.MESSAGE));
    }
    assertThat(calls.get()).isBetween(3, 18);
  }

  private GuardedCarrier guard(int inFlight, int perSecond) {
    var carrier =
        new Carrier() {
          @Override
          public String name() {
            return "scripted";
          }

          @Override
          public SendResult send(OutgoingSms sms) {
            calls.incrementAndGet();
            return answer.get().get();
          }
        };
    return new GuardedCarrier(
        CarrierRank.FIRST,
        carrier,
        new GuardedCarrier.Limits(inFlight, Rate.alone(GuardedCarrier.perSecond(perSecond))),
        now::get,
        (name, kind) -> counted.add(name + " " + kind));
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private static OutgoingSms sms() {
    return sms(DeliveryClass.B);
  }

  private static OutgoingSms sms(DeliveryClass kind) {
    return new OutgoingSms(new PhoneNumber("+254711222333"), "22115", "Habari", kind);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SendResult got(Future<SendResult> future) {
    try {
      return future.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
