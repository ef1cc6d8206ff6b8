package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.clock.Clocks;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.core.indicator.IndicatorFacts;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.indicator.Indicators;
import org.hakimtoto.store.reference.ClockBooks;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.LinkedCases;

/// The clocks of cases: which run is made anew from the events with each change, and kept only so
/// that somebody can find what must fire next. Of linked cases one, the first opened, carries the
/// clocks of all.
public final class CaseClocks {
  private final CaseEventStore log;
  private final CaseProjection projection;
  private final Audit audit;
  private final ClockBook book = ClockBooks.shipped();
  private final KnownHolidays days = new KnownHolidays();

  public CaseClocks(Sealing sealing, Supplier<UUID> ids) {
    this.log = new CaseEventStore(sealing, ids);
    this.projection = new CaseProjection(sealing);
    this.audit = new Audit(sealing);
  }

  /// The court days, with the holidays that were added since this release.
  public CourtCalendar calendar(Tx tx) {
    return days.calendar(tx);
  }

  public List<Holiday> holidays(Tx tx) {
    return days.holidays(tx);
  }

  /// The clocks that run for a case now.
  public List<RunningClock> running(Tx tx, UUID caseId) {
    return Clocks.running(family(tx, caseId).events(), book, calendar(tx));
  }

  /// Brings what is kept up to date after a change.
  public void sync(Tx tx, UUID caseId) {
    keep(tx, family(tx, caseId));
  }

  /// Of a case that was opened just now, and is linked to none.
  void begin(Tx tx, UUID caseId, CaseEvent.Reported opening) {
    keep(tx, new Family(List.of(caseId), List.of(opening)));
  }

  /// Fires what is due at `now`, of one case. Returns false when nothing is due.
  public boolean fireNext(Tx tx, Instant now) {
    return fireNext(tx, now, List.of());
  }

  /// The same, but of none of the cases `aside`. A case that somebody works on is left for later:
  /// like everybody else this takes the case first and its clocks then, and never waits for one.
  /// Throws [PoisonRow] when the case cannot be read.
  public boolean fireNext(Tx tx, Instant now, Collection<UUID> aside) {
    Optional<Row> due =
        tx.one(
            """
            select k.case_id from case_clock k join case_file c on c.id = k.case_id
             where k.next_at <= $1 and k.case_id <> all($2::uuid[])
             order by k.next_at limit 1 for no key update of c skip locked
            """,
            now.atOffset(ZoneOffset.UTC),
            aside.toArray(UUID[]::new));
    due.map(row -> row.getUUID("case_id"))
        .ifPresent(caseId -> PoisonRow.guard(caseId, () -> fire(tx, caseId, now)));
    return due.isPresent();
  }

  private void fire(Tx tx, UUID caseId, Instant now) {
    if (!isDue(tx, caseId, now)) {
      return;
    }
    List<CaseEvent> events = log.read(tx, caseId);
    CaseFile before = CaseFile.of(events);
    var fired = new ArrayList<CaseEvent>();
    for (RunningClock clock : running(tx, caseId)) {
      if (clock.next().filter(next -> !next.isAfter(now)).isPresent()
          && events.size() + fired.size() < CaseEventStore.MOST_EVENTS
          && CaseRules.clock(before, clock.name(), clock.due(), now) instanceof Decision.Done d) {
        fired.addAll(d.events());
      }
    }
    if (fired.isEmpty()) {
      // closed or full: nothing fires any more
      tx.change("delete from case_clock where case_id = $1", caseId);
      return;
    }
    log.append(tx, caseId, before.version(), fired, Optional.empty());
    projection.apply(tx, caseId, before.after(fired), fired);
    Indicators.write(tx, IndicatorFacts.of(events, fired));
    sync(tx, caseId);
    audit.writeAll(tx, fired.stream().map(event -> entry(caseId, event)).toList());
  }

  /// Asked again once the case is ours: it may have changed just before.
  private static boolean isDue(Tx tx, UUID caseId, Instant now) {
    return tx.one(
            "select 1 from case_clock where case_id = $1 and next_at <= $2 limit 1",
            caseId,
            now.atOffset(ZoneOffset.UTC))
        .isPresent();
  }

  private static Audit.Entry entry(UUID caseId, CaseEvent event) {
    return new Audit.Entry(
        Optional.empty(),
        Optional.empty(),
        event instanceof CaseEvent.ClockMissed ? "clock.missed" : "clock.warned",
        Channel.SYSTEM,
        Optional.of(caseId),
        "done");
  }

  /// A case and those linked to it, be it through others: who links the second report to the first
  /// and the third to the second has said that all are one.
  ///
  /// @param cases the first opened one first
  private record Family(List<UUID> cases, List<CaseEvent> events) {}

  private Family family(Tx tx, UUID caseId) {
    var ids = new ArrayList<>(List.of(caseId));
    ids.addAll(LinkedCases.of(tx, caseId));
    record Member(UUID id, List<CaseEvent> events) {}
    List<Member> members =
        ids.stream()
            .map(id -> new Member(id, log.read(tx, id)))
            .sorted(
                Comparator.comparing((Member member) -> member.events().getFirst().at())
                    .thenComparing(Member::id))
            .toList();
    var events = new ArrayList<CaseEvent>(members.getFirst().events());
    members.stream().skip(1).forEach(member -> events.addAll(member.events()));
    if (members.size() > 1) {
      // the first report stays first, whatever the clocks of two gateways said
      events.subList(1, events.size()).sort(Comparator.comparing(CaseEvent::at));
    }
    return new Family(members.stream().map(Member::id).toList(), events);
  }

  private void keep(Tx tx, Family family) {
    UUID carrier = family.cases().getFirst();
    Set<String> names = new HashSet<>();
    for (RunningClock clock : Clocks.running(family.events(), book, calendar(tx))) {
      clock
          .next()
          .ifPresent(next -> {
            names.add(clock.name());
            tx.change(
                """
                insert into case_clock (case_id, clock, basis, due_at, next_at)
                values ($1, $2, $3, $4, $5)
                on conflict (case_id, clock) do update
                  set basis = excluded.basis, due_at = excluded.due_at, next_at = excluded.next_at
                """,
                carrier,
                clock.name(),
                clock.basis().name(),
                clock.due().atOffset(ZoneOffset.UTC),
                next.atOffset(ZoneOffset.UTC));
          });
    }
    tx.change(
        """
        delete from case_clock
         where case_id = any($1::uuid[]) and not (case_id = $2 and clock = any($3::text[]))
        """,
        family.cases().toArray(UUID[]::new),
        carrier,
        names.toArray(String[]::new));
  }
}
