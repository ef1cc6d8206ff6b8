package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.real.Samples;
import org.junit.jupiter.api.Test;

class IndicatorFactsTest {
  private static final UUID SOMEBODY = new UUID(0, 1);
  private static final UUID HEARING = new UUID(0, 2);
  private static final Instant START = Samples.FRIDAY_NIGHT;

  @Test
  void a_report_from_a_cell_is_a_report_and_a_custody() {
    assertThat(told(List.of(), reported()))
        .containsExactly(
            "2026-11-20 47/275 REPORTED THEFT RED CONFLICT_WITH_THE_LAW",
            "2026-11-20 47/275 CUSTODY_STARTED POLICE_CELL");
  }

  @Test
  void only_the_first_acceptance_counts_even_after_a_decline() {
    var history =
        List.of(
            reported(),
            new CaseEvent.Accepted(SOMEBODY, SOMEBODY, after("PT9M59S")),
            new CaseEvent.Declined(SOMEBODY, SOMEBODY, DeclineReason.NOT_OUR_AREA, after("PT1H")));

    // not 599 seconds: a length of that kind is as good as a name
    assertThat(told(history.subList(0, 1), history.get(1)))
        .containsExactly("2026-11-20 47/275 ACCEPTED RED 540s");
    assertThat(told(history, new CaseEvent.Accepted(SOMEBODY, SOMEBODY, after("PT2H")))).isEmpty();
  }

  @Test
  void the_day_is_the_one_in_kenya() {
    // 20:15 in London is a quarter past eleven in Nairobi; an hour later it is the 21st
    assertThat(told(List.of(reported()), new CaseEvent.GuardianTold(SOMEBODY, after("PT1H"))))
        .containsExactly("2026-11-21 47/275 GUARDIAN_TOLD");
  }

  @Test
  void the_clock_is_kept_when_the_child_comes_to_court_or_goes_home_in_time() {
    for (var how : List.of(CustodyEnd.BROUGHT_TO_COURT, CustodyEnd.RELEASED)) {
      assertThat(told(List.of(reported()), new CaseEvent.CustodyEnded(how, after("PT20H59M"))))
          .containsExactly(
              "2026-11-21 47/275 CUSTODY_ENDED POLICE_CELL 72000s",
              "2026-11-21 47/275 COURT_CLOCK_KEPT");
    }
    assertThat(told(List.of(reported()), ended(CustodyEnd.MOVED, "PT20H")))
        .containsExactly("2026-11-21 47/275 CUSTODY_ENDED POLICE_CELL 72000s");
  }

  @Test
  void a_clock_that_was_missed_is_not_kept_afterwards() {
    var missed = new CaseEvent.ClockMissed("arrest-to-court", after("PT24H"), after("PT24H"));

    assertThat(told(List.of(reported()), missed, ended(CustodyEnd.BROUGHT_TO_COURT, "PT30H")))
        .containsExactly(
            "2026-11-21 47/275 COURT_CLOCK_MISSED",
            "2026-11-22 47/275 CUSTODY_ENDED POLICE_CELL 108000s");
    assertThat(told(List.of(reported(), missed), ended(CustodyEnd.BROUGHT_TO_COURT, "PT30H")))
        .containsExactly("2026-11-22 47/275 CUSTODY_ENDED POLICE_CELL 108000s");
  }

  @Test
  void a_second_time_in_a_cell_has_a_clock_of_its_own() {
    var history =
        List.of(
            reported(),
            new CaseEvent.ClockMissed("arrest-to-court", after("PT24H"), after("PT24H")),
            ended(CustodyEnd.RELEASED, "PT30H"),
            new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, after("P9D"), after("P9D")));

    assertThat(told(history, ended(CustodyEnd.RELEASED, "P9DT2H")))
        .contains("2026-11-30 47/275 COURT_CLOCK_KEPT");
  }

  @Test
  void another_clock_is_not_the_courts() {
    assertThat(
            told(
                List.of(reported()),
                new CaseEvent.ClockMissed("guardian-told", START, after("PT2H"))))
        .isEmpty();
  }

  @Test
  void a_new_custody_and_an_end_of_the_case_end_the_one_before() {
    var remand =
        new CaseEvent.CustodyStarted(CustodyKind.REMAND_HOME, after("PT12H"), after("PT12H"));

    assertThat(told(List.of(reported()), remand))
        .containsExactly(
            "2026-11-21 47/275 CUSTODY_ENDED POLICE_CELL 43200s",
            "2026-11-21 47/275 CUSTODY_STARTED REMAND_HOME");
    assertThat(
            told(
                List.of(reported(), remand),
                new CaseEvent.Closed(CloseReason.DISCHARGED, after("PT36H"))))
        .containsExactly(
            "2026-11-22 47/275 CUSTODY_ENDED REMAND_HOME 86400s",
            "2026-11-22 47/275 CLOSED DISCHARGED");
  }

  @Test
  void hearings_are_held_moved_and_cancelled() {
    var set = new CaseEvent.HearingSet(HEARING, HearingKind.PLEA, SOMEBODY, after("P5D"), START);

    assertThat(
            told(
                List.of(reported()),
                set,
                new CaseEvent.HearingMoved(
                    HEARING, after("P5D"), after("P6D"), 2, MoveReason.WITNESS_ABSENT, START),
                new CaseEvent.HearingHeld(HEARING, HearingOutcome.GOES_ON, after("P6D")),
                // put right: no second hearing
                new CaseEvent.HearingHeld(HEARING, HearingOutcome.ORDER, after("P6DT1H"))))
        .containsExactly(
            "2026-11-20 47/275 HEARING_MOVED WITNESS_ABSENT", "2026-11-26 47/275 HEARING_HELD");
    assertThat(
            told(
                List.of(reported(), set),
                new CaseEvent.HearingCancelled(HEARING, 2, MoveReason.OTHER, START)))
        .containsExactly("2026-11-20 47/275 HEARING_CANCELLED OTHER");
  }

  @Test
  void stages_that_planners_ask_for_are_counted() {
    assertThat(
            told(
                List.of(reported()),
                moved(Stage.PROSECUTION_DECISION, Stage.DIVERSION),
                moved(Stage.HEARINGS, Stage.DIVERSION),
                moved(Stage.HEARINGS, Stage.FINDING_AND_ORDER),
                moved(Stage.FINDING_AND_ORDER, Stage.COURT_PLACEMENT),
                moved(Stage.COURT_PLACEMENT, Stage.AFTERCARE),
                moved(Stage.REPORTED, Stage.INTAKE)))
        .containsExactly(
            "2026-11-20 47/275 DIVERTED BEFORE_CHARGE",
            "2026-11-20 47/275 DIVERTED AFTER_CHARGE",
            "2026-11-20 47/275 ORDERED",
            "2026-11-20 47/275 PLACED COURT_PLACEMENT",
            "2026-11-20 47/275 AFTERCARE COURT_PLACEMENT");
  }

  private static CaseEvent.StageMoved moved(Stage from, Stage to) {
    return new CaseEvent.StageMoved(Track.CONFLICT_WITH_THE_LAW, from, to, START);
  }

  private static CaseEvent ended(CustodyEnd how, String after) {
    return new CaseEvent.CustodyEnded(how, after(after));
  }

  private static CaseEvent reported() {
    return Samples.byStranger(new PhoneNumber("+254711000111"), true, Area.ofSubCounty(47, 275));
  }

  private static Instant after(String duration) {
    return START.plus(Duration.parse(duration));
  }

  private static List<String> told(List<CaseEvent> history, CaseEvent... happened) {
    return IndicatorFacts.of(history, Arrays.asList(happened)).stream()
        .map(IndicatorFactsTest::told)
        .toList();
  }

  private static String told(IndicatorFact fact) {
    var words = new ArrayList<String>();
    words.add(fact.day() + " " + fact.county() + "/" + fact.subCounty());
    words.add(fact.kind().name());
    fact.category().ifPresent(c -> words.add(c.name()));
    fact.urgency().ifPresent(u -> words.add(u.name()));
    fact.track().ifPresent(t -> words.add(t.name()));
    fact.detail().ifPresent(words::add);
    fact.seconds().ifPresent(s -> words.add(s + "s"));
    return String.join(" ", words);
  }
}
