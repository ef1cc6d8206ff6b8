package org.hakimtoto.gateway.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.value.Kenya;

/// The rows of one list that speak of the same case, court and kind of hearing, in their order, and
/// what each of them asks for as the hearings stand: pure.
record CauseListMatter(List<CauseListRow> rows) {
  static final String NO_HEARING = Refusal.NO_SUCH_HEARING.words();
  static final String MORE_HEARINGS = "more than one such hearing is set";

  CauseListMatter {
    rows = List.copyOf(rows);
  }

  sealed interface Step {
    /// It says what stands there already.
    record Unchanged() implements Step {}

    record Put(Instant when) implements Step {}

    record Move(Instant from, Instant to) implements Step {}

    record Cancel(Instant when) implements Step {}

    record Refused(String reason) implements Step {}
  }

  /// What a row asks for. Of several rows it asks for nothing when what stands is what the list
  /// leads to: so the same list brought in again changes nothing, though it sets, moves and cancels
  /// the same hearing.
  ///
  /// @param set when such hearings stand
  Step step(int row, Set<Instant> set) {
    boolean leadsHere =
        rows.size() > 1 && !set.isEmpty() && (after(rows, Set.of()).equals(set) || leads(row, set));
    return leadsHere ? new Step.Unchanged() : step(rows.get(row), set);
  }

  /// What each row asks for, one after the other, if nothing is in the way of any.
  List<Step> steps(Set<Instant> set) {
    var times = new HashSet<>(set);
    var steps = new ArrayList<Step>();
    for (int row = 0; row < rows.size(); row++) {
      Step step = step(row, times);
      follow(step, times);
      steps.add(step);
    }
    return steps;
  }

  private boolean leads(int row, Set<Instant> set) {
    List<CauseListRow> left = rows.subList(row, rows.size());
    return left.size() > 1 && after(left, set).equals(set);
  }

  private Set<Instant> after(List<CauseListRow> left, Set<Instant> set) {
    var times = new HashSet<>(set);
    for (CauseListRow row : left) {
      follow(step(row, times), times);
    }
    return times;
  }

  private static void follow(Step step, Set<Instant> times) {
    switch (step) {
      case Step.Put put -> times.add(put.when());
      case Step.Move move -> {
        times.remove(move.from());
        times.add(move.to());
      }
      case Step.Cancel cancel -> times.remove(cancel.when());
      case Step.Unchanged _, Step.Refused _ -> {
        // nothing becomes of it
      }
    }
  }

  private Step step(CauseListRow row, Set<Instant> set) {
    boolean there = set.contains(row.when());
    return switch (row.action()) {
      case SET -> there ? new Step.Unchanged() : put(row.when(), set);
      case MOVE -> there ? new Step.Unchanged() : move(row.when(), set);
      case CANCEL -> there ? new Step.Cancel(row.when()) : new Step.Refused(NO_HEARING);
    };
  }

  /// Another hour of the same day is the hour corrected, unless the list speaks of both hours.
  private Step put(Instant when, Set<Instant> set) {
    Set<Instant> named = rows.stream().map(CauseListRow::when).collect(Collectors.toSet());
    List<Instant> corrected =
        set.stream()
            .filter(at -> Kenya.day(at).equals(Kenya.day(when)) && !named.contains(at))
            .toList();
    return switch (corrected.size()) {
      case 0 -> new Step.Put(when);
      case 1 -> new Step.Move(corrected.getFirst(), when);
      default -> new Step.Refused(MORE_HEARINGS);
    };
  }

  private static Step move(Instant to, Set<Instant> set) {
    return set.size() == 1
        ? new Step.Move(set.iterator().next(), to)
        : new Step.Refused(set.isEmpty() ? NO_HEARING : MORE_HEARINGS);
  }
}
