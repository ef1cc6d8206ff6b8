package org.hakimtoto.gateway.registry;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;

/// What a row of a cause list would do.
///
/// @param line in the file, the header being 1
/// @param reference of the case; empty: the row names none that is known
/// @param from when the hearing is until then
/// @param to when it would be
/// @param reason why it is refused
public record RowEffect(
    int line,
    Effect effect,
    Optional<CaseReference> reference,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> reason) {

  public enum Effect {
    SET,
    MOVED,
    CANCELLED,
    SAME,
    REFUSED
  }

  static RowEffect refused(int line, String why) {
    return new RowEffect(
        line,
        Effect.REFUSED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(why));
  }

  static RowEffect refused(CauseListTasks.Task task, String why) {
    return new RowEffect(
        task.line(),
        Effect.REFUSED,
        Optional.of(task.reference()),
        Optional.empty(),
        Optional.of(task.row().when()),
        Optional.of(why));
  }

  /// Of a row that nothing is in the way of.
  static RowEffect of(CauseListTasks.Task task, CauseListMatter.Step step) {
    return switch (step) {
      case CauseListMatter.Step.Unchanged _ ->
          done(task, Effect.SAME, Optional.empty(), Optional.of(task.row().when()));
      case CauseListMatter.Step.Put put ->
          done(task, Effect.SET, Optional.empty(), Optional.of(put.when()));
      case CauseListMatter.Step.Move move ->
          done(task, Effect.MOVED, Optional.of(move.from()), Optional.of(move.to()));
      case CauseListMatter.Step.Cancel cancel ->
          done(task, Effect.CANCELLED, Optional.of(cancel.when()), Optional.empty());
      case CauseListMatter.Step.Refused no -> refused(task, no.reason());
    };
  }

  private static RowEffect done(
      CauseListTasks.Task task, Effect effect, Optional<Instant> from, Optional<Instant> to) {
    return new RowEffect(
        task.line(), effect, Optional.of(task.reference()), from, to, Optional.empty());
  }
}
