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
import java.util.stream.IntStream;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.duplicate.Candidate;
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
import org.hakimtoto.store.cases.FileReport.Saved;
import org.hakimtoto.store.cases.FileReport.Told;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.ReportDrafts;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;

/// Files many reports in one transaction, with as many statements as for one, in three trips: what
/// must be known of all of them is asked at once; their cases are opened, their screens made and
/// kept, and their events appended without a wait; the audit goes out with COMMIT. One that fails
/// fails all: the caller tries each alone then.
final class FileReports {
  /// So many references are drawn for each: with a million cases filed, one in a million reports
  /// finds all of them occupied, and is filed alone.
  static final int DRAWS = 3;

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
  /// @param twin of whoever is to be asked
  private record Fresh(
      Told told,
      CaseReference reference,
      Report report,
      Optional<Officer> officer,
      List<Unit> answering,
      Optional<UUID> twin) {
    ReportCases.Fresh opening() {
      return new ReportCases.Fresh(
          report,
          Routing.responsible(report.place(), answering).map(Unit::id),
          reference,
          told.at());
    }
  }

  private record Opened(Fresh fresh, ReportCases.Prepared prepared) {}

  /// The screens, to be shown once it is committed. A press that has none is to be worked on alone:
  /// its call was filed already when it seemed to be over, no reference was free, or another press
  /// of its session is here too.
  Map<PressKey, String> file(Tx tx, List<Told> reports) {
    List<Told> distinct = distinct(reports);
    var known = answers.among(tx, distinct.stream().map(Told::press).toList());
    var apart =
        drafts.lockAll(tx, distinct.stream().flatMap(told -> told.draft().stream()).toList());
    var asking = cases.free(tx, distinct.stream().map(Told::reserved).toList(), DRAWS);
    var days = stream.askCalendar(tx);
    var asked = standing(tx, distinct);
    Map<PressKey, String> screens = new HashMap<>(known.get());
    Set<DraftKey> begun = apart.get();
    Standing standing = asked.get();
    List<Optional<CaseReference>> free = asking.get();
    List<Fresh> fresh =
        IntStream.range(0, distinct.size())
            .filter(i -> !screens.containsKey(distinct.get(i).press()))
            .filter(i -> opens(distinct.get(i), begun))
            .boxed()
            .flatMap(i -> free.get(i).map(one -> standing.of(distinct.get(i), one)).stream())
            .toList();
    if (!fresh.isEmpty()) {
      screens.putAll(kept(tx, opened(tx, fresh), days));
    }
    return screens;
  }

  /// @param begun what a case was made of already
  private static boolean opens(Told told, Set<DraftKey> begun) {
    return told.reserved().isPresent() || told.draft().filter(begun::contains).isEmpty();
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
    var twins = new HashMap<PressKey, Supplier<Optional<UUID>>>();
    reports.stream()
        .filter(Told::alike)
        .forEach(told -> twin(tx, told).ifPresent(one -> twins.put(told.press(), one)));
    return () -> new Standing(roster.get(), pins.get(), offices.get(), twins);
  }

  /// Sends for it on the word of whoever says who reports: that is looked at with the answer.
  private Optional<Supplier<Optional<UUID>>> twin(Tx tx, Told told) {
    return verified(told.report().reporter())
        .map(by -> sameChild.askTwin(tx, by, new Candidate(told.report(), told.at())));
  }

  private record Standing(
      Map<PhoneNumber, Officer> roster,
      Map<UUID, Long> pins,
      Map<Area, List<Unit>> offices,
      Map<PressKey, Supplier<Optional<UUID>>> twins) {
    Fresh of(Told told, CaseReference reference) {
      Report report = ReportCases.asTheyAreNow(proved(told), this::officer);
      Optional<Officer> officer =
          verified(report.reporter()).flatMap(_ -> officer(report.reporter().phone()));
      return new Fresh(
          told,
          reference,
          report,
          officer,
          offices.getOrDefault(report.place(), List.of()),
          officer
              .filter(by -> by.unit().area().contains(report.place()))
              .flatMap(_ -> Optional.ofNullable(twins.get(told.press())))
              .flatMap(Supplier::get));
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

  private List<Opened> opened(Tx tx, List<Fresh> fresh) {
    List<ReportCases.Prepared> prepared =
        cases.opening(
            tx, fresh.stream().map(Fresh::opening).toList(), FileReport.ACTION, Channel.USSD);
    return IntStream.range(0, fresh.size())
        .mapToObj(i -> new Opened(fresh.get(i), prepared.get(i)))
        .toList();
  }

  /// The last thing of the transaction; nothing of it is waited for before the audit's.
  private Map<PressKey, String> kept(Tx tx, List<Opened> opened, Supplier<CourtCalendar> days) {
    var screens = new LinkedHashMap<PressKey, String>();
    var beside = new ArrayList<Audit.Entry>();
    for (Opened one : opened) {
      Fresh fresh = one.fresh();
      fresh
          .twin()
          .flatMap(other -> fresh.officer().map(by -> SameChild.told(by, other, Channel.USSD)))
          .ifPresent(beside::add);
      screens.put(
          fresh.told().press(),
          fresh
              .told()
              .screen()
              .apply(
                  new Saved(
                      one.prepared().reference(), fresh.answering(), fresh.twin().isPresent())));
    }
    drafts.filed(tx, opened.stream().flatMap(one -> sent(one).stream()).toList());
    var kept = answers.keepAll(tx, screens);
    stream.append(tx, opened.stream().map(one -> one.prepared().step()).toList(), beside, days);
    tx.withLast(() -> {
      if (!kept.get()) {
        throw new AnsweredMeanwhile();
      }
    });
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
