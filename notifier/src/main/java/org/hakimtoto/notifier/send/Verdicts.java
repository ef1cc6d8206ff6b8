package org.hakimtoto.notifier.send;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.Outbox;
import org.hakimtoto.store.outbox.RenderedMessage;
import org.hakimtoto.store.outbox.SendOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what attempts came to. An answer that was read is worth some tries: lost, it leaves the
/// message in doubt. The fence makes a second one harmless.
final class Verdicts {
  static final int SETTLE_TRIES = 3;

  /// So many verdicts of a batch that stay held through all their tries are no accident: the rest
  /// is not waited for. With the store's wait for a lock this ends well within a lease.
  static final int MOST_HELD = 3;

  private static final String SEND = "send";
  private static final Logger LOG = LoggerFactory.getLogger(Verdicts.class);

  private final Outbox outbox;
  private final InstantSource clock;
  private final NotifierMetrics metrics;
  private final LostMessages lost;

  Verdicts(Outbox outbox, InstantSource clock, NotifierMetrics metrics) {
    this.outbox = outbox;
    this.clock = clock;
    this.metrics = metrics;
    this.lost = new LostMessages(metrics);
  }

  void write(List<SendOutcome> verdicts) {
    if (!verdicts.isEmpty()) {
      tell(verdicts, settled(verdicts, 1));
    }
  }

  /// Writes the verdicts and marks the next on the wire in one step; where that cannot be, the
  /// verdicts first. Returns the ids of those that may be sent. When the store is away, or nobody
  /// knows whether it did it, none may, and the fault is thrown.
  Set<UUID> writeAndMark(
      List<SendOutcome> verdicts, List<RenderedMessage> next, RankedCarrier carrier) {
    if (!verdicts.isEmpty()) {
      try {
        Outbox.HandedOn handedOn = outbox.settleAndMark(verdicts, next, carrier, clock.instant());
        tell(verdicts, handedOn.settled());
        return handedOn.marked();
      } catch (StoreFault fault) {
        write(verdicts);
        if (!isBusy(fault)) {
          throw fault;
        }
      } catch (RuntimeException e) {
        LOG.warn("verdicts and marks could not be written together: {}", e.getClass().getName());
        write(verdicts);
      }
    }
    return outbox.markOnTheWire(next, carrier, clock.instant());
  }

  private void tell(List<SendOutcome> verdicts, Set<UUID> counted) {
    for (SendOutcome verdict : verdicts) {
      boolean counts = counted.contains(verdict.message().id());
      metrics.count("haki_sms", counts ? lost.name(verdict) : "late-verdict");
    }
  }

  private Set<UUID> settled(List<SendOutcome> verdicts, int attempt) {
    try {
      return outbox.settle(verdicts, clock.instant());
    } catch (StoreFault fault) {
      if (isBusy(fault) && verdicts.size() > 1) {
        return oneByOne(verdicts);
      }
      if (attempt == SETTLE_TRIES) {
        throw fault;
      }
      return settled(verdicts, attempt + 1);
    } catch (RuntimeException e) {
      if (verdicts.size() == 1) {
        throw e;
      }
      return oneByOne(verdicts);
    }
  }

  /// One that cannot be written, or that somebody holds, must not take the others with it.
  private Set<UUID> oneByOne(List<SendOutcome> verdicts) {
    var counted = new HashSet<UUID>();
    int held = 0;
    for (SendOutcome verdict : verdicts) {
      try {
        counted.addAll(settled(List.of(verdict), 1));
      } catch (StoreFault fault) {
        held++;
        if (!isBusy(fault) || held == MOST_HELD) {
          throw fault;
        }
        metrics.count("haki_pump_waits", SEND);
      } catch (RuntimeException e) {
        metrics.count("haki_pump_failures", SEND);
        LOG.error(
            "message {} cannot be settled: {}", verdict.message().id(), e.getClass().getName());
      }
    }
    return counted;
  }

  private static boolean isBusy(StoreFault fault) {
    return switch (fault) {
      case StoreFault.Busy _ -> true;
      case StoreFault.Unavailable _, StoreFault.CommitUnknown _ -> false;
    };
  }
}
