package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.AskProbationReport;
import org.hakimtoto.core.casefile.CaseCommand.CancelHearing;
import org.hakimtoto.core.casefile.CaseCommand.FileProbationReport;
import org.hakimtoto.core.casefile.CaseCommand.HoldHearing;
import org.hakimtoto.core.casefile.CaseCommand.Involve;
import org.hakimtoto.core.casefile.CaseCommand.MoveHearing;
import org.hakimtoto.core.casefile.CaseCommand.SetHearing;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Refusal;
import org.junit.jupiter.api.Test;

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
  void a_day_is_set_at_a_court_and_within_two_years() {
    play.by(Cast.REGISTRY)
        .isRefused(Refusal.NOT_A_COURT, set(hearing, Cast.STATION.id(), tomorrow))
        .isRefused(Refusal.NOT_A_COURT, set(hearing, play.id(), tomorrow))
        .isRefused(
            Refusal.IN_THE_PAST,
            set(hearing, Cast.COURT.id(), play.in(Given.SKEW.negated().minusSeconds(1))))
        .isRefused(
            Refusal.TOO_FAR,
            set(hearing, Cast.COURT.id(), play.in(CaseRules.HORIZON.plusSeconds(1))))
        .does(set(hearing, Cast.COURT.id(), play.in(CaseRules.HORIZON)))
        .does(set(play.id(), Cast.COURT.id(), play.in(Given.SKEW.negated())));
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
        .isRefused(Refusal.HEARING_IS_OVER, new HoldHearing(hearing, HearingOutcome.ORDER))
        .isRefused(Refusal.HEARING_IS_OVER, new CancelHearing(hearing, MoveReason.OTHER))
        .isRefused(
            Refusal.HEARING_IS_OVER,
            new MoveHearing(hearing, play.in(Duration.ofDays(9)), MoveReason.OTHER));
    assertThat(play.hearing(hearing).state()).isEqualTo(Hearing.State.HELD);
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
      registry.does(set(play.id(), Cast.COURT.id(), tomorrow));
    }
    registry.isRefused(Refusal.TOO_MANY, set(play.id(), Cast.COURT.id(), tomorrow));
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
}
