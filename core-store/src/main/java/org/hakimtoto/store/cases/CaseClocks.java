package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.clock.ClockBook;
import org.hakimtoto.core.clock.Clocks;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.ClockBooks;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.LinkedCases;

/// The clocks of cases: which run is made anew from the events with each change, and kept only so
/// that somebody can find what must fire next, and what ran out and was not satisfied: such a clock
/// has nothing left to fire and waits for ever. Of linked cases one, the first opened, carries the
/// clocks of all.
public final class CaseClocks {
  private final CaseEventStore log;
  private final ClockBook book = ClockBooks.shipped();
  private final KnownHolidays days = new KnownHolidays();

  public CaseClocks(Sealing sealing) {
    this.log = new CaseEventStore(sealing);
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

  /// Sends for the court days, for [#begin].
  Supplier<CourtCalendar> askCalendar(Tx tx) {
    return days.askCalendar(tx);
  }

  /// Of cases that were opened just now, and are linked to none: no clock of theirs is kept yet.
  void begin(Tx tx, Map<UUID, List<CaseEvent>> opened, CourtCalendar calendar) {
    var rows = new ArrayList<Tuple>();
    opened.forEach((caseId, events) ->
        Clocks.running(events, book, calendar)
            .forEach(clock -> clock.next().ifPresent(next -> rows.add(row(caseId, clock, next)))));
    if (!rows.isEmpty()) {
      tx.send(
          """
          insert into case_clock (case_id, clock, basis, due_at, next_at)
          select * from unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[],
                               $5::timestamptz[])
          """,
          Tx.columns(
              rows,
              UUID.class,
              String.class,
              String.class,
              OffsetDateTime.class,
              OffsetDateTime.class));
    }
  }

  private static Tuple row(UUID caseId, RunningClock clock, Instant next) {
    return Tx.row(
        caseId,
        clock.name(),
        clock.basis().name(),
        clock.due().atOffset(ZoneOffset.UTC),
        next.atOffset(ZoneOffset.UTC));
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
      names.add(clock.name());
      tx.send(
          """
          insert into case_clock (case_id, clock, basis, due_at, next_at)
          values ($1, $2, $3, $4, coalesce($5::timestamptz, 'infinity'))
          on conflict (case_id, clock) do update
            set basis = excluded.basis, due_at = excluded.due_at, next_at = excluded.next_at
          """,
          carrier,
          clock.name(),
          clock.basis().name(),
          clock.due().atOffset(ZoneOffset.UTC),
          clock.next().map(next -> next.atOffset(ZoneOffset.UTC)).orElse(null));
    }
    tx.send(
        """
        delete from case_clock
         where case_id = any($1::uuid[]) and not (case_id = $2 and clock = any($3::text[]))
        """,
        family.cases().toArray(UUID[]::new),
        carrier,
        names.toArray(String[]::new));
  }
}
