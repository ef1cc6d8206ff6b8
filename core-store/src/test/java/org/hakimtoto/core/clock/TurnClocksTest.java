package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.clock.ClocksTest.QUIET;
import static org.hakimtoto.core.clock.Stories.OFFICE;
import static org.hakimtoto.core.clock.Stories.OTHER;
import static org.hakimtoto.core.clock.Stories.and;
import static org.hakimtoto.core.clock.Stories.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;

/// The clocks of an office whose turn it is.
class TurnClocksTest {
  static final ClocksTest.Story PROSECUTION =
      new ClocksTest.Story(
          "prosecution-decision",
          Basis.POLICY,
          and(QUIET, moved(Stage.ARREST, Stage.PROSECUTION_DECISION, "2026-11-24T10:00")),
          "2026-11-24T10:00",
          List.of(),
          "2026-11-27T17:00",
          List.of(moved(Stage.PROSECUTION_DECISION, Stage.DIVERSION, "2026-11-24T10:30")));

  static final ClocksTest.Story COURT =
      new ClocksTest.Story(
          "court-date",
          Basis.POLICY,
          and(QUIET, new CaseEvent.ProbationReportFiled(at("2026-11-24T10:00"))),
          "2026-11-24T10:00",
          List.of(),
          "2026-11-26T17:00",
          List.of(set("2026-11-24T10:30")));

  static final ClocksTest.Story REPORT =
      new ClocksTest.Story(
          "probation-report",
          Basis.POLICY,
          and(QUIET, new CaseEvent.ProbationReportAsked(Optional.empty(), at("2027-07-01T10:00"))),
          "2027-07-01T10:00",
          List.of("2027-07-12T17:00"),
          "2027-07-15T17:00",
          List.of(new CaseEvent.ProbationReportFiled(at("2027-07-02T09:00"))));

  @Test
  void a_court_that_has_set_a_day_is_asked_for_none() {
    var charged = moved(Stage.PROSECUTION_DECISION, Stage.PLEA, "2026-11-24T11:00");

    assertThat(names(and(QUIET, charged))).contains("court-date");
    assertThat(names(and(QUIET, set("2026-11-24T10:00"), charged))).doesNotContain("court-date");
  }

  /// A child whom nobody has seen arrive is asked for until somebody says where it is.
  @Test
  void a_clock_of_a_missing_child_does_not_fall_silent() {
    var events =
        new ArrayList<>(and(QUIET, ClocksTest.left("2026-11-24T09:00", "2026-11-24T18:00")));
    for (String at :
        List.of("2026-11-24T20:00", "2026-11-25T02:00", "2026-11-25T08:00", "2026-11-25T14:00")) {
      events.add(new CaseEvent.ClockMissed("transfer-arrival", at("2026-11-24T20:00"), at(at)));
      assertThat(Stories.running("transfer-arrival", events).orElseThrow().next())
          .contains(at(at).plus(Duration.ofHours(6)));
    }
    events.add(
        new CaseEvent.TransferArrived(OTHER, at("2026-11-25T15:00"), at("2026-11-25T15:00")));

    assertThat(Stories.running("transfer-arrival", events)).isEmpty();
  }

  private static List<String> names(List<CaseEvent> events) {
    return Clocks.running(events, Stories.BOOK, Stories.CALENDAR).stream()
        .map(RunningClock::name)
        .toList();
  }

  private static CaseEvent set(String when) {
    return new CaseEvent.HearingSet(
        OTHER, HearingKind.PLEA, OFFICE, at("2026-12-01T09:00"), at(when));
  }

  private static CaseEvent moved(Stage from, Stage to, String when) {
    return new CaseEvent.StageMoved(Track.CONFLICT_WITH_THE_LAW, from, to, at(when));
  }
}
