package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hakimtoto.core.clock.Stories.BOOK;
import static org.hakimtoto.core.clock.Stories.CALENDAR;
import static org.hakimtoto.core.clock.Stories.OFFICE;
import static org.hakimtoto.core.clock.Stories.OTHER;
import static org.hakimtoto.core.clock.Stories.accepted;
import static org.hakimtoto.core.clock.Stories.accused;
import static org.hakimtoto.core.clock.Stories.and;
import static org.hakimtoto.core.clock.Stories.at;
import static org.hakimtoto.core.clock.Stories.inCell;
import static org.hakimtoto.core.clock.Stories.reported;
import static org.hakimtoto.core.clock.Stories.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each clock of the book: when it is due, that it warns before, fires once, and is cancelled by
/// each event that satisfies it.
class ClocksTest {
  static final List<CaseEvent> QUIET =
      List.of(reported(Urgency.GREEN, "2026-11-23T09:00"), accepted("2026-11-23T09:10"));

  private static final String LATER = "2026-11-24T09:30";

  /// @param begun what sets the clock going
  /// @param satisfied each of these alone ends it
  public record Story(
      String clock,
      Basis basis,
      List<CaseEvent> begun,
      String started,
      List<String> warnings,
      String due,
      List<CaseEvent> satisfied) {
    @Override
    public String toString() {
      return clock + " due " + due;
    }
  }

  static Stream<Story> stories() {
    return Stream.of(firstStories(), middleStories(), lastStories(), HearingClocks.stories())
        .flatMap(List::stream);
  }

  private static List<Story> firstStories() {
    return List.of(
        new Story(
            "arrest-to-court",
            Basis.LAW,
            List.of(inCell("2026-11-24T09:00")),
            "2026-11-24T09:00",
            List.of("2026-11-25T03:00", "2026-11-25T07:00"),
            "2026-11-25T09:00",
            List.of(
                new CaseEvent.CustodyEnded(CustodyEnd.BROUGHT_TO_COURT, at(LATER)),
                new CaseEvent.CustodyEnded(CustodyEnd.RELEASED, at(LATER)),
                new CaseEvent.CustodyStarted(CustodyKind.REMAND_HOME, at(LATER), at(LATER)),
                new CaseEvent.CustodyStarted(CustodyKind.INSTITUTION, at(LATER), at(LATER)),
                moved(Track.CONFLICT_WITH_THE_LAW, Stage.PLEA, Stage.HEARINGS))),
        new Story(
            "arrest-to-court",
            Basis.LAW,
            and(QUIET, cell("2026-11-23T08:00", "2026-11-24T09:00")),
            "2026-11-23T08:00",
            List.of("2026-11-24T02:00", "2026-11-24T06:00"),
            "2026-11-24T08:00",
            List.of(new CaseEvent.CustodyEnded(CustodyEnd.RELEASED, at(LATER)))),
        new Story(
            "guardian-told",
            Basis.POLICY,
            List.of(inCell("2026-11-24T09:00")),
            "2026-11-24T09:00",
            List.of("2026-11-24T10:00"),
            "2026-11-24T11:00",
            List.of(
                new CaseEvent.GuardianTold(OTHER, at(LATER)),
                new CaseEvent.GuardianNamed(
                    new Guardian.DoNotContact(), Optional.empty(), at(LATER)),
                new CaseEvent.CustodyEnded(CustodyEnd.RELEASED, at(LATER)),
                new CaseEvent.CustodyEnded(CustodyEnd.BROUGHT_TO_COURT, at(LATER)))),
        new Story(
            "accept-red",
            Basis.POLICY,
            List.of(reported(Urgency.RED, "2026-11-24T09:00")),
            "2026-11-24T09:00",
            List.of("2026-11-24T09:15"),
            "2026-11-24T09:30",
            List.of(accepted(LATER))),
        step("accept-red-second", Urgency.RED, "2026-11-24T09:00", "2026-11-24T10:00"),
        step("accept-red-third", Urgency.RED, "2026-11-24T09:00", "2026-11-24T10:30"),
        new Story(
            "accept-amber",
            Basis.POLICY,
            List.of(reported(Urgency.AMBER, "2026-11-24T09:00")),
            "2026-11-24T09:00",
            List.of("2026-11-24T13:00", "2026-11-24T23:00"),
            "2026-11-25T00:00",
            List.of(accepted(LATER), added(Urgency.RED))));
  }

  private static List<Story> middleStories() {
    return List.of(
        new Story(
            "accept-amber",
            Basis.POLICY,
            List.of(reported(Urgency.AMBER, "2026-11-24T23:50")),
            "2026-11-24T23:50",
            List.of("2026-11-25T00:50"),
            "2026-11-25T01:50",
            List.of(accepted("2026-11-24T23:55"))),
        step("accept-amber-second", Urgency.AMBER, "2026-11-24T09:00", "2026-11-25T17:00"),
        step("accept-amber-second", Urgency.AMBER, "2026-11-24T23:50", "2026-11-25T17:00"),
        step("accept-amber-third", Urgency.AMBER, "2026-11-24T09:00", "2026-11-26T17:00"),
        new Story(
            "accept-green",
            Basis.POLICY,
            List.of(reported(Urgency.GREEN, "2026-04-01T20:00")),
            "2026-04-01T20:00",
            List.of("2026-04-07T17:00"),
            "2026-04-08T17:00",
            List.of(accepted("2026-04-02T09:00"), added(Urgency.RED), added(Urgency.AMBER))),
        step("accept-green-second", Urgency.GREEN, "2026-04-01T20:00", "2026-04-09T17:00"),
        step("accept-green-third", Urgency.GREEN, "2026-04-01T20:00", "2026-04-10T17:00"),
        new Story(
            "place-of-safety-to-court",
            Basis.LAW,
            and(QUIET, safety("2026-11-24T09:00")),
            "2026-11-24T09:00",
            List.of("2026-11-25T11:00"),
            "2026-11-25T17:00",
            List.of(
                new CaseEvent.HearingSet(
                    OTHER, HearingKind.APPLICATION, OFFICE, at("2026-12-01T09:00"), at(LATER)),
                moved(Track.CARE_AND_PROTECTION, Stage.PLACE_OF_SAFETY, Stage.CARE_ORDER),
                new CaseEvent.CustodyEnded(CustodyEnd.RELEASED, at(LATER)),
                new CaseEvent.CustodyEnded(CustodyEnd.BROUGHT_TO_COURT, at(LATER)),
                new CaseEvent.CustodyStarted(CustodyKind.INSTITUTION, at(LATER), at(LATER)))),
        TurnClocksTest.PROSECUTION,
        TurnClocksTest.COURT,
        TurnClocksTest.REPORT,
        diversion("diversion-one", Basis.LAW, DiversionLevel.ONE, "2027-02-14", "2027-02-28"));
  }

  private static List<Story> lastStories() {
    return List.of(
        diversion("diversion-two", Basis.LAW, DiversionLevel.TWO, "2027-05-16", "2027-05-30"),
        diversion(
            "diversion-three", Basis.POLICY, DiversionLevel.THREE, "2027-11-16", "2027-11-30"),
        new Story(
            "transfer-arrival",
            Basis.POLICY,
            and(QUIET, left("2026-11-24T09:00", "2026-11-24T18:00")),
            "2026-11-24T09:00",
            List.of("2026-11-24T19:00"),
            "2026-11-24T20:00",
            List.of(
                new CaseEvent.TransferArrived(OTHER, at(LATER), at(LATER)),
                new CaseEvent.TransferCancelled(OTHER, at(LATER)))),
        new Story(
            "eighteenth-birthday",
            Basis.LAW,
            and(QUIET, born("2009-05-20")),
            "2026-11-24T09:00",
            List.of("2027-04-20T00:00"),
            "2027-05-20T00:00",
            List.of()),
        new Story(
            "eighteenth-birthday",
            Basis.LAW,
            and(QUIET, born("2008-12-01")),
            "2026-11-24T09:00",
            List.of("2026-11-24T09:00"),
            "2026-12-01T00:00",
            List.of()),
        new Story(
            "withdrawal-answer",
            Basis.POLICY,
            and(QUIET, new CaseEvent.WithdrawalRequested(OFFICE, at("2026-11-24T09:00"))),
            "2026-11-24T09:00",
            List.of("2026-11-26T17:00"),
            "2026-11-27T17:00",
            List.of(new CaseEvent.WithdrawalRefused(at(LATER)))),
        new Story(
            "access-answer",
            Basis.POLICY,
            and(QUIET, asked(1, "2026-11-24T09:00")),
            "2026-11-24T09:00",
            List.of("2026-11-26T17:00"),
            "2026-11-27T17:00",
            List.of(
                new CaseEvent.AccessGranted(officer(1), at("2026-12-24T09:00"), at(LATER)),
                new CaseEvent.AccessRefused(officer(1), at(LATER)))));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void it_runs_from_its_start_and_warns_before_it_is_due(Story story) {
    RunningClock clock = running(story.clock(), story.begun()).orElseThrow();

    assertThat(clock.basis()).isEqualTo(story.basis());
    assertThat(clock.startedAt()).isEqualTo(at(story.started()));
    assertThat(clock.due()).isEqualTo(at(story.due()));
    assertThat(clock.warnings())
        .containsExactlyElementsOf(story.warnings().stream().map(Stories::at).toList());
    assertThat(clock.next())
        .contains(clock.warnings().isEmpty() ? clock.due() : clock.warnings().getFirst());
    assertThat(clock.told()).isEqualTo(BOOK.find(story.clock()).orElseThrow().told());
    assertThat(clock.certain()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void each_warning_and_the_end_fire_once(Story story) {
    var fired = new ArrayList<Instant>();
    List<CaseEvent> all = fireAll(story.clock(), story.begun(), fired);
    var expected = new ArrayList<>(story.warnings().stream().map(Stories::at).toList());
    expected.add(at(story.due()));

    assertThat(fired).containsExactlyElementsOf(expected);
    RunningClock over = running(story.clock(), all).orElseThrow();
    assertThat(over.missed()).isTrue();
    assertThat(over.overdue(over.due())).isTrue();
    assertThat(over.overdue(over.due().minusSeconds(1))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void a_clock_that_nobody_looked_at_fires_its_end_alone(Story story) {
    var due = at(story.due());
    var events = and(story.begun(), new CaseEvent.ClockMissed(story.clock(), due, due));

    assertThat(running(story.clock(), events).orElseThrow().next())
        .as("told anew where the book says so, else never")
        .isEqualTo(BOOK.find(story.clock()).orElseThrow().again().map(due::plus));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void each_event_that_satisfies_it_cancels_it_before_and_after_its_end(Story story) {
    List<CaseEvent> missed = fireAll(story.clock(), story.begun(), new ArrayList<>());
    for (CaseEvent satisfied : story.satisfied()) {
      assertThat(running(story.clock(), and(story.begun(), satisfied)))
          .as("%s", satisfied)
          .isEmpty();
      assertThat(running(story.clock(), and(missed, satisfied))).as("%s", satisfied).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void closing_stops_it_and_reopening_does_not_start_it_again(Story story) {
    var closed = and(story.begun(), closed("2026-11-24T12:00"));
    var reopened = and(closed, new CaseEvent.Reopened(at("2026-11-24T13:00")));

    assertThat(running(closed)).isEmpty();
    assertThat(running(reopened)).isEmpty();
  }

  @Test
  void every_clock_of_the_book_has_a_story() {
    assertThat(stories().map(Story::clock).distinct())
        .containsExactlyElementsOf(BOOK.rules().stream().map(ClockRule::name).toList());
  }

  @Test
  void every_end_of_the_book_has_a_story_but_the_last_open_case() {
    var ends = BOOK.rules().stream().mapToInt(rule -> rule.endedBy().size()).sum();
    // two satisfying events are the same end: remand home and institution
    assertThat(stories().filter(first()).mapToInt(story -> story.satisfied().size()).sum())
        .isEqualTo(ends + 1 + 1);
  }

  @Test
  void a_list_that_does_not_begin_with_a_report_is_no_case() {
    assertThatThrownBy(() -> Clocks.running(List.of(), BOOK, CALENDAR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> running(List.of(accepted(LATER))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// A pump that fires whatever is next until it ran out.
  private static List<CaseEvent> fireAll(String clock, List<CaseEvent> begun, List<Instant> fired) {
    var events = new ArrayList<>(begun);
    for (int i = 0; i <= ClockRule.MOST_WARNINGS + 1; i++) {
      RunningClock now = running(clock, events).orElseThrow();
      Optional<Instant> next = now.next();
      if (next.isEmpty() || now.missed()) {
        return events;
      }
      Instant at = next.get();
      fired.add(at);
      events.add(
          now.overdue(at)
              ? new CaseEvent.ClockMissed(clock, now.due(), at)
              : new CaseEvent.ClockWarned(clock, now.due(), at));
    }
    throw new AssertionError(clock + " never stops firing");
  }

  private static java.util.function.Predicate<Story> first() {
    var seen = new java.util.HashSet<String>();
    return story -> seen.add(story.clock());
  }

  private static Story diversion(
      String clock, Basis basis, DiversionLevel level, String warning, String due) {
    return new Story(
        clock,
        basis,
        List.of(
            accused("2026-11-23T09:00"),
            accepted("2026-11-23T09:10"),
            new CaseEvent.StageMoved(
                Track.CONFLICT_WITH_THE_LAW,
                Stage.PROSECUTION_DECISION,
                Stage.DIVERSION,
                at("2026-11-30T10:00")),
            new CaseEvent.DiversionBegun(level, at("2026-11-30T10:00"))),
        "2026-11-30T10:00",
        List.of(warning + "T17:00"),
        due + "T17:00",
        List.of(moved(Track.CONFLICT_WITH_THE_LAW, Stage.DIVERSION, Stage.AFTERCARE)));
  }

  /// A step that follows when the step before found nobody: it warns of nothing.
  private static Story step(String clock, Urgency urgency, String began, String due) {
    var satisfied = new ArrayList<CaseEvent>(List.of(accepted(began)));
    if (urgency != Urgency.RED) {
      satisfied.add(added(Urgency.RED));
    }
    return new Story(
        clock,
        Basis.POLICY,
        List.of(reported(urgency, began)),
        began,
        List.of(),
        due,
        List.copyOf(satisfied));
  }

  static CaseEvent cell(String since, String at) {
    return new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, at(since), at(at));
  }

  static CaseEvent safety(String since) {
    return new CaseEvent.CustodyStarted(CustodyKind.PLACE_OF_SAFETY, at(since), at(since));
  }

  static CaseEvent left(String left, String expected) {
    return new CaseEvent.TransferLeft(
        OTHER, OFFICE, OTHER, Optional.empty(), at(left), at(expected), at(left));
  }

  static CaseEvent born(String day) {
    return new CaseEvent.BirthAssessed(LocalDate.parse(day), at("2026-11-24T09:00"));
  }

  static java.util.UUID officer(int number) {
    return new java.util.UUID(7, number);
  }

  static CaseEvent asked(int officer, String at) {
    return new CaseEvent.AccessAsked(officer(officer), AccessReason.SAME_CHILD, at(at));
  }

  static CaseEvent closed(String at) {
    return new CaseEvent.Closed(CloseReason.NOT_FOUNDED, at(at));
  }

  private static CaseEvent added(Urgency urgency) {
    return new CaseEvent.Added(Optional.empty(), Optional.empty(), "x", urgency, at(LATER));
  }

  private static CaseEvent moved(Track track, Stage from, Stage to) {
    return new CaseEvent.StageMoved(track, from, to, at(LATER));
  }
}
