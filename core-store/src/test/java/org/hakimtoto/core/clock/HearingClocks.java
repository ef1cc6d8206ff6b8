package org.hakimtoto.core.clock;

import static org.hakimtoto.core.clock.ClocksTest.QUIET;
import static org.hakimtoto.core.clock.Stories.OFFICE;
import static org.hakimtoto.core.clock.Stories.OTHER;
import static org.hakimtoto.core.clock.Stories.and;
import static org.hakimtoto.core.clock.Stories.at;

import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.clock.ClocksTest.Story;

/// The stories of what is chased after a day in court.
final class HearingClocks {
  static final UUID NEXT = new UUID(0, 7);

  private HearingClocks() {}

  static List<Story> stories() {
    return List.of(
        outcome("hearing-outcome", "2026-11-24T17:00"),
        outcome("hearing-outcome-second", "2026-11-27T17:00"),
        newDate("new-date", "2026-11-26T17:00"),
        newDate("new-date-second", "2026-11-30T17:00"));
  }

  private static Story outcome(String clock, String due) {
    return new Story(
        clock,
        Basis.POLICY,
        and(QUIET, set(OTHER, "2026-11-24T09:00", "2026-11-23T10:00")),
        "2026-11-24T09:00",
        List.of(),
        due,
        List.of(held("2026-11-24T12:00")));
  }

  private static Story newDate(String clock, String due) {
    return new Story(
        clock,
        Basis.POLICY,
        and(
            QUIET,
            set(OTHER, "2026-11-24T09:00", "2026-11-23T10:00"),
            cancelled("2026-11-23T11:00")),
        "2026-11-23T11:00",
        List.of(),
        due,
        List.of(
            set(NEXT, "2026-12-08T09:00", "2026-11-24T10:00"),
            moved("2026-12-08T09:00", "2026-11-24T10:00"),
            forGood("2026-11-24T10:00")));
  }

  static CaseEvent set(UUID hearing, String when, String at) {
    return new CaseEvent.HearingSet(hearing, HearingKind.MENTION, OFFICE, at(when), at(at));
  }

  static CaseEvent moved(String to, String at) {
    return new CaseEvent.HearingMoved(
        OTHER, at("2026-11-24T09:00"), at(to), 3, MoveReason.HOLIDAY, at(at));
  }

  static CaseEvent suspended(String at) {
    return new CaseEvent.HearingSuspended(OTHER, 2, MoveReason.HOLIDAY, at(at));
  }

  static CaseEvent cancelled(String at) {
    return new CaseEvent.HearingCancelled(OTHER, 2, MoveReason.OTHER, at(at));
  }

  static CaseEvent forGood(String at) {
    return new CaseEvent.HearingCancelled(OTHER, 2, MoveReason.NO_LONGER_NEEDED, at(at));
  }

  static CaseEvent held(String at) {
    return new CaseEvent.HearingHeld(OTHER, HearingOutcome.GOES_ON, at(at));
  }
}
