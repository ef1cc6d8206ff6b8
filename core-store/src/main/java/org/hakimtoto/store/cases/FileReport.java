package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;

/// Files a report: case, event, contact, audit row and the answer to the press, in **one**
/// transaction. The committed event is the outbox; the notifier is woken by the commit.
public final class FileReport {
  /// How often an occupied reference is drawn again: with a million cases filed, eight draws all
  /// fail once in 10^16 reports.
  static final int DRAWS = 8;

  private final AnswerOnce once;
  private final Sealing sealing;
  private final Officers officers;
  private final CaseProjection projection;
  private final CaseStream stream;
  private final Supplier<UUID> ids;
  private final IntSupplier serials;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public FileReport(Database database, Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.once = new AnswerOnce(database, sealing);
    this.sealing = sealing;
    this.officers = new Officers(sealing);
    this.projection = new CaseProjection(sealing, ids);
    this.stream = new CaseStream(sealing, ids);
    this.ids = ids;
    this.serials = serials;
  }

  /// Returns the screen to show: the one `screen` makes of the reference, or, when this press was
  /// answered before, the one shown then. Empty when nobody knows whether it was saved. Throws
  /// another [StoreFault] than an unknown COMMIT when it was certainly not saved.
  ///
  /// @param at when it was reported, by the clock of the house
  public Optional<String> file(
      PressKey press, Report report, Instant at, Function<CaseReference, String> screen) {
    return once.answer(press, tx -> screen.apply(file(tx, report, at)));
  }

  /// The same within a transaction of the caller's, which keeps the answer.
  public CaseReference file(Tx tx, Report told, Instant at) {
    UUID caseId = ids.get();
    Report report = told.by(asTheyAreNow(tx, told.reporter()));
    Optional<UUID> holder =
        Routing.responsible(report.place(), officers.staffedUnitsAnswering(tx, report.place()))
            .map(Unit::id);
    CaseEvent.Reported event = CaseRules.report(report, holder, ids.get(), at);
    CaseFile opened = CaseFile.opened(event);
    CaseReference reference = open(tx, caseId, opened);
    stream.append(
        tx,
        List.of(
            new CaseStream.Step(
                caseId,
                Optional.empty(),
                List.of(event),
                opened.reportedBy(),
                List.of(audited(caseId, event.report().reporter())))));
    return reference;
  }

  /// Who left the roster, or lost the number, since the PIN was asked is a stranger by now. What
  /// they tell of a child is taken all the same.
  private Reporter asTheyAreNow(Tx tx, Reporter reporter) {
    return switch (reporter) {
      case Reporter.Verified verified ->
          officers
              .byPhone(tx, verified.phone())
              .filter(officer -> officer.id().equals(verified.officer()))
              .<Reporter>map(_ -> verified)
              .orElseGet(
                  () -> new Reporter.Unverified(verified.phone(), verified.language(), false));
      case Reporter.Unverified unverified -> unverified;
    };
  }

  private CaseReference open(Tx tx, UUID caseId, CaseFile file) {
    for (int draw = 0; draw < DRAWS; draw++) {
      var reference = CaseReference.ofSerial(serials.getAsInt());
      if (projection.open(tx, caseId, reference, file)) {
        return reference;
      }
    }
    throw new StoreFault.Unavailable("no free case reference after " + DRAWS + " draws");
  }

  private Audit.Entry audited(UUID caseId, Reporter reporter) {
    return new Audit.Entry(
        officer(reporter),
        Optional.of(sealing.phoneIndex(reporter.phone())),
        "report.file",
        Channel.USSD,
        Optional.of(caseId),
        "done");
  }

  private static Optional<UUID> officer(Reporter reporter) {
    return switch (reporter) {
      case Reporter.Verified verified -> Optional.of(verified.officer());
      case Reporter.Unverified _ -> Optional.empty();
    };
  }
}
