package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseCommand.ArriveFromTransfer;
import org.hakimtoto.core.casefile.CaseCommand.CancelTransfer;
import org.hakimtoto.core.casefile.CaseCommand.LeaveForTransfer;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Roster;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Region;
import org.junit.jupiter.api.Test;

/// A child on the road.
class TransferRulesTest {
  private static final CaseCommand SAYS =
      new CaseCommand.Add(Optional.empty(), Optional.empty(), "a bed is ready");

  private final Play play = Play.arrested();
  private final UUID transfer = play.id();

  private LeaveForTransfer leave(UUID id, Duration left, Duration expected) {
    return new LeaveForTransfer(
        id, Cast.STATION.id(), Cast.FAR_HOME.id(), play.in(left), play.in(expected));
  }

  private LeaveForTransfer leave(UUID id) {
    return leave(id, Duration.ZERO, Duration.ofHours(6));
  }

  @Test
  void both_houses_take_part_once_the_child_leaves() {
    play.by(Cast.FAR_IN_CHARGE)
        .isRefused(Refusal.NOT_ALLOWED, new ArriveFromTransfer(transfer, play.now()));
    play.by(Cast.POLICE).does(leave(transfer)).isRefused(Refusal.ALREADY_DONE, leave(transfer));

    assertThat(play.file().units()).contains(Cast.STATION.id(), Cast.FAR_HOME.id());
    assertThat(play.file().onTheWay()).map(Transfer::id).contains(transfer);

    play.later(Duration.ofHours(5))
        .by(Cast.FAR_IN_CHARGE)
        .does(new ArriveFromTransfer(transfer, play.now()))
        .isRefused(Refusal.NO_SUCH_TRANSFER, new ArriveFromTransfer(transfer, play.now()));
    assertThat(play.file().onTheWay()).isEmpty();
  }

  /// It did not see the child leave; that it will not take it in does not make the child arrive.
  @Test
  void who_awaits_the_child_may_decline_and_not_call_the_journey_off() {
    play.by(Cast.POLICE).does(leave(transfer));
    play.by(Cast.FAR_IN_CHARGE)
        .isRefused(Refusal.NOT_ALLOWED, new CancelTransfer(transfer))
        .does(new CaseCommand.Decline(DeclineReason.NO_MEANS))
        .isRefused(Refusal.ALREADY_DONE, new CaseCommand.Decline(DeclineReason.NO_MEANS));

    assertThat(play.file().onTheWay()).map(Transfer::state).contains(Transfer.State.DECLINED);
    UUID other = play.id();
    play.by(Cast.POLICE)
        .does(
            new LeaveForTransfer(other, Cast.STATION.id(), Cast.HOME.id(), play.now(), play.now()));
    assertThat(play.file().transfers().values())
        .extracting(Transfer::state)
        .containsExactlyInAnyOrder(Transfer.State.CANCELLED, Transfer.State.ON_THE_WAY);
    assertThat(play.file().onTheWay()).map(Transfer::id).contains(other);
  }

  @Test
  void who_declined_may_take_the_child_in_all_the_same() {
    play.by(Cast.POLICE).does(leave(transfer));
    play.by(Cast.FAR_IN_CHARGE)
        .does(new CaseCommand.Decline(DeclineReason.NO_MEANS))
        .does(new ArriveFromTransfer(transfer, play.now()));

    assertThat(play.file().broughtTo()).contains(Cast.FAR_HOME.id());
  }

  @Test
  void only_houses_hold_children_and_none_sends_a_child_that_never_was_there() {
    play.by(Cast.POLICE)
        .isRefused(Refusal.NO_PLACE_FOR_CHILDREN, from(Cast.STATION, Cast.COURT))
        .isRefused(Refusal.NO_PLACE_FOR_CHILDREN, from(Cast.ODPP, Cast.HOME))
        .isRefused(Refusal.NEVER_THERE, from(Cast.HOME, Cast.FAR_HOME))
        .does(leave(transfer));
    play.by(Cast.FAR_IN_CHARGE).does(new ArriveFromTransfer(transfer, play.now()));
    play.by(Cast.POLICE)
        .isRefused(Refusal.NEVER_THERE, from(Cast.HOME, Cast.FAR_HOME))
        .does(from(Cast.FAR_HOME, Cast.HOME));
  }

  private LeaveForTransfer from(Unit from, Unit to) {
    return new LeaveForTransfer(play.id(), from.id(), to.id(), play.now(), play.now());
  }

  @Test
  void the_receiving_side_says_that_the_child_is_there() {
    play.by(Cast.POLICE)
        .does(leave(transfer))
        .isRefused(Refusal.NOT_ALLOWED, new ArriveFromTransfer(transfer, play.now()));
    play.by(Cast.IN_CHARGE)
        .isRefused(Refusal.NOT_ALLOWED, new ArriveFromTransfer(transfer, play.now()));

    // a house that is on no roster phones the children's office
    play.by(Cast.CHILDREN).does(new ArriveFromTransfer(transfer, play.now()));
  }

  @Test
  void an_office_that_sends_a_child_cannot_receive_it() {
    play.by(Cast.CHILDREN)
        .does(
            new LeaveForTransfer(
                transfer, Cast.OFFICE.id(), Cast.HOME.id(), play.now(), play.now()))
        .isRefused(Refusal.NOT_ALLOWED, new ArriveFromTransfer(transfer, play.now()));
    play.by(Cast.IN_CHARGE).does(new ArriveFromTransfer(transfer, play.now()));
  }

  @Test
  void the_office_of_the_place_takes_part_once_the_child_leaves_and_no_other() {
    Set<UUID> before = play.file().units();
    play.by(Cast.FAR_HOME_CHILDREN)
        .isRefused(Refusal.NOT_ALLOWED, SAYS)
        .isRefused(Refusal.NOT_ALLOWED, new ArriveFromTransfer(transfer, play.now()));
    play.by(Cast.POLICE).does(leave(transfer));

    assertThat(play.last())
        .isInstanceOfSatisfying(
            CaseEvent.TransferLeft.class,
            left -> assertThat(left.office()).contains(Cast.FAR_HOME_OFFICE.id()));
    assertThat(play.file().units())
        .containsAll(before)
        .contains(Cast.FAR_HOME.id(), Cast.FAR_HOME_OFFICE.id())
        .hasSize(before.size() + 2);
    play.by(Cast.FAR_HOME_CHILDREN)
        .does(SAYS)
        .isRefused(Refusal.ALREADY_DONE, new CaseCommand.Involve(Cast.FAR_HOME_OFFICE.id()))
        .does(new ArriveFromTransfer(transfer, play.now()));
    play.by(Cast.FAR_CHILDREN).isRefused(Refusal.NOT_ALLOWED, SAYS);
    play.by(Cast.FAR_POLICE).isRefused(Refusal.NOT_ALLOWED, SAYS);
    assertThat(play.file().units()).as("and stays").contains(Cast.FAR_HOME_OFFICE.id());
  }

  @Test
  void without_an_officer_the_office_above_takes_part_and_nobody_when_there_is_none() {
    Unit county = children(21, Area.ofCounty(27));
    Unit region = children(22, Area.ofRegion(Region.RIFT_VALLEY));

    assertThat(brought(leave(transfer), region, county, Cast.OFFICE, Cast.FAR_OFFICE))
        .contains(county.id());
    assertThat(brought(leave(transfer), region, Cast.FAR_POLICE.unit())).contains(region.id());
    assertThat(brought(leave(transfer), Cast.OFFICE, Cast.FAR_STATION)).isEmpty();
  }

  @Test
  void an_office_that_has_a_part_is_not_brought_in_again() {
    assertThat(brought(to(Cast.HOME), Cast.OFFICE)).as("it holds the case").isEmpty();
    assertThat(brought(to(Cast.FAR_HOME_OFFICE), Cast.FAR_HOME_OFFICE))
        .as("the child comes to it")
        .isEmpty();
    play.by(Cast.CHILDREN).does(new CaseCommand.Involve(Cast.FAR_HOME_OFFICE.id()));
    assertThat(brought(leave(transfer), Cast.FAR_HOME_OFFICE)).as("it was brought in").isEmpty();
    play.by(Cast.POLICE).does(leave(transfer)).does(new CancelTransfer(transfer));
    assertThat(play.file().units()).contains(Cast.FAR_HOME_OFFICE.id());
  }

  @Test
  void a_full_case_lets_the_child_leave_without_the_office() {
    var joined = new ArrayList<CaseEvent>();
    for (int i = play.file().units().size(); i < CaseRules.MOST - 1; i++) {
      joined.add(new CaseEvent.UnitInvolved(new UUID(40, i), play.now()));
    }
    play.happened(joined);

    assertThat(brought(leave(transfer), Cast.FAR_HOME_OFFICE)).isEmpty();
    play.by(Cast.POLICE).does(leave(transfer));
    assertThat(play.file().units()).hasSize(CaseRules.MOST);
  }

  @Test
  void a_journey_that_is_called_off_takes_the_office_out_again() {
    Set<UUID> before = play.file().units();
    play.by(Cast.POLICE).does(leave(transfer)).does(new CancelTransfer(transfer));

    assertThat(play.file().units())
        .containsAll(before)
        .contains(Cast.FAR_HOME.id())
        .hasSize(before.size() + 1);
    play.by(Cast.FAR_HOME_CHILDREN).isRefused(Refusal.NOT_ALLOWED, SAYS);

    UUID second = play.id();
    play.by(Cast.POLICE).does(leave(second));
    play.by(Cast.FAR_HOME_CHILDREN).does(SAYS);
  }

  @Test
  void an_office_that_acts_meanwhile_keeps_its_part() {
    play.by(Cast.POLICE).does(leave(transfer));
    play.by(Cast.FAR_HOME_CHILDREN)
        .does(new CaseCommand.Accept())
        .does(new CaseCommand.Decline(DeclineReason.NOT_OUR_AREA));
    play.by(Cast.POLICE).does(new CancelTransfer(transfer));

    assertThat(play.file().units()).contains(Cast.FAR_HOME_OFFICE.id());
  }

  @Test
  void an_office_that_the_case_was_handed_to_keeps_it() {
    play.by(Cast.POLICE).does(leave(transfer));
    play.by(Cast.CHILDREN).does(new CaseCommand.HandOver(Cast.FAR_HOME_OFFICE.id()));
    play.by(Cast.POLICE).does(new CancelTransfer(transfer));
    assertThat(play.file().holder()).contains(Cast.FAR_HOME_OFFICE.id());

    play.by(Cast.FAR_HOME_CHILDREN).does(new CaseCommand.HandOver(Cast.OFFICE.id())).does(SAYS);
  }

  @Test
  void a_case_that_is_closed_as_a_duplicate_on_the_way_takes_the_office_out_too() {
    var care = Play.care();
    care.by(Cast.CHILDREN)
        .does(new CaseCommand.Accept())
        .does(leave(transfer))
        .does(new CaseCommand.Link(care.id()))
        .does(new CaseCommand.Close(CloseReason.DUPLICATE));

    assertThat(care.file().units())
        .contains(Cast.FAR_HOME.id())
        .doesNotContain(Cast.FAR_HOME_OFFICE.id());
  }

  private static Unit children(int number, Area area) {
    return new Unit(
        new UUID(7, number), "unit-" + number, Agency.CHILDREN_SERVICES, "Unit " + number, area);
  }

  private LeaveForTransfer to(Unit unit) {
    return new LeaveForTransfer(
        transfer, Cast.STATION.id(), unit.id(), play.now(), play.in(Duration.ofHours(6)));
  }

  /// The office that a departure brings in when these units have an officer.
  private Optional<UUID> brought(LeaveForTransfer command, Unit... staffed) {
    var roster = new Roster(Cast.UNITS, List.of(staffed));
    var done = (Decision.Done) play.decide(Cast.POLICE, command, roster);
    return ((CaseEvent.TransferLeft) done.events().getFirst()).office();
  }

  @Test
  void the_times_make_sense() {
    play.by(Cast.POLICE)
        .isRefused(
            Refusal.IN_THE_FUTURE, leave(transfer, Duration.ofMinutes(6), Duration.ofHours(1)))
        .isRefused(Refusal.IN_THE_PAST, leave(transfer, Duration.ZERO, Duration.ofSeconds(-1)))
        .isRefused(
            Refusal.IN_THE_PAST, leave(transfer, Duration.ofDays(-7000), Duration.ofHours(1)))
        .isRefused(Refusal.TOO_FAR, leave(transfer, Duration.ZERO, Duration.ofDays(731)))
        .does(leave(transfer, Duration.ofHours(-2), Duration.ofHours(-1)));
    play.by(Cast.FAR_IN_CHARGE)
        .isRefused(
            Refusal.IN_THE_PAST,
            new ArriveFromTransfer(transfer, play.in(Duration.ofHours(-2).minusSeconds(1))))
        .isRefused(
            Refusal.IN_THE_FUTURE,
            new ArriveFromTransfer(transfer, play.in(Duration.ofMinutes(6))));
  }

  @Test
  void a_child_travels_between_two_houses_that_exist() {
    Instant now = play.now();
    UUID here = Cast.STATION.id();

    play.by(Cast.POLICE)
        .isRefused(Refusal.NO_SUCH_UNIT, new LeaveForTransfer(transfer, here, play.id(), now, now))
        .isRefused(Refusal.NO_SUCH_UNIT, new LeaveForTransfer(transfer, play.id(), here, now, now))
        .isRefused(Refusal.NO_SUCH_UNIT, new LeaveForTransfer(transfer, here, here, now, now));
  }

  @Test
  void a_child_is_on_one_road_at_a_time() {
    var second = play.id();

    play.by(Cast.POLICE)
        .isRefused(Refusal.NO_SUCH_TRANSFER, new CancelTransfer(transfer))
        .does(leave(transfer))
        .isRefused(Refusal.ON_THE_WAY_ALREADY, leave(second))
        .does(new CancelTransfer(transfer))
        .isRefused(Refusal.NO_SUCH_TRANSFER, new CancelTransfer(transfer))
        .does(leave(second));
  }
}
