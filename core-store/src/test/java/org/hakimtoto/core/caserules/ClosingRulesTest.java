package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.Accept;
import org.hakimtoto.core.casefile.CaseCommand.Close;
import org.hakimtoto.core.casefile.CaseCommand.EndCustody;
import org.hakimtoto.core.casefile.CaseCommand.LeaveForTransfer;
import org.hakimtoto.core.casefile.CaseCommand.Link;
import org.hakimtoto.core.casefile.CaseCommand.Reopen;
import org.hakimtoto.core.casefile.CaseCommand.RequestWithdrawal;
import org.hakimtoto.core.casefile.CaseCommand.SetHearing;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.value.Track;
import org.junit.jupiter.api.Test;

/// Closing, opening again, and the clocks that stop by it.
class ClosingRulesTest {
  private static final Close HOME = new Close(CloseReason.RETURNED_HOME);

  @Test
  void a_case_is_closed_from_where_the_role_may_and_opened_at_intake() {
    var play = Play.care();

    play.by(Cast.CHILDREN)
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, HOME)
        .isRefused(Refusal.NOT_CLOSED, new Reopen())
        .does(new Accept())
        .does(HOME)
        .isRefused(Refusal.CASE_CLOSED, HOME)
        .isRefused(Refusal.CASE_CLOSED, new Accept());
    assertThat(play.file().closed()).isTrue();
    assertThat(play.file().stage()).isEqualTo(Stage.CLOSED);

    play.by(Cast.POLICE).isRefused(Refusal.NOT_ALLOWED, new Reopen());
    play.by(Cast.COORDINATOR).does(new Reopen());
    assertThat(play.file().closed()).isFalse();
    assertThat(play.file().stage()).isEqualTo(Stage.INTAKE);
  }

  @Test
  void each_track_must_be_at_its_end_for_who_closes() {
    var play = Play.arrested();
    play.by(Cast.CHILDREN)
        .does(Play.move(Track.CARE_AND_PROTECTION, Stage.MADE_SAFE))
        .isRefused(Refusal.NOT_FROM_THIS_STAGE, HOME);

    play.by(Cast.POLICE).does(Play.move(Track.CONFLICT_WITH_THE_LAW, Stage.MADE_SAFE));
    play.by(Cast.CHILDREN).does(HOME);
  }

  @Test
  void no_child_is_forgotten_in_a_cell() {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "11"));

    play.by(Cast.CHILDREN)
        .does(new Accept())
        .isRefused(Refusal.HELD_ALREADY, HOME)
        .does(new EndCustody(CustodyEnd.RELEASED))
        .does(HOME);
  }

  @Test
  void no_child_is_forgotten_on_the_road() {
    var play = Play.care();
    UUID transfer = play.id();

    play.by(Cast.CHILDREN)
        .does(new Accept())
        .does(
            new LeaveForTransfer(
                transfer, Cast.OFFICE.id(), Cast.HOME.id(), play.now(), play.now()))
        .isRefused(Refusal.ON_THE_WAY_ALREADY, HOME);
    play.by(Cast.IN_CHARGE).does(new CaseCommand.ArriveFromTransfer(transfer, play.now()));
    play.by(Cast.CHILDREN).does(HOME);
  }

  @Test
  void a_duplicate_goes_on_in_the_case_it_is_linked_to() {
    var play = Play.of(Play.report(ChildRole.ACCUSED, Danger.POLICE_CELL, Category.THEFT, "11"));
    var duplicate = new Close(CloseReason.DUPLICATE);
    UUID transfer = play.id();

    play.by(Cast.CHILDREN)
        .does(new Accept())
        .does(
            new LeaveForTransfer(
                transfer, Cast.STATION.id(), Cast.HOME.id(), play.now(), play.now()))
        .isRefused(Refusal.NO_SUCH_CASE, duplicate)
        .does(new Link(play.id()))
        .does(duplicate);

    assertThat(play.file().custody()).isEmpty();
    assertThat(play.file().onTheWay()).isEmpty();
  }

  @Test
  void a_case_is_closed_as_withdrawn_only_when_the_reporter_asked() {
    var play = Play.care();
    var withdrawn = new Close(CloseReason.WITHDRAWN_BY_REPORTER);

    play.by(Cast.CHILDREN).does(new Accept()).isRefused(Refusal.NOTHING_ASKED, withdrawn);
    play.by(Cast.CHIEF).does(new RequestWithdrawal());
    play.by(Cast.CHILDREN).does(withdrawn);
    assertThat(play.file().withdrawalAsked()).isFalse();
  }

  @Test
  void days_in_court_to_come_fall_with_the_case() {
    var play = Play.care();
    UUID past = play.id();
    UUID first = play.id();
    UUID second = play.id();
    play.by(Cast.REGISTRY)
        .does(new SetHearing(past, HearingKind.INQUIRY, Cast.COURT.id(), play.now()))
        .does(hearing(play, second, 9))
        .does(hearing(play, first, 2));

    play.later(Duration.ofHours(1)).by(Cast.CHILDREN).does(new Accept()).does(HOME);

    var events = play.history();
    assertThat(events.subList(events.size() - 3, events.size()))
        .containsExactly(
            new CaseEvent.HearingCancelled(first, 2, MoveReason.OTHER, play.now()),
            new CaseEvent.HearingCancelled(second, 2, MoveReason.OTHER, play.now()),
            new CaseEvent.Closed(CloseReason.RETURNED_HOME, play.now()));
    assertThat(play.hearing(past).state()).isEqualTo(Hearing.State.SET);
  }

  @Test
  void a_clock_warns_before_and_misses_after_and_is_silent_once_closed() {
    var play = Play.care();
    var due = play.in(Duration.ofHours(1));
    var file = play.file();

    assertThat(CaseRules.clock(file, "court", due, due.minusSeconds(1)))
        .isEqualTo(Decision.done(new CaseEvent.ClockWarned("court", due, due.minusSeconds(1))));
    assertThat(CaseRules.clock(file, "court", due, due))
        .isEqualTo(Decision.done(new CaseEvent.ClockMissed("court", due, due)));

    play.by(Cast.CHILDREN).does(new Accept()).does(HOME);
    assertThat(CaseRules.clock(play.file(), "court", due, due))
        .isEqualTo(Decision.refused(Refusal.CASE_CLOSED));
  }

  private static SetHearing hearing(Play play, UUID id, int days) {
    return new SetHearing(id, HearingKind.MENTION, Cast.COURT.id(), play.in(Duration.ofDays(days)));
  }
}
