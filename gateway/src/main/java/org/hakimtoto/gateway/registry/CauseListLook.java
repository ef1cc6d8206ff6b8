package org.hakimtoto.gateway.registry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CauseListMatter.Step;
import org.hakimtoto.gateway.registry.CauseListTasks.Task;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDiary;
import org.hakimtoto.store.roster.UnitDirectory;

/// Says of one row of a cause list what it would do; each look at a case is audited.
///
/// @param ids for hearings that are only thought of
record CauseListLook(
    ChangeCase cases, Supplier<UUID> ids, InstantSource clock, Officer officer, Channel channel) {

  RowEffect of(Tx tx, Task task) {
    return UnitDirectory.byCode(tx, task.row().court())
        .map(Unit::id)
        .map(court -> of(tx, task, court))
        .orElseGet(() -> RowEffect.refused(task, Refusal.NO_SUCH_UNIT.words()));
  }

  private RowEffect of(Tx tx, Task task, UUID court) {
    Map<Instant, UUID> set = new HashMap<>();
    CourtDiary.set(tx, officer, task.reference(), task.row().kind(), court)
        .forEach(entry -> set.putIfAbsent(entry.when(), entry.hearing()));
    Step step = task.matter().steps(set.keySet()).get(task.place());
    return command(task, court, step, set)
        .flatMap(command ->
            cases.inTheWay(tx, task.reference(), command, officer, channel, clock.instant()))
        .map(stopped -> stopped(task, stopped))
        .orElseGet(() -> RowEffect.of(task, step));
  }

  /// A hearing that a row before this one is yet to set is looked at as if it were set there.
  private Optional<CaseCommand> command(Task task, UUID court, Step step, Map<Instant, UUID> set) {
    return switch (step) {
      case Step.Put put -> Optional.of(set(task, court, put.when()));
      case Step.Move move ->
          Optional.of(
              Optional.ofNullable(set.get(move.from()))
                  .<CaseCommand>map(hearing ->
                      new CaseCommand.MoveHearing(hearing, move.to(), task.row().reason()))
                  .orElseGet(() -> set(task, court, move.to())));
      case Step.Cancel cancel ->
          Optional.ofNullable(set.get(cancel.when()))
              .map(hearing -> new CaseCommand.CancelHearing(hearing, task.row().reason()));
      case Step.Unchanged _, Step.Refused _ -> Optional.empty();
    };
  }

  private CaseCommand set(Task task, UUID court, Instant when) {
    return new CaseCommand.SetHearing(ids.get(), task.row().kind(), court, when);
  }

  private static RowEffect stopped(Task task, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused(Refusal why, var _) when why == Refusal.ALREADY_DONE ->
          RowEffect.of(task, new Step.Unchanged());
      case Outcome.Refused no -> RowEffect.refused(task, no.why().words());
      case Outcome.NotForYou _, Outcome.Done _, Outcome.Stale _ ->
          RowEffect.refused(task, CauseListTasks.NOT_FOR_YOU);
    };
  }
}
