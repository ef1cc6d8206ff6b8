package org.hakimtoto.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hakimtoto.core.CaseCommand.ArriveFromTransfer;
import org.hakimtoto.core.CaseCommand.CancelTransfer;
import org.hakimtoto.core.CaseCommand.LeaveForTransfer;
import org.junit.jupiter.api.Test;

/// A child on the road.
class TransferRulesTest {
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
