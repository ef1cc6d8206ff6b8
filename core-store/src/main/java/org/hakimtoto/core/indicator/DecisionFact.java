package org.hakimtoto.core.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.hakimtoto.core.casefile.Stage;

/// What is counted of an event for all of Kenya and by the quarter alone.
public sealed interface DecisionFact {
  LocalDate day();

  /// A case went from one stage to the next.
  ///
  /// @param days it had been there, whole ones: a shorter length would be as good as a name
  record StageLeft(LocalDate day, Stage from, Stage to, long days) implements DecisionFact {}

  /// A day in court at which those who were needed came, or for whose absence it was adjourned. The
  /// hearing is asked what was sent about it, and is then forgotten.
  record DayInCourt(LocalDate day, UUID hearing, int version, boolean came)
      implements DecisionFact {}
}
