package org.hakimtoto.store.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.CaseProjection.Opening;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;

/// What a report does to cases: it opens one, is one told further, or stands as a note on one.
/// Prepares the step; whoever asked appends it last.
final class ReportCases {
  /// So many references are drawn for a report: with a million cases filed, all eight are occupied
  /// once in 10^16 reports.
  static final int DRAWS = 8;

  private final Sealing sealing;
  private final Officers officers;
  private final CaseEventStore log;
  private final Supplier<UUID> ids;
  private final IntSupplier serials;

  ReportCases(Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.sealing = sealing;
    this.officers = new Officers(sealing);
    this.log = new CaseEventStore(sealing);
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

  /// By phone.
  ///
  /// @param action what the audit calls it
  Prepared open(Tx tx, Report told, Instant at, String action) {
    return open(tx, told, at, action, Channel.USSD);
  }

  /// @param action what the audit calls it
  Prepared open(Tx tx, Report told, Instant at, String action, Channel channel) {
    var free = free(tx, List.of(Optional.empty()), DRAWS);
    Report report = asTheyAreNow(tx, told);
    Optional<UUID> holder = responsible(tx, report.place());
    CaseReference reference =
        free.get()
            .getFirst()
            .orElseThrow(
                () -> new StoreFault.Unavailable("no free case reference of " + DRAWS + " drawn"));
    return opening(tx, List.of(new Fresh(report, holder, reference, at)), action, channel)
        .getFirst();
  }

  /// A report that opens a case.
  ///
  /// @param report by whoever the reporter is now
  /// @param holder the office that is to have it
  /// @param reference that was free a moment ago, in this transaction
  record Fresh(Report report, Optional<UUID> holder, CaseReference reference, Instant at) {}

  /// Sends for a free reference for each of some reports; of one that was shown to its caller
  /// already, whether it is free. Whoever reserves references meanwhile waits for this transaction.
  ///
  /// @param shown empty: one is drawn
  /// @param draws for each
  Supplier<List<Optional<CaseReference>>> free(
      Tx tx, List<Optional<CaseReference>> shown, int draws) {
    List<List<CaseReference>> wanted =
        shown.stream().map(one -> one.map(List::of).orElseGet(() -> drawn(draws))).toList();
    var asked = CaseProjection.free(tx, wanted.stream().flatMap(List::stream).toList());
    return () -> {
      Set<CaseReference> free = new HashSet<>(asked.get());
      return wanted.stream().map(ones -> ones.stream().filter(free::remove).findFirst()).toList();
    };
  }

  private List<CaseReference> drawn(int draws) {
    return Stream.generate(() -> CaseReference.ofSerial(serials.getAsInt())).limit(draws).toList();
  }

  /// Sends the rows of many cases that open, in the order of their reports.
  List<Prepared> opening(Tx tx, List<Fresh> reports, String action, Channel channel) {
    var rows = new ArrayList<Opening>();
    var prepared = new ArrayList<Prepared>();
    for (Fresh fresh : reports) {
      UUID caseId = ids.get();
      var event = CaseRules.report(fresh.report(), fresh.holder(), ids.get(), fresh.at());
      rows.add(new Opening(caseId, fresh.reference(), CaseFile.opened(event)));
      prepared.add(opened(caseId, fresh.reference(), event, action, channel));
    }
    CaseProjection.open(tx, rows);
    return List.copyOf(prepared);
  }

  private Prepared opened(
      UUID caseId,
      CaseReference reference,
      CaseEvent.Reported event,
      String action,
      Channel channel) {
    return new Prepared(
        reference,
        new CaseStream.Step(
            caseId,
            Optional.empty(),
            List.of(event),
            CaseFile.opened(event).reportedBy(),
            List.of(audited(caseId, event.report().reporter(), action, channel))));
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
          Optional.of(
              step(tx, caseId, file, done.events(), report.reporter(), action, Channel.USSD));
    };
  }

  /// Empty: the case takes nothing more.
  Optional<Prepared> join(Tx tx, UUID caseId, Report told, boolean quiet, Instant at) {
    CaseFile file = locked(tx, caseId);
    Report report = asTheyAreNow(tx, told);
    if (file.closed() || !file.hasRoomFor(1)) {
      return Optional.empty();
    }
    return Optional.of(joined(tx, caseId, file, report, quiet, at, Channel.USSD));
  }

  /// The same at the desk, by an officer who reported the case or in whose area it is. Empty: it is
  /// none of theirs, or takes nothing more.
  Optional<Prepared> join(
      Tx tx, UUID caseId, Report told, Officer by, Instant at, Channel channel) {
    CaseFile file = locked(tx, caseId);
    boolean theirs =
        file.reportedBy().filter(by.id()::equals).isPresent()
            || by.unit().area().contains(file.place());
    return theirs && !file.closed() && file.hasRoomFor(1)
        ? Optional.of(joined(tx, caseId, file, asTheyAreNow(tx, told), false, at, channel))
        : Optional.empty();
  }

  private Prepared joined(
      Tx tx,
      UUID caseId,
      CaseFile file,
      Report report,
      boolean quiet,
      Instant at,
      Channel channel) {
    List<CaseEvent> events = List.of(new CaseEvent.DroppedCallJoined(report, quiet, at));
    return step(tx, caseId, file, events, report.reporter(), "report.join", channel);
  }

  private Prepared step(
      Tx tx,
      UUID caseId,
      CaseFile file,
      List<CaseEvent> events,
      Reporter reporter,
      String action,
      Channel channel) {
    return new Prepared(
        reference(tx, caseId),
        new CaseStream.Step(
            caseId,
            Optional.of(file),
            events,
            officer(reporter),
            List.of(audited(caseId, reporter, action, channel))));
  }

  private CaseFile locked(Tx tx, UUID caseId) {
    CaseLock.take(tx, caseId);
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
    return asTheyAreNow(told, phone -> officers.byPhone(tx, phone));
  }

  /// @param roster the officer whose registered number it is now
  static Report asTheyAreNow(Report told, Function<PhoneNumber, Optional<Officer>> roster) {
    return switch (told.reporter()) {
      case Reporter.Verified verified ->
          roster
              .apply(verified.phone())
              .filter(officer -> officer.id().equals(verified.officer()))
              .map(_ -> told)
              .orElseGet(() -> told.by(stranger(verified)));
      case Reporter.Unverified number ->
          told.complete() || !number.mayText() || roster.apply(number.phone()).isPresent()
              ? told
              : told.by(stranger(number));
    };
  }

  static Reporter stranger(Reporter reporter) {
    return switch (reporter) {
      case Reporter.Verified verified ->
          new Reporter.Unverified(verified.phone(), verified.language(), false);
      case Reporter.Unverified number ->
          new Reporter.Unverified(number.phone(), number.language(), false, number.of());
    };
  }

  private Audit.Entry audited(UUID caseId, Reporter reporter, String action, Channel channel) {
    return new Audit.Entry(
        officer(reporter),
        Optional.of(sealing.phoneIndex(reporter.phone())),
        action,
        channel,
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
