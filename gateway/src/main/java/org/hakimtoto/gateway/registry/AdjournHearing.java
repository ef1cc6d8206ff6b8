package org.hakimtoto.gateway.registry;

import java.time.InstantSource;
import java.util.OptionalInt;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CourtDays.Became;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDiary;

/// Moves one hearing of a court day, or takes it off: the one step that a day done at once and one
/// done later share. Done again, it changes nothing, for the hearing no longer stands as listed.
final class AdjournHearing {
  private final ChangeCase cases;
  private final InstantSource clock;

  AdjournHearing(ChangeCase cases, InstantSource clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /// @param channel the door the order came by
  Became in(Tx tx, Officer officer, Channel channel, Adjournment.Step step) {
    return CourtDiary.stillSet(tx, step.hearing().hearing(), step.hearing().when())
        ? changed(tx, officer, channel, step)
        : new Became.Gone();
  }

  /// What would become of it now; nothing is changed, and that the case was looked at is audited.
  Became wouldBecome(Tx tx, Officer officer, Channel channel, Adjournment.Step step) {
    return cases
        .inTheWay(tx, step.hearing().reference(), step.command(), officer, channel, clock.instant())
        .map(AdjournHearing::stopped)
        .orElseGet(() -> wished(step));
  }

  private static Became stopped(ChangeCase.Outcome outcome) {
    return outcome instanceof ChangeCase.Outcome.Refused no
        ? new Became.Refused(no.why().words())
        : new Became.Gone();
  }

  /// What becomes of it when nothing is in the way.
  static Became wished(Adjournment.Step step) {
    return step.to().<Became>map(Became.Moved::new).orElseGet(Became.Off::new);
  }

  /// A refusal is returned and not thrown, so that what was audited of it is kept.
  private Became changed(Tx tx, Officer officer, Channel channel, Adjournment.Step step) {
    return switch (cases.change(
        tx,
        step.hearing().reference(),
        step.command(),
        officer,
        channel,
        clock.instant(),
        OptionalInt.empty())) {
      case ChangeCase.Outcome.Done _ -> wished(step);
      case ChangeCase.Outcome.Refused no -> new Became.Refused(no.why().words());
      case ChangeCase.Outcome.NotForYou _ -> new Became.Gone();
      case ChangeCase.Outcome.Stale _ -> throw new IllegalStateException("no version was expected");
    };
  }
}
