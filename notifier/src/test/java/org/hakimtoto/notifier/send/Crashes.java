package org.hakimtoto.notifier.send;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.MovedMessage;
import org.hakimtoto.store.outbox.Outbox;
import org.hakimtoto.store.outbox.RenderedMessage;
import org.hakimtoto.store.outbox.SendOutcome;
import org.hakimtoto.store.outbox.SentToday;

/// An outbox whose worker dies at a named point of sending: an error that nobody catches, as when
/// the process is killed. What was committed by then stays.
final class Crashes implements Outbox {
  /// The points of sending, in their order.
  enum Point {
    AFTER_CLAIM,
    AFTER_WIRE_MARK,
    AFTER_SEND,
    AFTER_ANSWER,
    AFTER_VERDICT,

    /// The next group is marked with the verdicts of this one, and nothing of it has left.
    AFTER_HANDING_ON
  }

  /// The end of a worker.
  static final class Died extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Outbox outbox;
  private final Point point;

  Crashes(Outbox outbox, Point point) {
    this.outbox = outbox;
    this.point = point;
  }

  /// The worker dies here if this is where it is to.
  void reached(Point now) {
    if (now == point) {
      throw new Died();
    }
  }

  @Override
  public List<ClaimedMessage> claim(Instant now, ClaimRequest wanted) {
    return claimed(outbox.claim(now, wanted));
  }

  @Override
  public boolean anyDue(Instant now, ClaimRequest wanted) {
    return outbox.anyDue(now, wanted);
  }

  @Override
  public List<ClaimedMessage> claim(Instant now, Function<SentToday, ClaimRequest> budget) {
    return claimed(outbox.claim(now, budget));
  }

  @Override
  public Set<UUID> markOnTheWire(
      List<RenderedMessage> tellings, RankedCarrier carrier, Instant now) {
    Set<UUID> marked = outbox.markOnTheWire(tellings, carrier, now);
    reached(Point.AFTER_WIRE_MARK);
    return marked;
  }

  @Override
  public Set<UUID> settle(List<SendOutcome> verdicts, Instant now) {
    reached(Point.AFTER_ANSWER);
    Set<UUID> settled = outbox.settle(verdicts, now);
    reached(Point.AFTER_VERDICT);
    return settled;
  }

  @Override
  public HandedOn settleAndMark(
      List<SendOutcome> verdicts, List<RenderedMessage> next, RankedCarrier carrier, Instant now) {
    reached(Point.AFTER_ANSWER);
    HandedOn handedOn = outbox.settleAndMark(verdicts, next, carrier, now);
    reached(Point.AFTER_VERDICT);
    reached(Point.AFTER_HANDING_ON);
    return handedOn;
  }

  @Override
  public int takeBackLostLeases() {
    return outbox.takeBackLostLeases();
  }

  @Override
  public List<MovedMessage> repeatUnknownAlerts(Instant now, Duration after) {
    return outbox.repeatUnknownAlerts(now, after);
  }

  @Override
  public List<MovedMessage> giveUpLate(Instant now) {
    return outbox.giveUpLate(now);
  }

  @Override
  public List<MovedMessage> closeUnreported(Duration after) {
    return outbox.closeUnreported(after);
  }

  @Override
  public int putOff(Instant now, ClaimRequest wanted, Instant until) {
    return outbox.putOff(now, wanted, until);
  }

  @Override
  public SentToday sentOn(LocalDate day) {
    return outbox.sentOn(day);
  }

  private List<ClaimedMessage> claimed(List<ClaimedMessage> messages) {
    if (!messages.isEmpty()) {
      reached(Point.AFTER_CLAIM);
    }
    return messages;
  }
}
