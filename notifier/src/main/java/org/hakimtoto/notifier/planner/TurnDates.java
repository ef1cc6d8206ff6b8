package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.plan.Alert;
import org.hakimtoto.store.cases.CaseClocks;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.db.Tx;

/// By when the office whose turn it is must act: looked up in the clocks of the case.
public final class TurnDates {
  /// Of the clock book: the first time to accept; those after it are the climb.
  private static final Set<String> ACCEPTING = Set.of("accept-red", "accept-amber", "accept-green");

  private final CaseClocks clocks;

  public TurnDates(CaseClocks clocks) {
    this.clocks = clocks;
  }

  /// By when a case that was passed on has to be accepted, where that time still runs.
  private Alert declined(Tx tx, StoredEvent event, Alert alert, Instant now) {
    var accepting =
        clocks.running(tx, event.caseId()).stream()
            .filter(clock -> ACCEPTING.contains(clock.name()))
            .toList();
    return earliest(accepting, now)
        .map(due -> alert.saying(MessageKind.CASE_DECLINED_BY).by(due))
        .orElse(alert);
  }

  /// The alert with its time; empty when it is nobody's turn any more.
  public Optional<Alert> dated(Tx tx, StoredEvent event, Alert alert, Instant now) {
    if (alert.kind() == MessageKind.CASE_DECLINED) {
      return Optional.of(declined(tx, event, alert, now));
    }
    if (alert.dueBy().isEmpty()) {
      return Optional.of(alert);
    }
    List<RunningClock> running =
        clocks.running(tx, event.caseId()).stream()
            .filter(clock -> alert.dueBy().contains(clock.name()))
            .toList();
    return running.stream()
        .filter(clock -> clock.name().equals(alert.dueBy().getFirst()))
        .findFirst()
        .map(turn -> alert.by(earliest(running, now).orElse(turn.due())));
  }

  private static Optional<Instant> earliest(List<RunningClock> running, Instant now) {
    return running.stream()
        .filter(clock -> !clock.overdue(now))
        .map(RunningClock::due)
        .min(Instant::compareTo);
  }
}
