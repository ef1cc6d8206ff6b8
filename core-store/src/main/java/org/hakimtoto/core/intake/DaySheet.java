package org.hakimtoto.core.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.supervision.TodayList;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Urgency;

/// What an officer may read without a line: what a text would say, and nothing of any child.
///
/// @param at of when it is
public record DaySheet(Instant at, List<Listed> lists) {
  /// After so long a computer throws it away.
  public static final Duration LIFE = Duration.ofDays(1);

  public Instant until() {
    return at.plus(LIFE);
  }

  public record Listed(TodayList list, List<Line> cases) {}

  /// A case.
  ///
  /// @param courtDue until when a child in a police cell has to be in court
  /// @param hearing the next day in court, at its hour
  /// @param court where that is
  public record Line(
      CaseReference reference,
      Urgency urgency,
      Stage stage,
      Optional<Instant> courtDue,
      Optional<Instant> hearing,
      Optional<String> court) {}
}
