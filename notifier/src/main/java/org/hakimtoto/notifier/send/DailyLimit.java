package org.hakimtoto.notifier.send;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Claims within the day's budget, and puts off to the next morning what is beyond it.
final class DailyLimit {
  /// How many are put off in one step.
  static final int PUT_OFF_AT_ONCE = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(DailyLimit.class);

  private final Outbox outbox;
  private final SendBudget budget;
  private final InstantSource clock;
  private final NotifierMetrics metrics;
  private final AtomicReference<LocalDate> said = new AtomicReference<>(LocalDate.MIN);

  DailyLimit(Outbox outbox, SendBudget budget, InstantSource clock, NotifierMetrics metrics) {
    this.outbox = outbox;
    this.budget = budget;
    this.clock = clock;
    this.metrics = metrics;
  }

  List<ClaimedMessage> claim(ClaimRequest wanted) {
    Instant now = clock.instant();
    if (!budget.limited()) {
      return outbox.claim(now, wanted);
    }
    if (!outbox.anyDue(now, wanted)) {
      return List.of();
    }
    List<ClaimedMessage> claimed = outbox.claim(now, sent -> budget.of(wanted, sent));
    if (claimed.isEmpty()) {
      putOff(now, wanted);
    }
    return claimed;
  }

  private void putOff(Instant now, ClaimRequest wanted) {
    LocalDate day = Kenya.day(now);
    ClaimRequest may = budget.of(wanted, outbox.sentOn(day));
    var over =
        new ClaimRequest(
            wanted.from(),
            wanted.to(),
            wanted.alerts() > 0 && may.alerts() == 0 ? PUT_OFF_AT_ONCE : 0,
            wanted.others() > 0 && may.others() == 0 ? PUT_OFF_AT_ONCE : 0);
    if (over.nothing()) {
      return;
    }
    int held = outbox.putOff(now, over, SendBudget.nextMorning(now));
    for (int i = 0; i < held; i++) {
      metrics.count("haki_sms_held", over.alerts() > 0 ? "alerts" : "others");
    }
    if (held > 0 && !day.equals(said.getAndSet(day))) {
      LOG.warn("the day's texts are spent: the rest waits for the morning (HAKI_SMS_PER_DAY)");
    }
  }
}
