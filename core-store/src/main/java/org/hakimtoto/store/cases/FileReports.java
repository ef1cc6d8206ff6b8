package org.hakimtoto.store.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.duplicate.Candidate;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.FileReport.Saved;
import org.hakimtoto.store.cases.FileReport.Told;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.ReportDrafts;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;

/// Files many reports in one transaction, with as many statements as for one. What must be known of
/// all of them is asked at once; their cases are opened, their screens made and kept, and their
/// events appended together. One that fails fails all: the caller tries each alone then.
final class FileReports {
  private final AnsweredPresses answers;
  private final ReportDrafts drafts;
  private final Officers officers;
  private final ReportCases cases;
  private final SameChild sameChild;
  private final CaseStream stream;

  FileReports(Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.answers = new AnsweredPresses(sealing);
    this.drafts = new ReportDrafts(sealing, ids);
    this.officers = new Officers(sealing);
    this.cases = new ReportCases(sealing, ids, serials);
    this.sameChild = new SameChild(sealing, ids);
    this.stream = new CaseStream(sealing, ids);
  }

  /// A press was answered by somebody else meanwhile.
  static final class AnsweredMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnsweredMeanwhile() {
      super("answered meanwhile", null, false, false);
    }
  }

  /// A report that opens a case.
  ///
  /// @param report by whoever the reporter is now
  /// @param answering the offices with an officer that answer for its place
  private record Fresh(Told told, Report report, Optional<Officer> officer, List<Unit> answering) {
    ReportCases.Fresh opening() {
      return new ReportCases.Fresh(
          report,
          Routing.responsible(report.place(), answering).map(Unit::id),
          told.reserved(),
          told.at());
    }
  }

  /// @param twin of whoever is to be asked
  private record Opened(
      Fresh fresh, ReportCases.Prepared prepared, Supplier<Optional<UUID>> twin) {}

  /// The screens. A press that has none is to be worked on alone: its call was filed already when
  /// it seemed to be over, no reference was free, or another press of its session is here too.
  Map<PressKey, String> file(Tx tx, List<Told> reports) {
    List<Told> distinct = distinct(reports);
    var known = answers.among(tx, distinct.stream().map(Told::press).toList());
    var apart =
        drafts.lockAll(tx, distinct.stream().flatMap(told -> told.draft().stream()).toList());
    var asked = standing(tx, distinct);
    Map<PressKey, String> screens = new HashMap<>(known.get());
    Set<DraftKey> begun = apart.get();
    Standing standing = asked.get();
    List<Fresh> fresh =
        distinct.stream()
            .filter(told -> !screens.containsKey(told.press()))
            .filter(told ->
                told.reserved().isPresent() || told.draft().filter(begun::contains).isEmpty())
            .map(standing::of)
            .toList();
    List<Opened> opened = opened(tx, fresh);
    if (!opened.isEmpty()) {
      screens.putAll(kept(tx, opened));
    }
    return screens;
  }

  /// Each press and each session once.
  private static List<Told> distinct(List<Told> reports) {
    var presses = new LinkedHashMap<PressKey, Told>();
    reports.forEach(told -> presses.putIfAbsent(told.press(), told));
    var sessions = new HashSet<String>();
    return presses.values().stream()
        .filter(told -> told.draft().map(DraftKey::session).map(sessions::add).orElse(true))
        .toList();
  }

  /// Sends for the roster as it stands now, as far as it concerns these reports.
  private Supplier<Standing> standing(Tx tx, List<Told> reports) {
    List<Reporter> reporters = reports.stream().map(told -> told.report().reporter()).toList();
    var roster = officers.byPhones(tx, reporters.stream().map(Reporter::phone).distinct().toList());
    var pins =
        Pins.generations(
            tx, reporters.stream().flatMap(by -> verified(by).stream()).distinct().toList());
    var offices =
        officers.askStaffedUnits(
            tx, reports.stream().map(told -> told.report().place()).distinct().toList());
    return () -> new Standing(roster.get(), pins.get(), offices.get());
  }

  private record Standing(
      Map<PhoneNumber, Officer> roster, Map<UUID, Long> pins, Map<Area, List<Unit>> offices) {
    Fresh of(Told told) {
      Report report = ReportCases.asTheyAreNow(proved(told), this::officer);
      return new Fresh(
          told,
          report,
          verified(report.reporter()).flatMap(_ -> officer(report.reporter().phone())),
          offices.getOrDefault(report.place(), List.of()));
    }

    private Optional<Officer> officer(PhoneNumber phone) {
      return Optional.ofNullable(roster.get(phone));
    }

    /// An officer whose PIN was changed since it was right in this call has proved nothing.
    private Report proved(Told told) {
      Reporter reporter = told.report().reporter();
      boolean stands =
          told.pin().isEmpty()
              || told.pin()
                  .equals(
                      verified(reporter)
                          .map(officer -> Long.toString(pins.getOrDefault(officer, 0L))));
      return stands ? told.report() : told.report().by(ReportCases.stranger(reporter));
    }
  }

  private static Optional<UUID> verified(Reporter reporter) {
    return switch (reporter) {
      case Reporter.Verified officer -> Optional.of(officer.officer());
      case Reporter.Unverified _ -> Optional.empty();
    };
  }

  /// The twins are asked for along with the cases: behind them, so that two that open together see
  /// each other.
  private List<Opened> opened(Tx tx, List<Fresh> fresh) {
    if (fresh.isEmpty()) {
      return List.of();
    }
    var opening = cases.opening(tx, fresh.stream().map(Fresh::opening).toList());
    List<UUID> ids = opening.cases();
    var twins = new ArrayList<Supplier<Optional<UUID>>>();
    for (int i = 0; i < fresh.size(); i++) {
      twins.add(twin(tx, fresh.get(i), ids.get(i)));
    }
    List<Optional<ReportCases.Prepared>> prepared = opening.prepared(FileReport.ACTION);
    var opened = new ArrayList<Opened>();
    for (int i = 0; i < fresh.size(); i++) {
      Fresh one = fresh.get(i);
      Supplier<Optional<UUID>> twin = twins.get(i);
      prepared.get(i).ifPresent(made -> opened.add(new Opened(one, made, twin)));
    }
    return opened;
  }

  private Supplier<Optional<UUID>> twin(Tx tx, Fresh fresh, UUID caseId) {
    var report = new Candidate(fresh.report(), fresh.told().at());
    return fresh
        .officer()
        .filter(_ -> fresh.told().alike())
        .filter(officer -> officer.unit().area().contains(fresh.report().place()))
        .map(officer -> sameChild.askTwin(tx, officer, caseId, report))
        .orElse(Optional::empty);
  }

  /// The last thing of the transaction.
  private Map<PressKey, String> kept(Tx tx, List<Opened> opened) {
    var screens = new LinkedHashMap<PressKey, String>();
    var beside = new ArrayList<Audit.Entry>();
    for (Opened one : opened) {
      Fresh fresh = one.fresh();
      Optional<UUID> twin = one.twin().get();
      twin.flatMap(other -> fresh.officer().map(by -> SameChild.told(by, other, Channel.USSD)))
          .ifPresent(beside::add);
      screens.put(
          fresh.told().press(),
          fresh
              .told()
              .screen()
              .apply(new Saved(one.prepared().reference(), fresh.answering(), twin.isPresent())));
    }
    drafts.filed(tx, opened.stream().flatMap(one -> sent(one).stream()).toList());
    var kept = answers.keepAll(tx, screens);
    stream.append(tx, opened.stream().map(one -> one.prepared().step()).toList(), beside);
    if (!kept.get()) {
      throw new AnsweredMeanwhile();
    }
    return screens;
  }

  private static Optional<ReportDrafts.Sent> sent(Opened one) {
    return one.fresh()
        .told()
        .draft()
        .map(key ->
            new ReportDrafts.Sent(
                key,
                one.prepared().reportedBy(),
                one.prepared().caseId(),
                one.fresh().told().at()));
  }
}
