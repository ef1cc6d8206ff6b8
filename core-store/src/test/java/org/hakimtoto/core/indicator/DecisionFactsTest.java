package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.real.Samples;
import org.junit.jupiter.api.Test;

class DecisionFactsTest {
  private static final UUID SOMEBODY = new UUID(0, 1);
  private static final UUID HEARING = new UUID(0, 2);
  private static final Instant START = Samples.FRIDAY_NIGHT;

  @Test
  void a_stage_that_is_left_tells_the_whole_days_in_it() {
    var history = List.of(reported());

    assertThat(facts(history, moved(Stage.REPORTED, Stage.INTAKE, "PT47H")))
        .containsExactly("StageLeft[day=2026-11-22, from=REPORTED, to=INTAKE, days=1]");
    assertThat(
            facts(
                and(history, moved(Stage.REPORTED, Stage.INTAKE, "PT47H")),
                moved(Stage.INTAKE, Stage.ARREST, "P9D")))
        .containsExactly("StageLeft[day=2026-11-29, from=INTAKE, to=ARREST, days=7]");
  }

  @Test
  void a_case_that_is_closed_leaves_the_stage_it_was_in() {
    var history = and(List.of(reported()), moved(Stage.REPORTED, Stage.INTAKE, "PT1H"));

    assertThat(facts(history, new CaseEvent.Closed(CloseReason.RETURNED_HOME, after("P3D"))))
        .containsExactly("StageLeft[day=2026-11-23, from=INTAKE, to=CLOSED, days=2]");
  }

  @Test
  void a_hearing_that_is_held_is_a_day_on_which_people_came_once() {
    var history = and(List.of(reported()), set("P10D"));
    var held = new CaseEvent.HearingHeld(HEARING, HearingOutcome.GOES_ON, after("P10D"));

    assertThat(facts(history, held))
        .containsExactly(
            "DayInCourt[day=2026-11-30, hearing=" + HEARING + ", version=1, came=true]");
    assertThat(facts(and(history, held), held)).isEmpty();
  }

  @Test
  void who_does_not_come_on_the_day_stays_away_and_nobody_else_does() {
    var history = and(List.of(reported()), set("P10D"));

    assertThat(facts(history, adjourned(MoveReason.NOBODY_CAME, "P10D")))
        .containsExactly(
            "DayInCourt[day=2026-11-30, hearing=" + HEARING + ", version=1, came=false]");
    assertThat(facts(history, adjourned(MoveReason.WITNESS_ABSENT, "P10D"))).hasSize(1);
    assertThat(facts(history, adjourned(MoveReason.COURT_NOT_SITTING, "P10D"))).isEmpty();
    assertThat(facts(history, adjourned(MoveReason.WITNESS_ABSENT, "P8D")))
        .as("it was moved before anybody could have come")
        .isEmpty();
  }

  private static CaseEvent reported() {
    return Samples.byStranger(new PhoneNumber("+254711000111"), true, Area.ofSubCounty(47, 275));
  }

  private static List<String> facts(List<CaseEvent> history, CaseEvent event) {
    return DecisionFacts.of(history, List.of(event)).stream().map(Object::toString).toList();
  }

  private static List<CaseEvent> and(List<CaseEvent> history, CaseEvent event) {
    var all = new ArrayList<>(history);
    all.add(event);
    return all;
  }

  private static CaseEvent moved(Stage from, Stage to, String after) {
    return new CaseEvent.StageMoved(Track.CONFLICT_WITH_THE_LAW, from, to, after(after));
  }

  private static CaseEvent set(String when) {
    return new CaseEvent.HearingSet(
        HEARING, HearingKind.HEARING, SOMEBODY, after(when), after("PT1H"));
  }

  private static CaseEvent adjourned(MoveReason reason, String at) {
    return new CaseEvent.HearingMoved(HEARING, after("P10D"), after("P20D"), 2, reason, after(at));
  }

  private static Instant after(String duration) {
    return START.plus(Duration.parse(duration));
  }
}
