package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.AskProbationReport;
import org.hakimtoto.core.casefile.CaseCommand.AssessBirth;
import org.hakimtoto.core.casefile.CaseCommand.CancelHearing;
import org.hakimtoto.core.casefile.CaseCommand.FileProbationReport;
import org.hakimtoto.core.casefile.CaseCommand.HoldHearing;
import org.hakimtoto.core.casefile.CaseCommand.Involve;
import org.hakimtoto.core.casefile.CaseCommand.MoveHearing;
import org.hakimtoto.core.casefile.CaseCommand.SayTripToCourt;
import org.hakimtoto.core.casefile.CaseCommand.SetHearing;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.Hearing.TripStep;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.value.Kenya;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Days in court, and the report the court waits for.
class HearingRulesTest {
  private final Play play = Play.accused();
  private final UUID hearing = play.id();
  private final Instant tomorrow = play.in(Duration.ofDays(1));

  private SetHearing set(UUID id, UUID court, Instant when) {
    return new SetHearing(id, HearingKind.MENTION, court, when);
  }

  @Test
  void a_registry_sets_a_day_and_takes_part_by_it() {
    play.by(Cast.REGISTRY)
        .does(set(hearing, Cast.COURT.id(), tomorrow))
        .isRefused(Refusal.ALREADY_DONE, set(hearing, Cast.COURT.id(), tomorrow));

    assertThat(play.hearing(hearing))
        .isEqualTo(
            new Hearing(
                hearing, HearingKind.MENTION, Cast.COURT.id(), tomorrow, 1, Hearing.State.SET));
    assertThat(play.file().units()).contains(Cast.COURT.id());
    assertThat(play.file().nextDate()).contains(tomorrow);
  }

  @Test
  void seconds_make_no_other_hearing() {
    Instant nearly = tomorrow.plusMillis(59_999);
    play.by(Cast.REGISTRY)
        .does(set(hearing, Cast.COURT.id(), nearly))
        .isRefused(Refusal.ALREADY_DONE, set(play.id(), Cast.COURT.id(), tomorrow));

    assertThat(play.hearing(hearing).when()).isEqualTo(tomorrow);
    assertThat(new MoveHearing(hearing, nearly, MoveReason.WITNESS_ABSENT).to())
        .isEqualTo(tomorrow);
  }

  @Test
  void a_day_is_set_at_a_court_and_within_two_years() {
    play.by(Cast.REGISTRY)
        .isRefused(Refusal.NOT_A_COURT, set(hearing, Cast.STATION.id(), tomorrow))
        .isRefused(Refusal.NOT_A_COURT, set(hearing, play.id(), tomorrow))
        .isRefused(
            Refusal.IN_THE_PAST,
            set(hearing, Cast.COURT.id(), play.in(Given.SKEW.negated().minusSeconds(1))))
        .isRefused(
            Refusal.TOO_FAR,
            set(hearing, Cast.COURT.id(), play.in(CaseRules.HORIZON.plusMinutes(1))))
        .does(set(hearing, Cast.COURT.id(), play.in(CaseRules.HORIZON)))
        .does(set(play.id(), Cast.COURT.id(), play.in(Given.SKEW.negated())));
  }

  /// The same for a day that is set and one that is moved to.
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void a_day_in_court_is_one_on_which_a_court_sits(String local, Optional<Refusal> why) {
    Instant when = Kenya.at(LocalDateTime.parse(local));
    play.by(Cast.REGISTRY).does(set(hearing, Cast.COURT.id(), tomorrow));

    if (why.isEmpty()) {
      play.by(Cast.REGISTRY)
          .does(set(play.id(), Cast.COURT.id(), when))
          .does(new CancelHearing(hearing, MoveReason.OTHER));
      return;
    }
    play.by(Cast.REGISTRY)
        .isRefused(why.get(), set(play.id(), Cast.COURT.id(), when))
        .isRefused(why.get(), new MoveHearing(hearing, when, MoveReason.OTHER));
    assertThat(play.hearing(hearing).version()).isEqualTo(1);
  }

  private static Stream<Arguments> a_day_in_court_is_one_on_which_a_court_sits() {
    return Stream.of(
        arguments("2026-11-27T08:00", Optional.empty()),
        arguments("2026-11-27T17:00", Optional.empty()),
        arguments("2026-11-27T07:59", Optional.of(Refusal.BEFORE_COURT_HOURS)),
        arguments("2026-11-27T03:00", Optional.of(Refusal.BEFORE_COURT_HOURS)),
        arguments("2026-11-27T00:00", Optional.of(Refusal.BEFORE_COURT_HOURS)),
        arguments("2026-11-27T17:01", Optional.of(Refusal.AFTER_COURT_HOURS)),
        arguments("2026-11-27T23:00", Optional.of(Refusal.AFTER_COURT_HOURS)),
        arguments("2026-11-28T09:00", Optional.of(Refusal.WEEKEND)),
        arguments("2026-11-29T09:00", Optional.of(Refusal.WEEKEND)),
        arguments("2026-12-25T09:00", Optional.of(Refusal.HOLIDAY)),
        arguments("2027-10-11T09:00", Optional.of(Refusal.HOLIDAY)));
  }

  @Test
  void a_registry_may_insist_on_a_day_but_never_on_an_hour() {
    Instant saturday = Kenya.at(LocalDateTime.parse("2026-11-28T10:00"));
    Instant christmas = Kenya.at(LocalDateTime.parse("2026-12-25T10:00"));
    var duty = Optional.of(OverrideReason.DUTY_MAGISTRATE);

    play.by(Cast.REGISTRY)
        .isRefused(
            Refusal.BEFORE_COURT_HOURS,
            new SetHearing(
                hearing,
                HearingKind.MENTION,
                Cast.COURT.id(),
                saturday.minus(Duration.ofHours(7)),
                duty))
        .does(new SetHearing(hearing, HearingKind.MENTION, Cast.COURT.id(), saturday, duty));
    assertThat(play.last())
        .isEqualTo(
            new CaseEvent.HearingSet(
                hearing, HearingKind.MENTION, Cast.COURT.id(), saturday, duty, play.now()));

    play.by(Cast.REGISTRY).does(new MoveHearing(hearing, christmas, MoveReason.OTHER, duty));
    assertThat(play.last())
        .isEqualTo(
            new CaseEvent.HearingMoved(
                hearing, saturday, christmas, 2, MoveReason.OTHER, duty, play.now()));
  }

  @Test
  void a_year_whose_holidays_nobody_loaded_is_not_guessed_at() {
    var late = play.later(Duration.ofDays(4 * 365));
    Instant when = Kenya.at(LocalDateTime.parse("2031-01-07T09:00"));

    late.by(Cast.REGISTRY)
        .isRefused(Refusal.HOLIDAYS_NOT_KNOWN, set(hearing, Cast.COURT.id(), when));
  }

  @Test
  void the_same_hearing_set_twice_is_one() {
    var next = play.in(Duration.ofDays(2));
    var other = play.id();
    play.by(Cast.REGISTRY)
        .does(set(hearing, Cast.COURT.id(), tomorrow))
        .isRefused(Refusal.ALREADY_DONE, set(play.id(), Cast.COURT.id(), tomorrow))
        .does(new SetHearing(play.id(), HearingKind.INQUIRY, Cast.COURT.id(), tomorrow))
        .does(set(other, Cast.COURT.id(), next))
        .isRefused(Refusal.SET_ALREADY, new MoveHearing(other, tomorrow, MoveReason.OTHER));
  }

  @Test
  void what_was_called_off_or_moved_away_is_set_again() {
    var later = play.in(Duration.ofDays(8));
    var second = play.id();
    play.by(Cast.REGISTRY)
        .does(set(hearing, Cast.COURT.id(), tomorrow))
        .does(new CancelHearing(hearing, MoveReason.COURT_NOT_SITTING))
        .isRefused(Refusal.HEARING_IS_OVER, set(hearing, Cast.COURT.id(), tomorrow))
        .does(set(second, Cast.COURT.id(), tomorrow))
        .does(new MoveHearing(second, later, MoveReason.OTHER))
        .does(set(play.id(), Cast.COURT.id(), tomorrow));
    assertThat(play.file().nextDate()).contains(tomorrow);
  }

  @Test
  void no_plea_is_set_or_moved_of_a_child_under_twelve() {
    var nine = Play.care();
    nine.by(Cast.REGISTRY)
        .isRefused(
            Refusal.UNDER_TWELVE,
            new SetHearing(hearing, HearingKind.PLEA, Cast.COURT.id(), tomorrow))
        .does(new SetHearing(hearing, HearingKind.INQUIRY, Cast.COURT.id(), tomorrow));
  }

  @Test
  void a_plea_of_a_child_who_turns_out_to_be_under_twelve_is_called_off() {
    var mention = play.id();
    play.by(Cast.REGISTRY)
        .does(new SetHearing(hearing, HearingKind.PLEA, Cast.COURT.id(), tomorrow))
        .does(set(mention, Cast.COURT.id(), tomorrow))
        .does(new AssessBirth(LocalDate.of(2015, 3, 1)));

    assertThat(play.hearing(hearing).state()).isEqualTo(Hearing.State.CANCELLED);
    assertThat(play.hearing(mention).state()).isEqualTo(Hearing.State.SET);
    play.by(Cast.REGISTRY)
        .isRefused(
            Refusal.UNDER_TWELVE,
            new SetHearing(play.id(), HearingKind.PLEA, Cast.COURT.id(), tomorrow));
  }

  @Test
  void each_change_is_a_new_version() {
    var later = play.in(Duration.ofDays(8));

    play.by(Cast.REGISTRY)
        .does(set(hearing, Cast.COURT.id(), tomorrow))
        .isRefused(Refusal.ALREADY_DONE, new MoveHearing(hearing, tomorrow, MoveReason.HOLIDAY))
        .isRefused(
            Refusal.IN_THE_PAST,
            new MoveHearing(hearing, play.in(Duration.ofDays(-1)), MoveReason.HOLIDAY))
        .isRefused(
            Refusal.TOO_FAR,
            new MoveHearing(hearing, play.in(Duration.ofDays(800)), MoveReason.HOLIDAY))
        .does(new MoveHearing(hearing, later, MoveReason.COURT_NOT_SITTING));
    assertThat(play.file().nextDate()).contains(later);
    assertThat(play.hearing(hearing).version()).isEqualTo(2);

    play.by(Cast.REGISTRY).does(new CancelHearing(hearing, MoveReason.OTHER));
    assertThat(play.hearing(hearing).version()).isEqualTo(3);
    assertThat(play.file().nextDate()).isEmpty();
  }

  @Test
  void a_hearing_that_is_over_stays_so() {
    play.by(Cast.REGISTRY)
        .does(set(hearing, Cast.COURT.id(), tomorrow))
        .isRefused(Refusal.IN_THE_FUTURE, new HoldHearing(hearing, HearingOutcome.GOES_ON));
    play.later(Duration.ofDays(1))
        .by(Cast.REGISTRY)
        .does(new HoldHearing(hearing, HearingOutcome.GOES_ON))
        .isRefused(Refusal.HEARING_IS_OVER, new CancelHearing(hearing, MoveReason.OTHER))
        .isRefused(
            Refusal.HEARING_IS_OVER,
            new MoveHearing(hearing, play.in(Duration.ofDays(9)), MoveReason.OTHER));
    assertThat(play.hearing(hearing).state()).isEqualTo(Hearing.State.HELD);
  }

  @Test
  void an_outcome_is_put_right_for_a_week() {
    play.by(Cast.REGISTRY).does(set(hearing, Cast.COURT.id(), tomorrow));
    play.later(Duration.ofDays(1))
        .by(Cast.REGISTRY)
        .does(new HoldHearing(hearing, HearingOutcome.GOES_ON))
        .isRefused(Refusal.ALREADY_DONE, new HoldHearing(hearing, HearingOutcome.GOES_ON))
        .does(new HoldHearing(hearing, HearingOutcome.ORDER));
    assertThat(play.hearing(hearing).outcome()).contains(HearingOutcome.ORDER);
    assertThat(play.hearing(hearing).version()).isEqualTo(1);
    play.later(CaseRules.CORRECTION)
        .by(Cast.REGISTRY)
        .isRefused(Refusal.HEARING_IS_OVER, new HoldHearing(hearing, HearingOutcome.RULING));
  }

  @Test
  void a_hearing_nobody_set_is_not_changed() {
    play.by(Cast.REGISTRY)
        .isRefused(Refusal.NO_SUCH_HEARING, new CancelHearing(hearing, MoveReason.OTHER))
        .isRefused(Refusal.NO_SUCH_HEARING, new HoldHearing(hearing, HearingOutcome.ORDER))
        .isRefused(Refusal.NO_SUCH_HEARING, new MoveHearing(hearing, tomorrow, MoveReason.OTHER));
  }

  @Test
  void a_past_day_that_nobody_marked_is_not_the_next_one() {
    play.by(Cast.REGISTRY)
        .does(set(hearing, Cast.COURT.id(), tomorrow))
        .does(set(play.id(), Cast.COURT.id(), play.in(Duration.ofDays(9))));

    // on the day itself it is told until midnight in Kenya, be the hour past
    assertThat(play.file().nextDate(play.in(Duration.ofHours(24 + 14)))).contains(tomorrow);
    assertThat(play.file().nextDate(play.in(Duration.ofHours(24 + 15))))
        .contains(play.in(Duration.ofDays(9)));
    assertThat(play.file().nextDate(play.in(Duration.ofDays(10)))).isEmpty();
  }

  @Test
  void a_case_holds_a_hundred_hearings() {
    var registry = play.by(Cast.REGISTRY);
    for (int i = 0; i < CaseRules.MOST; i++) {
      registry.does(set(play.id(), Cast.COURT.id(), tomorrow.plus(Duration.ofMinutes(i))));
    }
    registry.isRefused(
        Refusal.TOO_MANY, set(play.id(), Cast.COURT.id(), tomorrow.plus(Duration.ofHours(3))));
  }

  @Test
  void the_court_asks_once_and_probation_answers_once() {
    play.by(Cast.POLICE).does(new CaseCommand.Accept()).does(new Involve(Cast.PROBATION.id()));
    play.by(Cast.PROBATION_OFFICER).isRefused(Refusal.NOTHING_ASKED, new FileProbationReport());
    play.by(Cast.REGISTRY)
        .does(new AskProbationReport())
        .isRefused(Refusal.ALREADY_DONE, new AskProbationReport());
    assertThat(play.file().probationReportDue()).isTrue();

    play.by(Cast.CHILDREN).isRefused(Refusal.NOT_ALLOWED, new FileProbationReport());
    play.by(Cast.PROBATION_OFFICER).does(new FileProbationReport());
    assertThat(play.file().probationReportDue()).isFalse();
  }

  /// Who must write a report reads the case.
  @Test
  void probation_joins_when_a_report_is_asked() {
    assertThat(play.file().units()).doesNotContain(Cast.PROBATION.id());
    play.by(Cast.REGISTRY)
        .does(set(play.id(), Cast.COURT.id(), tomorrow))
        .does(new AskProbationReport());

    assertThat(play.file().units()).contains(Cast.PROBATION.id());
    play.by(Cast.PROBATION_OFFICER).does(new CaseCommand.Accept()).does(new FileProbationReport());
  }

  @Test
  void a_probation_office_that_takes_part_already_writes_it() {
    play.by(Cast.POLICE).does(new CaseCommand.Accept()).does(new Involve(Cast.PROBATION.id()));
    play.by(Cast.REGISTRY).does(new AskProbationReport());

    assertThat(((CaseEvent.ProbationReportAsked) play.last()).office()).isEmpty();
  }

  @Test
  void those_who_hold_the_child_say_how_its_way_to_court_goes() {
    play.by(Cast.REGISTRY).does(set(hearing, Cast.COURT.id(), tomorrow));
    play.by(Cast.POLICE)
        .does(new SayTripToCourt(hearing, TripStep.NO_VEHICLE))
        .isRefused(Refusal.NO_SUCH_HEARING, new SayTripToCourt(play.id(), TripStep.LEFT));
    assertThat(play.last())
        .isEqualTo(new CaseEvent.TripToCourt(hearing, tomorrow, TripStep.NO_VEHICLE, play.now()));
    play.by(Cast.PROSECUTOR)
        .isRefused(Refusal.NOT_ALLOWED, new SayTripToCourt(hearing, TripStep.LEFT));

    play.by(Cast.REGISTRY).does(new CancelHearing(hearing, MoveReason.OTHER));
    play.by(Cast.POLICE)
        .isRefused(Refusal.HEARING_IS_OVER, new SayTripToCourt(hearing, TripStep.LEFT))
        .does(new SayTripToCourt(hearing, TripStep.RETURNED));
  }

  /// What a phone is told while the day is typed, before the hour is known.
  @Test
  void a_day_alone_is_judged_as_with_its_hour() {
    assertThat(against("2026-11-25")).as("today").isEmpty();
    assertThat(against("2026-11-26")).isEmpty();
    assertThat(against("2026-11-24")).contains(Refusal.IN_THE_PAST);
    assertThat(against("2026-11-28")).contains(Refusal.WEEKEND);
    assertThat(against("2026-12-25")).contains(Refusal.HOLIDAY);
    assertThat(against("2028-11-27")).contains(Refusal.TOO_FAR);
  }

  private static Optional<Refusal> against(String day) {
    return CaseRules.againstCourtDay(LocalDate.parse(day), Play.CALENDAR, Play.NOW);
  }
}
