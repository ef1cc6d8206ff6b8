package org.hakimtoto.gateway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CauseListRow.Named;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDiary;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.roster.UnitDirectory;

/// Brings a cause list in, row by row, each in a transaction of its own: a row that is wrong, busy
/// or fails is told with its line and its reason, and nothing else is lost by it. The same list
/// brought in again changes nothing.
public final class CauseLists {
  public static final int MOST_ROWS = 2_000;

  private static final String NO_HEARING = Refusal.NO_SUCH_HEARING.words();
  private static final String MORE_HEARINGS = "more than one such hearing is set";
  private static final String NOT_FOR_YOU = "no such case, or not one for you";

  private final RowByRow rows;
  private final ChangeCase cases;
  private final ReadCases reads;
  private final InstantSource clock;

  public CauseLists(Database database, Sealing sealing, ChangeCase cases, InstantSource clock) {
    this.rows = new RowByRow(database);
    this.cases = cases;
    this.reads = new ReadCases(sealing);
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
    var lines = CsvTable.lines(file, csv, CauseListRow.NEEDED, CauseListRow.OPTIONAL, MOST_ROWS);
    var verdicts = new TreeMap<Integer, Verdict>();
    var read = new ArrayList<ReadLine>();
    for (CsvTable.Line line : lines) {
      try {
        read.add(ReadLine.of(line));
      } catch (CauseListRow.Refusal e) {
        verdicts.put(line.line(), new Verdict.Refused(e.reason()));
      }
    }
    var work = new Work(officer, channel);
    List<RowByRow.Row<Verdict>> made =
        rows.each(read, ReadLine::nameOfCase, (tx, line) -> work.apply(tx, line.row()));
    for (int i = 0; i < read.size(); i++) {
      verdicts.put(read.get(i).line(), verdict(made.get(i)));
    }
    return result(lines.size(), verdicts, RowByRow.interrupted(made));
  }

  /// A line that says something.
  private record ReadLine(int line, CauseListRow row) {
    static ReadLine of(CsvTable.Line line) {
      return new ReadLine(
          line.line(),
          CauseListRow.of(line.row().orElseThrow(() -> new CauseListRow.Refusal(line.fault()))));
    }

    /// The rows of one case stay in their order.
    Object nameOfCase() {
      return row.named();
    }
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

    Verdict apply(Tx tx, CauseListRow row) {
      Optional<UUID> court = court(tx, row.court());
      if (court.isEmpty()) {
        return new Verdict.Refused(Refusal.NO_SUCH_UNIT.words());
      }
      Optional<CaseReference> reference = reference(tx, row.named());
      return reference.isEmpty()
          ? new Verdict.Refused(NOT_FOR_YOU)
          : apply(tx, row, reference.get(), court.get());
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

    private Verdict apply(Tx tx, CauseListRow row, CaseReference reference, UUID court) {
      List<CourtDiary.Entry> set = CourtDiary.set(tx, officer, reference, row.kind(), court);
      boolean there = set.stream().anyMatch(entry -> entry.when().equals(row.when()));
      return switch (row.action()) {
        case SET -> there ? new Verdict.Unchanged() : set(tx, row, reference, court);
        case MOVE -> there ? new Verdict.Unchanged() : move(tx, row, reference, set);
        case CANCEL -> cancel(tx, row, reference, set);
      };
    }

    /// The id follows from the row, so that two copies of a list at once set one hearing.
    private Verdict set(Tx tx, CauseListRow row, CaseReference reference, UUID court) {
      String all = reference.digits() + "|" + row.kind() + "|" + court + "|" + row.when();
      UUID hearing = UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
      return change(
          tx, reference, new CaseCommand.SetHearing(hearing, row.kind(), court, row.when()));
    }

    private Verdict move(
        Tx tx, CauseListRow row, CaseReference reference, List<CourtDiary.Entry> set) {
      return set.size() == 1
          ? change(
              tx,
              reference,
              new CaseCommand.MoveHearing(set.getFirst().hearing(), row.when(), row.reason()))
          : new Verdict.Refused(set.isEmpty() ? NO_HEARING : MORE_HEARINGS);
    }

    private Verdict cancel(
        Tx tx, CauseListRow row, CaseReference reference, List<CourtDiary.Entry> set) {
      return set.stream()
          .filter(entry -> entry.when().equals(row.when()))
          .findFirst()
          .map(entry ->
              change(tx, reference, new CaseCommand.CancelHearing(entry.hearing(), row.reason())))
          .orElse(new Verdict.Refused(NO_HEARING));
    }

    /// A refusal is returned and not thrown, so that what was audited of it is kept.
    private Verdict change(Tx tx, CaseReference reference, CaseCommand command) {
      return switch (cases.change(
          tx, reference, command, officer, channel, clock.instant(), OptionalInt.empty())) {
        case Outcome.Done _ -> new Verdict.Applied();
        case Outcome.Refused no -> new Verdict.Refused(no.why().words());
        case Outcome.NotForYou _ -> new Verdict.Refused(NOT_FOR_YOU);
        case Outcome.Stale _ -> throw new IllegalStateException("no version was expected");
      };
    }

    /// A court file that leads to more than one case leads to none.
    private Optional<CaseReference> reference(Tx tx, Named named) {
      return switch (named) {
        case Named.ByReference by -> Optional.of(by.reference());
        case Named.ByCourtFile by -> {
          var found = reads.byReference(tx, officer, by.courtFile());
          yield found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
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
