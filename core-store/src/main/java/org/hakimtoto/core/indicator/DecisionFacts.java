package org.hakimtoto.core.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Kenya;

/// What is counted by the quarter of what happened to a case.
public final class DecisionFacts {
  private DecisionFacts() {}

  /// @param history all that happened to the case before; none when it is opened now
  /// @param happened what happened now, the oldest first
  public static List<DecisionFact> of(List<CaseEvent> history, List<CaseEvent> happened) {
    var seen = new ArrayList<>(history);
    var facts = new ArrayList<DecisionFact>();
    for (CaseEvent event : happened) {
      fact(List.copyOf(seen), event).ifPresent(facts::add);
      seen.add(event);
    }
    return List.copyOf(facts);
  }

  private static Optional<DecisionFact> fact(List<CaseEvent> history, CaseEvent event) {
    if (event instanceof CaseEvent.StageMoved e) {
      return Optional.of(
          new DecisionFact.StageLeft(
              Kenya.day(e.at()), e.from(), e.to(), days(since(history), e.at())));
    }
    if (event instanceof CaseEvent.HearingHeld e) {
      return hearing(history, e.hearing())
          .filter(hearing -> hearing.state() != Hearing.State.HELD)
          .map(hearing ->
              new DecisionFact.DayInCourt(
                  Kenya.day(e.at()), hearing.id(), hearing.version(), true));
    }
    if (event instanceof CaseEvent.HearingMoved e && absence(e.reason())) {
      return hearing(history, e.hearing())
          .filter(_ -> !Kenya.day(e.at()).isBefore(Kenya.day(e.from())))
          .map(hearing ->
              new DecisionFact.DayInCourt(
                  Kenya.day(e.at()), hearing.id(), hearing.version(), false));
    }
    if (event instanceof CaseEvent.Closed e) {
      return Optional.of(
          new DecisionFact.StageLeft(
              Kenya.day(e.at()),
              CaseFile.of(history).stage(),
              Stage.CLOSED,
              days(since(history), e.at())));
    }
    return Optional.empty();
  }

  /// Whether it was adjourned since somebody who was needed did not come.
  private static boolean absence(MoveReason reason) {
    return switch (reason) {
      case NOBODY_CAME, WITNESS_ABSENT -> true;
      case ADVOCATE_NOT_READY,
          COURT_NOT_SITTING,
          HOLIDAY,
          CHILD_NOT_BROUGHT,
          FILE_NOT_READY,
          NO_LONGER_NEEDED,
          OTHER ->
          false;
    };
  }

  private static Optional<Hearing> hearing(List<CaseEvent> history, java.util.UUID id) {
    return Optional.ofNullable(CaseFile.of(history).hearings().get(id));
  }

  /// When the case came to the stage that it leaves now.
  private static Instant since(List<CaseEvent> history) {
    return history.reversed().stream()
        .filter(CaseEvent.StageMoved.class::isInstance)
        .findFirst()
        .orElseGet(history::getFirst)
        .at();
  }

  private static long days(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toDays());
  }
}
