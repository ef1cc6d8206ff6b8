package org.hakimtoto.gateway.registry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.gateway.registry.CauseListMatter.Step;
import org.hakimtoto.gateway.registry.CauseListTasks.ReadLine;
import org.hakimtoto.gateway.registry.CauseListTasks.Task;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDiary;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.roster.UnitDirectory;
import org.hakimtoto.store.search.NumberedCases;

/// Brings a cause list in, row by row, each in a transaction of its own: a row that is wrong, busy
/// or fails is told with its line and its reason, and nothing else is lost by it. The same list
/// brought in again changes nothing.
public final class CauseLists {
  public static final int MOST_ROWS = 2_000;

  private final Database database;
  private final RowByRow rows;
  private final ChangeCase cases;
  private final NumberedCases numbers;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  public CauseLists(Stores stores, InstantSource clock) {
    this.database = stores.database();
    this.rows = new RowByRow(database);
    this.cases = stores.change();
    this.numbers = new NumberedCases(stores.sealing());
    this.ids = stores.ids();
    this.clock = clock;
  }

  /// What became of a file.
  ///
  /// @param unchanged rows that say what stood there already
  /// @param interrupted whether the store went away on the way: bring the same list in again
  public record Result(
      int rows, int applied, int unchanged, List<RefusedRow> refused, boolean interrupted) {
    public Result {
      refused = List.copyOf(refused);
    }
  }

  /// @param line in the file, the header being 1
  public record RefusedRow(int line, String reason) {}

  /// Throws [CsvTable.BadCsv] when the file as a whole is no cause list.
  ///
  /// @param channel the door it came by
  public Result bringIn(String file, String csv, Officer officer, Channel channel) {
    return bringIn(file, csv, officer, channel, Origin.of(channel));
  }

  /// The same, asked for by a token or a session.
  public Result bringIn(String file, String csv, Officer officer, Channel channel, Origin origin) {
    Understood list = understood(file, csv, officer, channel, origin);
    var verdicts = new TreeMap<Integer, Verdict>();
    list.refused().forEach((line, why) -> verdicts.put(line, new Verdict.Refused(why)));
    List<Task> tasks = list.tasks();
    var work = new Work(officer, channel);
    List<RowByRow.Row<Verdict>> made = rows.each(origin, tasks, Task::reference, work::apply);
    for (int i = 0; i < tasks.size(); i++) {
      verdicts.put(tasks.get(i).line(), verdict(made.get(i)));
    }
    return result(list.rows(), verdicts, RowByRow.interrupted(made));
  }

  /// What each row would do, by the rules of its case, if the list were brought in now; nothing is
  /// changed. Throws [CsvTable.BadCsv] as [#bringIn] does.
  public CauseListPreview preview(
      String file, String csv, Officer officer, Channel channel, Origin origin) {
    Understood list = understood(file, csv, officer, channel, origin);
    var effects = new TreeMap<Integer, RowEffect>();
    list.refused().forEach((line, why) -> effects.put(line, RowEffect.refused(line, why)));
    List<Task> tasks = list.tasks();
    var look = new CauseListLook(cases, ids, clock, officer, channel);
    List<RowByRow.Row<RowEffect>> made = rows.each(origin, tasks, Task::reference, look::of);
    for (int i = 0; i < tasks.size(); i++) {
      Task task = tasks.get(i);
      effects.put(task.line(), effect(task, made.get(i)));
    }
    return new CauseListPreview(csv, List.copyOf(effects.values()));
  }

  private static RowEffect effect(Task task, RowByRow.Row<RowEffect> row) {
    return switch (row) {
      case RowByRow.Row.Made<RowEffect> made -> made.outcome();
      case RowByRow.Row.NotMade<RowEffect> not -> RowEffect.refused(task.line(), not.why().words());
    };
  }

  /// @param rows how many the file has
  /// @param refused why, by line
  private record Understood(int rows, List<Task> tasks, SortedMap<Integer, String> refused) {}

  private Understood understood(
      String file, String csv, Officer officer, Channel channel, Origin origin) {
    var lines = CsvTable.lines(file, csv, CauseListRow.NEEDED, CauseListRow.OPTIONAL, MOST_ROWS);
    var refused = new TreeMap<Integer, String>();
    var read = new ArrayList<ReadLine>();
    for (CsvTable.Line line : lines) {
      try {
        read.add(new ReadLine(line.line(), row(line)));
      } catch (CauseListRow.Refusal e) {
        refused.put(line.line(), e.reason());
      }
    }
    CauseListTasks found = CauseListTasks.of(read, byFile(read, officer, channel, origin));
    refused.putAll(found.refused());
    return new Understood(lines.size(), found.tasks(), refused);
  }

  private static CauseListRow row(CsvTable.Line line) {
    return CauseListRow.of(line.row().orElseThrow(() -> new CauseListRow.Refusal(line.fault())));
  }

  /// The cases of the court files, found before anything is changed.
  private Map<ExternalReference, Set<CaseReference>> byFile(
      List<ReadLine> read, Officer officer, Channel channel, Origin origin) {
    Set<ExternalReference> files = CauseListTasks.files(read);
    return files.isEmpty()
        ? Map.of()
        : database.inTransaction(origin, tx -> numbers.byReferences(tx, officer, files, channel));
  }

  private static Verdict verdict(RowByRow.Row<Verdict> row) {
    return switch (row) {
      case RowByRow.Row.Made<Verdict> made -> made.outcome();
      case RowByRow.Row.NotMade<Verdict> not -> new Verdict.Refused(not.why().words());
    };
  }

  private static Result result(
      int rows, SortedMap<Integer, Verdict> verdicts, boolean interrupted) {
    var refused = new ArrayList<RefusedRow>();
    verdicts.forEach((line, verdict) -> {
      if (verdict instanceof Verdict.Refused no) {
        refused.add(new RefusedRow(line, no.reason()));
      }
    });
    return new Result(
        rows,
        count(verdicts, Verdict.Applied.class),
        count(verdicts, Verdict.Unchanged.class),
        refused,
        interrupted);
  }

  private static int count(SortedMap<Integer, Verdict> verdicts, Class<?> kind) {
    return (int) verdicts.values().stream().filter(kind::isInstance).count();
  }

  /// One file being brought in.
  private final class Work {
    private final Officer officer;
    private final Channel channel;
    private final Map<String, Optional<UUID>> courts = new ConcurrentHashMap<>();

    Work(Officer officer, Channel channel) {
      this.officer = officer;
      this.channel = channel;
    }

    Verdict apply(Tx tx, Task task) {
      return court(tx, task.row().court())
          .map(court -> apply(tx, task, court))
          .orElseGet(() -> new Verdict.Refused(Refusal.NO_SUCH_UNIT.words()));
    }

    private Optional<UUID> court(Tx tx, String code) {
      Optional<UUID> known = courts.get(code);
      if (known != null) {
        return known;
      }
      Optional<UUID> found = UnitDirectory.byCode(tx, code).map(Unit::id);
      courts.put(code, found);
      return found;
    }

    private Verdict apply(Tx tx, Task task, UUID court) {
      CauseListRow row = task.row();
      Map<Instant, UUID> set = new HashMap<>();
      CourtDiary.set(tx, officer, task.reference(), row.kind(), court)
          .forEach(entry -> set.putIfAbsent(entry.when(), entry.hearing()));
      return switch (task.matter().step(task.place(), set.keySet())) {
        case Step.Unchanged _ -> new Verdict.Unchanged();
        case Step.Put put ->
            change(tx, task, new CaseCommand.SetHearing(ids.get(), row.kind(), court, put.when()));
        case Step.Move move ->
            change(
                tx,
                task,
                new CaseCommand.MoveHearing(hearing(set, move.from()), move.to(), row.reason()));
        case Step.Cancel cancel ->
            change(
                tx, task, new CaseCommand.CancelHearing(hearing(set, cancel.when()), row.reason()));
        case Step.Refused refused -> new Verdict.Refused(refused.reason());
      };
    }

    private static UUID hearing(Map<Instant, UUID> set, Instant when) {
      return Objects.requireNonNull(set.get(when));
    }

    /// A refusal is returned and not thrown, so that what was audited of it is kept. Somebody who
    /// set or moved the same just now leaves nothing to do.
    private Verdict change(Tx tx, Task task, CaseCommand command) {
      return switch (cases.change(
          tx, task.reference(), command, officer, channel, clock.instant(), OptionalInt.empty())) {
        case Outcome.Done _ -> new Verdict.Applied();
        case Outcome.Refused(Refusal why, var _) when why == Refusal.ALREADY_DONE ->
            new Verdict.Unchanged();
        case Outcome.Refused no -> new Verdict.Refused(no.why().words());
        case Outcome.NotForYou _ -> new Verdict.Refused(CauseListTasks.NOT_FOR_YOU);
        case Outcome.Stale _ -> throw new IllegalStateException("no version was expected");
      };
    }
  }

  private sealed interface Verdict {
    record Applied() implements Verdict {}

    /// The row says what stood there already.
    record Unchanged() implements Verdict {}

    record Refused(String reason) implements Verdict {}
  }
}
