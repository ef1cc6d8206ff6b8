package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
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
///
/// Those that many callers send at once are filed together ([FileTogether]).
public final class FileReport {
  static final String ACTION = "report.file";

  private final Database database;
  private final AnswerOnce once;
  private final AnsweredPresses answers;
  private final ReportDrafts drafts;
  private final ReportCases cases;
  private final CaseStream stream;
  private final FileReports reports;
  private final FileTogether together;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public FileReport(Database database, Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.database = database;
    this.once = new AnswerOnce(database, sealing);
    this.answers = new AnsweredPresses(sealing);
    this.drafts = new ReportDrafts(sealing, ids);
    this.cases = new ReportCases(sealing, ids, serials);
    this.stream = new CaseStream(sealing, ids);
    this.reports = new FileReports(sealing, ids, serials);
    this.together = new FileTogether(database, once, reports::file);
  }

  /// A report that is sent.
  ///
  /// @param draft in which it was told; empty: it was told at once
  /// @param pin which PIN was right in this call; where it is not the officer's any more, a
  ///   stranger reports. Empty: none was asked for
  /// @param alike whether the reporter may be asked about a report like it
  /// @param at when it was reported, by the clock of the house
  /// @param reserved the reference that the caller was shown already, while nobody could file it;
  ///   empty: one is drawn
  /// @param screen what is shown for it; made within the transaction
  public record Told(
      PressKey press,
      Report report,
      Optional<DraftKey> draft,
      Optional<String> pin,
      boolean alike,
      Instant at,
      Optional<CaseReference> reserved,
      Function<Saved, String> screen) {
    /// Masked: it is a child's record.
    @Override
    public String toString() {
      return "Told[***]";
    }
  }

  /// What came of it.
  ///
  /// @param answering the offices with an officer that answer for the place
  /// @param another whether a report like it came
  public record Saved(CaseReference reference, List<Unit> answering, boolean another) {}

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
    return file(
        new Told(
            press,
            report,
            draft,
            Optional.empty(),
            false,
            at,
            Optional.empty(),
            saved -> screen.apply(saved.reference())),
        () -> once.answer(press, tx -> screen.apply(file(tx, report, draft, at))));
  }

  /// The same, with all that the screen may tell.
  ///
  /// @param alone files it where it cannot be filed together with others
  public Optional<String> file(Told told, Supplier<Optional<String>> alone) {
    return together.file(told, alone);
  }

  /// Files what its caller sent while nobody could file it, under the reference that was shown.
  /// Returns the screen that is kept for the press: another one when the press was answered before,
  /// by whoever had heard it too, or by a COMMIT whose answer was lost; empty when another case has
  /// the reference.
  public Optional<String> fileLate(Told told, CaseReference shown) {
    Optional<String> filed =
        database.inTransaction(
            tx -> answers.find(tx, told.press()).or(() -> unreserved(tx, told, shown)));
    // another gateway with the same report may have been faster
    return filed.or(() -> once.before(told.press()));
  }

  private Optional<String> unreserved(Tx tx, Told told, CaseReference shown) {
    tx.send("delete from reserved_reference where reference = $1", shown.number());
    return Optional.ofNullable(reports.file(tx, List.of(told)).get(told.press()));
  }

  /// The same within a transaction of the caller's, which keeps the answer.
  ///
  /// @param draft in which it was told; empty: it was told at once
  public CaseReference file(Tx tx, Report report, Optional<DraftKey> draft, Instant at) {
    var days = stream.askCalendar(tx);
    var prepared =
        draft
            .flatMap(key -> drafts.lock(tx, key))
            .flatMap(FileReport::caseOf)
            .flatMap(caseId -> cases.goOn(tx, caseId, report, at, ACTION))
            .orElseGet(() -> cases.open(tx, report, at, ACTION));
    drafts.filed(
        tx,
        draft
            .map(key -> new ReportDrafts.Sent(key, prepared.reportedBy(), prepared.caseId(), at))
            .stream()
            .toList());
    stream.append(tx, List.of(prepared.step()), List.of(), days);
    return prepared.reference();
  }

  /// The same of a report that was written at the desk, or by another program: at once, and whole.
  ///
  /// @param channel as the audit has it
  public Filed file(Tx tx, Report report, Channel channel, Instant at) {
    var days = stream.askCalendar(tx);
    var prepared = cases.open(tx, report, at, ACTION, channel);
    stream.append(tx, List.of(prepared.step()), List.of(), days);
    return new Filed(prepared.caseId(), prepared.reference());
  }

  /// The same of what an officer has told by phone as well, which opened a case: it stands on that
  /// one, and no other opens. Empty: there is no such case, or none of theirs that takes more.
  public Optional<Filed> join(
      Tx tx, CaseReference told, Report report, Officer by, Channel channel, Instant at) {
    return tx.one("select id from case_file where reference = haki_reference($1)", told.number())
        .flatMap(row -> cases.join(tx, row.getUUID("id"), report, by, at, channel))
        .map(prepared -> {
          stream.append(tx, List.of(prepared.step()));
          return new Filed(prepared.caseId(), prepared.reference());
        });
  }

  /// A case that was opened, or told further.
  public record Filed(UUID caseId, CaseReference reference) {}

  /// The same of a report that was sent before, by a press whose answer its caller never saw: the
  /// same case, told further where more was said meanwhile.
  ///
  /// @param first the reference of then
  public CaseReference file(Tx tx, Report report, CaseReference first, DraftKey key, Instant at) {
    var further =
        tx.one("select id from case_file where reference = $1", first.number())
            .flatMap(row -> cases.goOn(tx, row.getUUID("id"), report, at, ACTION));
    further.ifPresent(prepared -> {
      drafts.filed(
          tx, List.of(new ReportDrafts.Sent(key, prepared.reportedBy(), prepared.caseId(), at)));
      stream.append(tx, List.of(prepared.step()));
    });
    return first;
  }

  /// A call that was joined to another case for being one too many is a report of its own once
  /// somebody sends it.
  private static Optional<UUID> caseOf(ReportDraft draft) {
    return draft.state() == DraftState.FILED_PARTIAL ? draft.caseId() : Optional.empty();
  }
}
