package org.hakimtoto.store.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.DraftState;
import org.hakimtoto.store.report.DroppedCalls;
import org.hakimtoto.store.report.ReportDraft;
import org.hakimtoto.store.report.ReportDrafts;

/// Files what was told by calls that ended too early: at the end of the session, as the carrier
/// tells it, or after [ReportDrafts#SILENCE]. The draft's row is locked while its case is made, as
/// [FileReport] does at the PIN: whoever comes second finds the case.
public final class FileDrafts {
  /// What the audit calls a report that its caller did not send.
  static final String ACTION = "report.file-partial";

  private final Database database;
  private final ReportDrafts drafts;
  private final ReportCases cases;
  private final CaseStream stream;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public FileDrafts(Database database, Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.database = database;
    this.drafts = new ReportDrafts(sealing, ids);
    this.cases = new ReportCases(sealing, ids, serials);
    this.stream = new CaseStream(sealing, ids);
  }

  /// What a look for drafts found.
  public enum Filed {
    NONE,
    DONE,
    /// One did not open, and was put aside.
    UNREADABLE
  }

  /// The session ended. Returns whether something was filed.
  ///
  /// @param seen whether it came to its last screen
  public boolean ended(DraftKey key, boolean seen) {
    return database.inTransaction(tx -> {
      if (seen) {
        drafts.endSeen(tx, key);
      }
      Optional<ReportDraft> draft =
          drafts.lock(tx, key).filter(open -> open.report().isPresent()).filter(this::tellsMore);
      draft.ifPresent(open -> file(tx, open));
      return draft.isPresent();
    });
  }

  /// Whoever told it leaves it as it is: it is filed as far as it was told. Empty: nothing of it is
  /// kept.
  public Optional<CaseReference> leave(Tx tx, DraftKey key) {
    drafts
        .lock(tx, key)
        .filter(open -> open.report().isPresent() && tellsMore(open))
        .ifPresent(open -> file(tx, open));
    return drafts
        .lock(tx, key)
        .flatMap(ReportDraft::caseId)
        .map(caseId -> ReportCases.reference(tx, caseId));
  }

  /// Files one draft whose caller has been silent for long enough.
  public Filed due() {
    return database.inTransaction(tx ->
        drafts
            .claimDue(tx)
            .map(row -> {
              try {
                file(tx, drafts.draft(row));
                return Filed.DONE;
              } catch (FieldCipher.Unsealable unreadable) {
                drafts.putAside(tx, row.getUUID("id"));
                return Filed.UNREADABLE;
              }
            })
            .orElse(Filed.NONE));
  }

  private boolean tellsMore(ReportDraft draft) {
    return draft.seq() > draft.filedSeq();
  }

  private void file(Tx tx, ReportDraft draft) {
    Report report = draft.report().orElseThrow();
    switch (draft.state()) {
      case OPEN -> firstTime(tx, draft, report);
      case FILED_PARTIAL -> further(tx, draft, report);
      case JOINED -> join(tx, draft, report, draft.caseId().orElseThrow(), true);
      case FILED, CANCELLED -> throw new IllegalStateException("nothing of it is kept");
    }
  }

  private void firstTime(Tx tx, ReportDraft draft, Report report) {
    var day = DroppedCalls.of(tx, draft.caller(), Kenya.day(draft.saidAt()));
    if (day.full()) {
      join(tx, draft, report, day.last().orElseThrow(), day.joined());
    } else {
      open(tx, draft, report);
    }
  }

  private void open(Tx tx, ReportDraft draft, Report report) {
    var opened = cases.open(tx, report, draft.saidAt(), ACTION);
    keep(tx, draft, DraftState.FILED_PARTIAL, opened);
  }

  /// Where the case was closed meanwhile, what is told is one of its own.
  private void further(Tx tx, ReportDraft draft, Report report) {
    UUID caseId = draft.caseId().orElseThrow();
    cases
        .goOn(tx, caseId, report, draft.saidAt(), ACTION)
        .ifPresentOrElse(
            more -> keep(tx, draft, DraftState.FILED_PARTIAL, more),
            () -> drafts.dropped(tx, draft, DraftState.FILED_PARTIAL, caseId, day(draft)));
  }

  private void join(Tx tx, ReportDraft draft, Report report, UUID last, boolean quiet) {
    cases
        .join(tx, last, report, quiet, draft.saidAt())
        .ifPresentOrElse(
            note -> keep(tx, draft, DraftState.JOINED, note), () -> open(tx, draft, report));
  }

  private void keep(Tx tx, ReportDraft draft, DraftState as, ReportCases.Prepared prepared) {
    drafts.dropped(tx, draft, as, prepared.caseId(), day(draft));
    stream.append(tx, java.util.List.of(prepared.step()));
  }

  private static LocalDate day(ReportDraft draft) {
    return Kenya.day(draft.saidAt());
  }
}
