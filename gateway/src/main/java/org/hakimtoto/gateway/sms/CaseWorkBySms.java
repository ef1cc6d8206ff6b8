package org.hakimtoto.gateway.sms;

import static org.hakimtoto.core.value.Track.CARE_AND_PROTECTION;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.StageTable;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.sms.ReceivedSms;

/// Case work by SMS, decided and kept as by every other door.
public final class CaseWorkBySms implements CaseWork {

  private final ChangeCase changeCase;
  private final ReceivedSms received;

  public CaseWorkBySms(ChangeCase changeCase, ReceivedSms received) {
    this.changeCase = changeCase;
    this.received = received;
  }

  @Override
  public Result accept(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return change(tx, officer, reference, new CaseCommand.Accept(), now);
  }

  /// A text has no room for a reason, and none is put into an officer's mouth.
  @Override
  public Result decline(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return change(tx, officer, reference, new CaseCommand.Decline(DeclineReason.NOT_STATED), now);
  }

  @Override
  public Result close(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return change(tx, officer, reference, new CaseCommand.Close(CloseReason.NOT_STATED), now);
  }

  @Override
  public Result move(Tx tx, Officer officer, CaseReference reference, Stage to, Instant now) {
    if (to == Stage.CLOSED) {
      return close(tx, officer, reference, now);
    }
    Track track = track(officer.role(), received.stages(tx, reference), to);
    return change(tx, officer, reference, new CaseCommand.MoveStage(track, to), now);
  }

  private Result change(
      Tx tx, Officer officer, CaseReference reference, CaseCommand command, Instant now) {
    return switch (changeCase.change(
        tx, reference, command, officer, Channel.SMS, now, OptionalInt.empty())) {
      case ChangeCase.Outcome.Done _ -> new Result.Done();
      case ChangeCase.Outcome.Refused refused -> new Result.RuledOut(refused.why());
      case ChangeCase.Outcome.NotForYou _ -> new Result.NotForYou();
      case ChangeCase.Outcome.Stale _ -> throw new IllegalStateException("no version was expected");
    };
  }

  /// The track a stage is meant on. Stages that both tracks have are meant where the case is and
  /// the role may move it; else on the track the case has.
  static Track track(Role role, Map<Track, Stage> at, Stage to) {
    boolean ofConflict = StageTable.all().stream().anyMatch(m -> on(m, CONFLICT_WITH_THE_LAW, to));
    boolean ofCare = StageTable.all().stream().anyMatch(m -> on(m, CARE_AND_PROTECTION, to));
    if (ofConflict != ofCare) {
      return ofConflict ? CONFLICT_WITH_THE_LAW : CARE_AND_PROTECTION;
    }
    Stage conflict = at.get(CONFLICT_WITH_THE_LAW);
    Stage care = at.get(CARE_AND_PROTECTION);
    if (conflict == null || care == null) {
      return conflict == null ? CARE_AND_PROTECTION : CONFLICT_WITH_THE_LAW;
    }
    return StageTable.may(role, CONFLICT_WITH_THE_LAW, conflict, to)
        ? CONFLICT_WITH_THE_LAW
        : CARE_AND_PROTECTION;
  }

  private static boolean on(StageTable.Move move, Track track, Stage to) {
    return move.track() == track && move.to() == to;
  }
}
