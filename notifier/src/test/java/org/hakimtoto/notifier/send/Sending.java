package org.hakimtoto.notifier.send;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.outbox.Outbox;

/// Messages to invented numbers, each to another, and the workers that send them.
final class Sending {
  private static final Texts TEXTS = Texts.shipped("22115", "*384*115#");

  private Sending() {}

  static Dispatch worker(Outbox outbox, Carrier carrier, InstantSource clock) {
    return worker(outbox, carrier, clock, SendBudget.UNLIMITED, (_, _) -> {});
  }

  static Dispatch worker(
      Outbox outbox,
      Carrier carrier,
      InstantSource clock,
      SendBudget budget,
      NotifierMetrics metrics) {
    return new Dispatch(
        outbox,
        _ -> Map.of(),
        new Sender(TEXTS, carrier, "22115", () -> 0.5, budget, SendConcurrency.FULL),
        clock,
        metrics);
  }

  /// One of a trial.
  static Dispatch worker(
      Outbox outbox,
      Carrier carrier,
      InstantSource clock,
      TrialNumbers trial,
      NotifierMetrics metrics) {
    return new Dispatch(
        outbox,
        _ -> Map.of(),
        new Sender(
            TEXTS,
            carrier,
            "22115",
            () -> 0.5,
            SendBudget.UNLIMITED,
            SendConcurrency.FULL,
            Optional.of(trial)),
        clock,
        metrics);
  }

  /// Sends until nothing is due.
  static void drain(Dispatch worker) {
    while (worker.red() + worker.others() > 0) {
      // goes on
    }
  }

  static PhoneNumber phone(int n) {
    return new PhoneNumber("+2547%08d".formatted(n));
  }

  static NewMessage message(
      int n, int priority, DeliveryClass kind, Instant due, Instant deadline) {
    return message(n, priority, kind, due, deadline, Optional.empty());
  }

  static NewMessage message(
      int n,
      int priority,
      DeliveryClass kind,
      Instant due,
      Instant deadline,
      Optional<SafeHours> hours) {
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        "sms_help",
        kind,
        priority,
        phone(n),
        Language.ENGLISH,
        Map.of(),
        due,
        deadline,
        new Addressed(Optional.empty(), Optional.empty(), Optional.empty(), false, hours));
  }

  /// Due now, for a day.
  static List<NewMessage> many(int from, int count, int priority, DeliveryClass kind, Instant due) {
    return IntStream.range(from, from + count)
        .mapToObj(n -> message(n, priority, kind, due, due.plus(Duration.ofDays(1))))
        .toList();
  }
}
