package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.DraftState;
import org.hakimtoto.store.report.ReportDraft;
import org.hakimtoto.store.report.ReportDrafts;

/// Files a report: case, event, contact, audit row and the answer to the press, in **one**
/// transaction. The committed event is the outbox; the notifier is woken by the commit. What was
/// filed already because the call seemed to be over is told further: the same case.
public final class FileReport {
  private static final String ACTION = "report.file";

  private final AnswerOnce once;
  private final ReportDrafts drafts;
  private final ReportCases cases;
  private final CaseStream stream;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public FileReport(Database database, Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.once = new AnswerOnce(database, sealing);
    this.drafts = new ReportDrafts(sealing, ids);
    this.cases = new ReportCases(sealing, ids, serials);
    this.stream = new CaseStream(sealing, ids);
  }

  /// Returns the screen to show: the one `screen` makes of the reference, or, when this press was
  /// answered before, the one shown then. Empty when nobody knows whether it was saved. Throws
  /// another [StoreFault] than an unknown COMMIT when it was certainly not saved.
  ///
  /// @param at when it was reported, by the clock of the house
  public Optional<String> file(
      PressKey press, Report report, Instant at, Function<CaseReference, String> screen) {
    return file(press, report, Optional.empty(), at, screen);
  }

  /// The same, of what was told in a draft.
  public Optional<String> file(
      PressKey press,
      Report report,
      Optional<DraftKey> draft,
      Instant at,
      Function<CaseReference, String> screen) {
    return once.answer(press, tx -> screen.apply(file(tx, report, draft, at)));
  }

  /// The same within a transaction of the caller's, which keeps the answer.
  ///
  /// @param draft in which it was told; empty: it was told at once
  public CaseReference file(Tx tx, Report report, Optional<DraftKey> draft, Instant at) {
    var prepared =
        draft
            .flatMap(key -> drafts.lock(tx, key))
            .flatMap(FileReport::caseOf)
            .flatMap(caseId -> cases.goOn(tx, caseId, report, at, ACTION))
            .orElseGet(() -> cases.open(tx, report, at, ACTION));
    draft.ifPresent(key -> drafts.filed(tx, key, prepared.reportedBy(), prepared.caseId(), at));
    stream.append(tx, List.of(prepared.step()));
    return prepared.reference();
  }

  /// A call that was joined to another case for being one too many is a report of its own once
  /// somebody sends it.
  private static Optional<UUID> caseOf(ReportDraft draft) {
    return draft.state() == DraftState.FILED_PARTIAL ? draft.caseId() : Optional.empty();
  }
}
