package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;

/// What a report does to cases: it opens one, is one told further, or stands as a note on one.
/// Prepares the step; whoever asked appends it last.
final class ReportCases {
  /// How often an occupied reference is drawn again: with a million cases filed, eight draws all
  /// fail once in 10^16 reports.
  static final int DRAWS = 8;

  private final Sealing sealing;
  private final Officers officers;
  private final CaseEventStore log;
  private final CaseProjection projection;
  private final Supplier<UUID> ids;
  private final IntSupplier serials;

  ReportCases(Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.sealing = sealing;
    this.officers = new Officers(sealing);
    this.log = new CaseEventStore(sealing);
    this.projection = new CaseProjection(sealing, ids);
    this.ids = ids;
    this.serials = serials;
  }

  /// A step that is to be appended.
  record Prepared(CaseReference reference, CaseStream.Step step) {
    UUID caseId() {
      return step.caseId();
    }

    Optional<UUID> reportedBy() {
      return step.after().reportedBy();
    }
  }

  /// @param action what the audit calls it
  Prepared open(Tx tx, Report told, Instant at, String action) {
    UUID caseId = ids.get();
    Report report = asTheyAreNow(tx, told);
    CaseEvent.Reported event =
        CaseRules.report(report, responsible(tx, report.place()), ids.get(), at);
    CaseFile opened = CaseFile.opened(event);
    CaseReference reference = open(tx, caseId, opened);
    return new Prepared(
        reference,
        new CaseStream.Step(
            caseId,
            Optional.empty(),
            List.of(event),
            opened.reportedBy(),
            List.of(audited(caseId, report.reporter(), action))));
  }

  /// Empty: the case takes nothing more, because it was closed, or nothing new was told.
  Optional<Prepared> goOn(Tx tx, UUID caseId, Report told, Instant at, String action) {
    CaseFile file = locked(tx, caseId);
    Report report = asTheyAreNow(tx, told);
    Optional<UUID> holder =
        report.place().equals(file.place()) ? file.holder() : responsible(tx, report.place());
    return switch (CaseRules.continued(file, report, holder, at)) {
      case Decision.Refused _ -> Optional.empty();
      case Decision.Done done ->
          Optional.of(step(tx, caseId, file, done.events(), report.reporter(), action));
    };
  }

  /// Empty: the case takes nothing more.
  Optional<Prepared> join(Tx tx, UUID caseId, Report told, boolean quiet, Instant at) {
    CaseFile file = locked(tx, caseId);
    Report report = asTheyAreNow(tx, told);
    if (file.closed() || !file.hasRoomFor(1)) {
      return Optional.empty();
    }
    return Optional.of(
        step(
            tx,
            caseId,
            file,
            List.of(new CaseEvent.DroppedCallJoined(report, quiet, at)),
            report.reporter(),
            "report.join"));
  }

  private Prepared step(
      Tx tx, UUID caseId, CaseFile file, List<CaseEvent> events, Reporter reporter, String action) {
    return new Prepared(
        reference(tx, caseId),
        new CaseStream.Step(
            caseId,
            Optional.of(file),
            events,
            officer(reporter),
            List.of(audited(caseId, reporter, action))));
  }

  private CaseFile locked(Tx tx, UUID caseId) {
    tx.one("select 1 from case_file where id = $1 for no key update", caseId);
    return CaseFile.of(log.read(tx, caseId));
  }

  static CaseReference reference(Tx tx, UUID caseId) {
    return tx.one("select reference from case_file where id = $1", caseId)
        .map(row -> new CaseReference(row.getInteger("reference")))
        .orElseThrow();
  }

  private Optional<UUID> responsible(Tx tx, Area place) {
    return Routing.responsible(place, officers.staffedUnitsAnswering(tx, place)).map(Unit::id);
  }

  /// Who left the roster, or lost the number, since the PIN was asked is a stranger by now. What
  /// they tell of a child is taken all the same. Of a call that was not finished the number alone
  /// says who it is: it may be texted while it is an officer's.
  private Report asTheyAreNow(Tx tx, Report told) {
    return switch (told.reporter()) {
      case Reporter.Verified verified ->
          officers
              .byPhone(tx, verified.phone())
              .filter(officer -> officer.id().equals(verified.officer()))
              .map(_ -> told)
              .orElseGet(() -> told.by(stranger(verified)));
      case Reporter.Unverified number ->
          told.complete() || !number.mayText() || officers.byPhone(tx, number.phone()).isPresent()
              ? told
              : told.by(stranger(number));
    };
  }

  private static Reporter stranger(Reporter reporter) {
    return switch (reporter) {
      case Reporter.Verified verified ->
          new Reporter.Unverified(verified.phone(), verified.language(), false);
      case Reporter.Unverified number ->
          new Reporter.Unverified(number.phone(), number.language(), false);
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

  private Audit.Entry audited(UUID caseId, Reporter reporter, String action) {
    return new Audit.Entry(
        officer(reporter),
        Optional.of(sealing.phoneIndex(reporter.phone())),
        action,
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
