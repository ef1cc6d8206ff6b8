package org.hakimtoto.gateway.sms;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.caserules.Handing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.gateway.registry.ArrivalAlarm;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CaseTransfers;
import org.hakimtoto.store.sms.ReceivedSms;

/// Case work by SMS, decided and kept as by every other door.
public final class CaseWorkBySms implements CaseWork {

  /// Of no transfer.
  private static final UUID NO_TRANSFER = new UUID(0, 0);

  private static final String NOT_ARRIVED = "NOT ARRIVED / HAJAFIKA (SMS)";

  private final ChangeCase changeCase;
  private final ReceivedSms received;
  private final ArrivalAlarm alarm;

  public CaseWorkBySms(Stores stores) {
    this.changeCase = stores.change();
    this.received = stores.received();
    this.alarm = new ArrivalAlarm(stores);
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
    Track track = Handing.track(officer.role(), received.stages(tx, reference), to);
    return change(tx, officer, reference, new CaseCommand.MoveStage(track, to), now);
  }

  /// A longer note is kept in parts, so that nothing of it is lost.
  @Override
  public Result add(Tx tx, Officer officer, CaseReference reference, String words, Instant now) {
    Result result = new Result.Done();
    for (int from = 0; from < words.length() && result instanceof Result.Done; ) {
      int to = Math.min(words.length(), from + CaseCommand.Add.MAX_NOTE);
      result = change(tx, officer, reference, note(words.substring(from, to)), now);
      from = to;
    }
    return result;
  }

  @Override
  public Result arrived(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return change(
        tx,
        officer,
        reference,
        // without a journey the rules say so, after they have looked who asks
        new CaseCommand.ArriveFromTransfer(
            journey(tx, reference).map(CaseTransfers.Journey::id).orElseGet(() -> NO_TRANSFER),
            now),
        now);
  }

  @Override
  public Result notArrived(Tx tx, Officer officer, CaseReference reference, Instant now) {
    Result result = change(tx, officer, reference, note(NOT_ARRIVED), now);
    if (result instanceof Result.Done) {
      changeCase.idOf(tx, reference).ifPresent(id -> alarm.raise(tx, id, reference, now));
    }
    return result;
  }

  @Override
  public Result withdraw(Tx tx, Officer officer, CaseReference reference, Instant now) {
    return change(tx, officer, reference, new CaseCommand.RequestWithdrawal(), now);
  }

  private Optional<CaseTransfers.Journey> journey(Tx tx, CaseReference reference) {
    return changeCase
        .idOf(tx, reference)
        .flatMap(id -> CaseTransfers.current(tx, id))
        .filter(way -> way.state() == Transfer.State.ON_THE_WAY);
  }

  private static CaseCommand note(String words) {
    return new CaseCommand.Add(Optional.empty(), Optional.empty(), words);
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
}
