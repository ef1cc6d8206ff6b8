package org.hakimtoto.notifier.send;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.SentToday;

/// How many texts may leave on one day in Kenya: pure. The most urgent always may. The alerts
/// behind them leave a reserve for these, and everything else stops earlier still, so that a flood
/// of reminders silences no alert. What is held waits for the next morning, or for its deadline.
///
/// @param perDay the most texts of a day; 0: no limit
/// @param redReserve kept of these for the most urgent
public record SendBudget(int perDay, int redReserve) {
  public static final SendBudget UNLIMITED = new SendBudget(0, 0);

  /// The share of what alerts may use that others may.
  static final int OTHERS_PERCENT = 80;

  /// When what was held is due: the mornings begin with it.
  static final LocalTime MORNING = LocalTime.of(6, 30);

  public SendBudget {
    if (perDay < 0 || redReserve < 0 || redReserve > perDay) {
      throw new IllegalArgumentException("a reserve is a part of the day's texts");
    }
  }

  /// The same for texts that may take two segments each.
  SendBudget ofTwoSegments() {
    return limited() ? new SendBudget(Math.max(1, perDay / 2), redReserve / 2) : this;
  }

  public boolean limited() {
    return perDay > 0;
  }

  /// What may be taken of that which is wanted; of the most urgent lane everything.
  ClaimRequest of(ClaimRequest wanted, SentToday sent) {
    if (!limited() || wanted.to() == Priority.RED) {
      return wanted;
    }
    return wanted.atMost(left(alerts(), sent), left(others(), sent));
  }

  /// When what is held now is due.
  static Instant nextMorning(Instant now) {
    ZonedDateTime local = Kenya.local(now);
    return Kenya.at(local.toLocalDate().plusDays(1), MORNING);
  }

  private int alerts() {
    return perDay - redReserve;
  }

  private int others() {
    return (int) ((long) alerts() * OTHERS_PERCENT / 100);
  }

  private static int left(int limit, SentToday sent) {
    return Math.max(0, limit - sent.all());
  }
}
