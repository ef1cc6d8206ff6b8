package org.hakimtoto.gateway.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.court.DayTyped;
import org.hakimtoto.core.court.TimeTyped;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.reference.CsvTable;

/// One row of a cause list, understood: pure.
///
/// @param when the hearing's time: for SET and MOVE the one it shall have
/// @param reason why it moves or is not held
record CauseListRow(
    Named named, HearingKind kind, String court, Instant when, Action action, MoveReason reason) {
  static final Set<String> NEEDED = Set.of("kind", "court", "date", "time");
  static final Set<String> OPTIONAL = Set.of("reference", "court_file", "action", "reason");

  private static final Pattern COURT = Pattern.compile("[a-z0-9-]{2,40}");

  enum Action {
    SET,
    MOVE,
    CANCEL
  }

  /// How the row names its case.
  sealed interface Named {
    record ByReference(CaseReference reference) implements Named {}

    record ByCourtFile(ExternalReference courtFile) implements Named {}
  }

  /// Why a row is refused. Repeats nothing of it.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
      super(reason, null, false, false);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /// Throws [Refusal].
  static CauseListRow of(CsvTable.Row row) {
    Action action = row.cell("action").isEmpty() ? Action.SET : one(row, "action", Action.values());
    String court = row.cell("court").toLowerCase(Locale.ROOT);
    require(COURT.matcher(court).matches(), "court: the code of a unit");
    return new CauseListRow(
        named(row),
        one(row, "kind", HearingKind.values()),
        court,
        when(row),
        action,
        reason(row, action));
  }

  @Override
  public String toString() {
    return "CauseListRow[" + action + "]";
  }

  private static Named named(CsvTable.Row row) {
    String reference = row.cell("reference");
    String file = row.cell("court_file");
    require(reference.isEmpty() != file.isEmpty(), "either reference or court_file");
    if (file.isEmpty()) {
      return new Named.ByReference(
          CaseReference.parse(reference)
              .orElseThrow(() -> new Refusal("reference: not nine digits with their check digit")));
    }
    try {
      return new Named.ByCourtFile(new ExternalReference(ExternalReference.Kind.COURT_FILE, file));
    } catch (IllegalArgumentException notPlain) {
      throw new Refusal("court_file: 1 to 40 plain letters and digits");
    }
  }

  private static Instant when(CsvTable.Row row) {
    return Kenya.at(date(row.cell("date")), time(row.cell("time")));
  }

  /// Kenya writes the day first; a date that only makes sense the other way is not turned round.
  private static LocalDate date(String text) {
    DayTyped typed =
        DayTyped.read(text)
            .orElseThrow(() -> new Refusal("date: such as 2026-11-30, or 30/11/2026 day first"));
    if (!(typed instanceof DayTyped.On(LocalDate date))) {
      throw new Refusal("date: write day, month and year, such as 30/11/2026");
    }
    require(date.getYear() >= 2000 && date.getYear() < 2200, "date: such as 2026-11-30");
    return date;
  }

  private static LocalTime time(String text) {
    return TimeTyped.read(text)
        .orElseThrow(() -> new Refusal("time: such as 9:00, 14:30 or 2:30 pm"));
  }

  private static MoveReason reason(CsvTable.Row row, Action action) {
    Optional<MoveReason> given =
        row.cell("reason").isEmpty()
            ? Optional.empty()
            : Optional.of(one(row, "reason", MoveReason.values()));
    require(action == Action.SET || given.isPresent(), "reason: needed to move or cancel");
    return given.orElse(MoveReason.OTHER);
  }

  /// Tolerant of case, and of `-` and blanks for `_`.
  private static <E extends Enum<E>> E one(CsvTable.Row row, String column, E[] values) {
    String wanted = row.cell(column).toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E value : values) {
      if (value.name().equals(wanted)) {
        return value;
      }
    }
    throw new Refusal(column + ": not known");
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new Refusal(reason);
    }
  }
}
