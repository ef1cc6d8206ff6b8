package org.hakimtoto.lab.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.lab.simulation.Calls.Asked;
import org.hakimtoto.lab.simulation.World.Store;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MovedMessage;
import org.hakimtoto.store.outbox.Outbox;
import org.hakimtoto.store.outbox.RenderedMessage;
import org.hakimtoto.store.outbox.SendOutcome;
import org.hakimtoto.store.outbox.SentToday;

/// The outbox as one process sees it. A statement whose answer is lost may have been done.
final class FaultyOutbox implements Outbox {
  private final FakeOutbox outbox;
  private final Calls calls;
  private final World world;

  FaultyOutbox(FakeOutbox outbox, Calls calls, World world) {
    this.outbox = outbox;
    this.calls = calls;
    this.world = world;
  }

  @Override
  public List<ClaimedMessage> claim(Instant now, ClaimRequest wanted) {
    return asked("claim", () -> outbox.claim(now, wanted));
  }

  @Override
  public boolean anyDue(Instant now, ClaimRequest wanted) {
    return asked("any-due", () -> outbox.anyDue(now, wanted));
  }

  @Override
  public List<ClaimedMessage> claim(Instant now, Function<SentToday, ClaimRequest> budget) {
    return asked("claim", () -> outbox.claim(now, budget));
  }

  @Override
  public Set<UUID> markOnTheWire(
      List<RenderedMessage> tellings, RankedCarrier carrier, Instant now) {
    return asked("mark on the wire", () -> outbox.markOnTheWire(tellings, carrier, now));
  }

  @Override
  public Set<UUID> settle(List<SendOutcome> verdicts, Instant now) {
    return asked("settle", () -> outbox.settle(verdicts, now));
  }

  @Override
  public HandedOn settleAndMark(
      List<SendOutcome> verdicts, List<RenderedMessage> next, RankedCarrier carrier, Instant now) {
    return asked(
        "settle and mark on the wire", () -> outbox.settleAndMark(verdicts, next, carrier, now));
  }

  @Override
  public int takeBackLostLeases() {
    return asked("take back leases", outbox::takeBackLostLeases);
  }

  @Override
  public List<MovedMessage> repeatUnknownAlerts(Instant now, Duration after) {
    return asked("repeat alerts", () -> outbox.repeatUnknownAlerts(now, after));
  }

  @Override
  public List<MovedMessage> giveUpLate(Instant now) {
    return asked("give up late", () -> outbox.giveUpLate(now));
  }

  @Override
  public List<MovedMessage> closeUnreported(Duration after) {
    return asked("close unreported", () -> outbox.closeUnreported(after));
  }

  @Override
  public int putOff(Instant now, ClaimRequest wanted, Instant until) {
    return asked("put off", () -> outbox.putOff(now, wanted, until));
  }

  @Override
  public SentToday sentOn(LocalDate day) {
    return asked("sent today", () -> outbox.sentOn(day));
  }

  private <T> T asked(String name, Supplier<T> work) {
    return calls.call(
        new Asked<>(
            Store.RECORDS,
            name,
            () -> {
              T done = work.get();
              world.history.look(outbox.all());
              return done;
            },
            () ->
                world.choices.onceIn(4)
                    ? new StoreFault.Busy("held by somebody else")
                    : new StoreFault.Unavailable("away")));
  }
}
