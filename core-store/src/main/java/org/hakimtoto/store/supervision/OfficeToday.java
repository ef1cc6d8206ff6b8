package org.hakimtoto.store.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.intake.DaySheet;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.supervision.TodayList;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.AuditedLists;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// What an office has to look at first, with the time that is left for a child in a cell: all lists
/// together are one look, and one row of the audit.
public final class OfficeToday {
  /// The most cases of one list.
  public static final int MOST = 50;

  /// Pages of open cases that are looked through for days in court.
  static final int PAGES = 5;

  static final Duration AHEAD = Duration.ofDays(7);

  private static final String COURTS =
      """
      select n.id, min(u.name) as court
        from unnest($1::uuid[], $2::timestamptz[]) n (id, at)
        join hearing h on h.case_id = n.id and h.at = n.at and h.state = 'SET'
        join unit u on u.id = h.court
       group by n.id
      """;

  /// Of linked cases the first carries the clock of all. Row-level security says whose clocks the
  /// officer may read.
  private static final String COURT_DUE =
      """
      select c.id, min(k.due_at) as due_at
        from case_file c
        left join case_link l on l.case_id = c.id
        join case_clock k on k.case_id in (c.id, l.other_id) and k.clock = 'arrest-to-court'
       where c.id = any($1::uuid[]) and c.custody = 'POLICE_CELL'
       group by c.id
      """;

  private final ReadCases cases;
  private final AuditedLists lists;

  public OfficeToday(Sealing sealing) {
    this.cases = new ReadCases(sealing);
    this.lists = new Audit(sealing).lists();
  }

  /// @param courtDue until when a child in a police cell has to be in court, if the officer may
  ///   read that
  public record Line(CaseSummary summary, Optional<Instant> courtDue) {}

  public Map<TodayList, List<Line>> shown(Tx tx, Officer officer, Channel channel, Instant now) {
    return shown(tx, officer, "office.today", channel, now);
  }

  /// The same as a computer keeps it for the time without a line, which the audit tells apart.
  public DaySheet sheet(Tx tx, Officer officer, Channel channel, Instant now) {
    Map<TodayList, List<Line>> lists = shown(tx, officer, "office.day-sheet", channel, now);
    Map<UUID, String> courts =
        courts(tx, officer, lists.values().stream().flatMap(List::stream).map(Line::summary));
    return new DaySheet(
        now,
        lists.entrySet().stream()
            .map(list ->
                new DaySheet.Listed(
                    list.getKey(),
                    list.getValue().stream().map(line -> kept(line, courts)).toList()))
            .toList());
  }

  private static DaySheet.Line kept(Line line, Map<UUID, String> courts) {
    CaseSummary summary = line.summary();
    return new DaySheet.Line(
        summary.reference(),
        summary.urgency(),
        summary.stage(),
        line.courtDue(),
        summary.nextDate(),
        Optional.ofNullable(courts.get(summary.id())));
  }

  private static Map<UUID, String> courts(Tx tx, Officer officer, Stream<CaseSummary> all) {
    Map<UUID, OffsetDateTime> days = new LinkedHashMap<>();
    all.forEach(
        one -> one.nextDate().ifPresent(at -> days.put(one.id(), at.atOffset(ZoneOffset.UTC))));
    var courts = new HashMap<UUID, String>();
    if (!days.isEmpty()) {
      tx.seenBy(
              officer,
              seen ->
                  seen.rows(
                      COURTS,
                      days.keySet().toArray(UUID[]::new),
                      days.values().toArray(OffsetDateTime[]::new)))
          .forEach(row -> courts.put(row.getUUID("id"), row.getString("court")));
    }
    return courts;
  }

  private Map<TodayList, List<Line>> shown(
      Tx tx, Officer officer, String action, Channel channel, Instant now) {
    var found = new LinkedHashMap<TodayList, List<CaseSummary>>();
    for (TodayList list : TodayList.of(officer.role())) {
      found.put(list, cases(tx, officer, list, now));
    }
    Map<UUID, Instant> due = due(tx, officer, found.getOrDefault(TodayList.CELLS, List.of()));
    lists.refreshed(
        tx,
        officer,
        action,
        channel,
        found.values().stream()
            .flatMap(List::stream)
            .map(CaseSummary::reference)
            .distinct()
            .toList());
    var lines = new LinkedHashMap<TodayList, List<Line>>();
    found.forEach((list, all) -> lines.put(list, lines(list, all, due)));
    return lines;
  }

  private List<CaseSummary> cases(Tx tx, Officer officer, TodayList list, Instant now) {
    CaseFilter filter = filter(list, officer);
    return switch (list) {
      case NEW, DECISIONS -> newest(tx, officer, filter, now).reversed();
      case DATES -> dates(tx, officer, filter, now);
      case CELLS, RED, DIVERSION, AFTERCARE, REPORTS -> newest(tx, officer, filter, now);
    };
  }

  private List<CaseSummary> newest(Tx tx, Officer officer, CaseFilter filter, Instant now) {
    return cases.list(tx, officer, filter, Optional.empty(), MOST, now).cases();
  }

  /// Days in court stand in no order of the cases: all that are open are looked through.
  private List<CaseSummary> dates(Tx tx, Officer officer, CaseFilter filter, Instant now) {
    var soon = new ArrayList<CaseSummary>();
    Optional<ReadCases.Cursor> after = Optional.empty();
    for (int page = 0; page < PAGES; page++) {
      var read = cases.list(tx, officer, filter, after, ReadCases.MOST, now);
      read.cases().stream()
          .filter(one -> one.nextDate().filter(at -> at.isBefore(now.plus(AHEAD))).isPresent())
          .forEach(soon::add);
      after = read.next();
      if (after.isEmpty()) {
        break;
      }
    }
    soon.sort(Comparator.comparing(one -> one.nextDate().orElseThrow()));
    return soon.subList(0, Math.min(MOST, soon.size()));
  }

  private static CaseFilter filter(TodayList list, Officer officer) {
    return switch (list) {
      case CELLS -> open(Optional.empty(), Optional.empty(), Optional.empty(), true);
      case NEW ->
          open(
              Optional.of(Stage.REPORTED),
              Optional.empty(),
              Optional.of(officer.unit().id()),
              false);
      case RED -> open(Optional.empty(), Optional.of(Urgency.RED), Optional.empty(), false);
      case DECISIONS -> at(Stage.PROSECUTION_DECISION);
      case DIVERSION -> at(Stage.DIVERSION);
      case AFTERCARE -> at(Stage.AFTERCARE);
      case DATES, REPORTS -> open(Optional.empty(), Optional.empty(), Optional.empty(), false);
    };
  }

  private static CaseFilter at(Stage stage) {
    return open(Optional.of(stage), Optional.empty(), Optional.empty(), false);
  }

  private static CaseFilter open(
      Optional<Stage> stage, Optional<Urgency> urgency, Optional<UUID> holder, boolean held) {
    return new CaseFilter(
        stage, urgency, Optional.empty(), Optional.empty(), holder, Optional.empty(), held, true);
  }

  private static Map<UUID, Instant> due(Tx tx, Officer officer, List<CaseSummary> held) {
    var due = new HashMap<UUID, Instant>();
    if (!held.isEmpty()) {
      UUID[] ids = held.stream().map(CaseSummary::id).toArray(UUID[]::new);
      tx.seenBy(officer, seen -> seen.rows(COURT_DUE, (Object) ids))
          .forEach(row -> due.put(row.getUUID("id"), row.getOffsetDateTime("due_at").toInstant()));
    }
    return due;
  }

  private static List<Line> lines(TodayList list, List<CaseSummary> all, Map<UUID, Instant> due) {
    var lines = all.stream().map(one -> new Line(one, Optional.ofNullable(due.get(one.id()))));
    return list == TodayList.CELLS
        ? lines.sorted(Comparator.comparing(line -> line.courtDue().orElse(Instant.MAX))).toList()
        : lines.map(line -> new Line(line.summary(), Optional.empty())).toList();
  }
}
