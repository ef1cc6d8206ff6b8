package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;

/// The one way an event reaches a case. All that comes with it is written here, in one order: the
/// event, with its turn to be counted for planning and its place in each link's queue (the database
/// gives that itself, to whoever adds an event); the tables that are searched; the clocks; the
/// wake-up; and the audit last, since the end of its chain stays locked until the transaction ends.
public final class CaseStream {
  /// Woken by each commit that added an event.
  public static final String WAKE_CHANNEL = "haki_events";

  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final CaseClocks clocks;
  private final Audit audit;

  CaseStream(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.ids = ids;
    this.clocks = new CaseClocks(sealing);
    this.audit = new Audit(sealing);
  }

  /// What happens to one case, and who answers for it.
  ///
  /// @param before the case until now; empty: the first event opens it
  /// @param actor the officer who did it; empty: somebody not on the roster, or the house
  /// @param audit of this case, one row at least
  record Step(
      UUID caseId,
      Optional<CaseFile> before,
      List<CaseEvent> events,
      Optional<UUID> actor,
      List<Audit.Entry> audit) {
    Step {
      events = List.copyOf(events);
      audit = List.copyOf(audit);
      if (events.isEmpty() || audit.isEmpty()) {
        throw new IllegalArgumentException("a step has an event and a row of the audit");
      }
      if (!audit.stream().allMatch(entry -> entry.caseId().equals(Optional.of(caseId)))) {
        throw new IllegalArgumentException("the audit of a step is of its case");
      }
      int more = events.size();
      if (before.filter(file -> !file.hasRoomFor(more)).isPresent()) {
        throw new IllegalArgumentException("a case grows no longer than it is read");
      }
    }

    /// The case after it.
    CaseFile after() {
      return before.map(file -> file.after(events)).orElseGet(() -> CaseFile.of(events));
    }

    private int seq() {
      return before.map(CaseFile::version).orElse(0);
    }
  }

  /// Takes a step on each of these cases, whose rows the caller holds locked. The last thing a
  /// transaction does.
  void append(Tx tx, List<Step> steps) {
    append(tx, steps, List.of());
  }

  /// @param beside rows of the audit that concern other cases: the chains are taken once
  void append(Tx tx, List<Step> steps, List<Audit.Entry> beside) {
    append(tx, steps, beside, () -> clocks.calendar(tx));
  }

  /// Sends for the court days, for whoever opens cases and asks other things as well.
  Supplier<CourtCalendar> askCalendar(Tx tx) {
    return clocks.askCalendar(tx);
  }

  /// @param days looked at where a case opens
  void append(Tx tx, List<Step> steps, List<Audit.Entry> beside, Supplier<CourtCalendar> days) {
    Map<UUID, Sealing> own = sealings(tx, steps);
    insert(tx, steps, own);
    for (Step step : steps) {
      new CaseProjection(of(own, step), ids).apply(tx, step.caseId(), step.after(), step.events());
    }
    keepClocks(tx, steps, days);
    tx.send("select pg_notify($1, '')", WAKE_CHANNEL);
    audit.writeAll(
        tx,
        Stream.concat(steps.stream().flatMap(step -> step.audit().stream()), beside.stream())
            .toList());
  }

  /// Those of cases that open now, which are linked to none, begin.
  private void keepClocks(Tx tx, List<Step> steps, Supplier<CourtCalendar> days) {
    var begun = new LinkedHashMap<UUID, List<CaseEvent>>();
    for (Step step : steps) {
      if (step.after().place().isSmoke()) {
        // nobody is to be alarmed
        continue;
      }
      if (step.before().isPresent()) {
        clocks.sync(tx, step.caseId());
      } else {
        begun.put(step.caseId(), step.events());
      }
    }
    if (!begun.isEmpty()) {
      clocks.begin(tx, begun, days.get());
    }
  }

  /// What seals for each of these cases; one that opens now gets its key.
  private Map<UUID, Sealing> sealings(Tx tx, List<Step> steps) {
    Map<Boolean, List<UUID>> opening =
        steps.stream()
            .collect(
                Collectors.partitioningBy(
                    step -> step.before().isEmpty(),
                    Collectors.mapping(Step::caseId, Collectors.toList())));
    var own = new HashMap<>(CaseKeyTable.of(tx, sealing, opening.getOrDefault(false, List.of())));
    own.putAll(CaseKeyTable.fresh(tx, sealing, opening.getOrDefault(true, List.of())));
    return own;
  }

  private Sealing of(Map<UUID, Sealing> own, Step step) {
    return own.getOrDefault(step.caseId(), sealing);
  }

  private void insert(Tx tx, List<Step> steps, Map<UUID, Sealing> own) {
    var rows = new ArrayList<Tuple>();
    for (Step step : steps) {
      int seq = step.seq();
      for (CaseEvent event : step.events()) {
        seq++;
        rows.add(row(step, seq, event, of(own, step)));
      }
    }
    tx.send(
        """
        with added as (
          insert into case_event (id, case_id, seq, kind, at, facts, actor, county)
          select e.*, (select c.county from case_file c where c.id = e.case_id)
            from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[],
                        $5::timestamptz[], $6::bytea[], $7::uuid[])
              as e (id, case_id, seq, kind, at, facts, actor)
          returning id, county)
        insert into uncounted_event (event_id, day)
        select a.id, n.day from added a
          join unnest($1::uuid[], $8::date[]) as n (id, day) on n.id = a.id
         where a.county <> 99
        """,
        Tx.columns(
            rows,
            UUID.class,
            UUID.class,
            Integer.class,
            String.class,
            OffsetDateTime.class,
            Buffer.class,
            UUID.class,
            LocalDate.class));
  }

  private Tuple row(Step step, int seq, CaseEvent event, Sealing sealing) {
    UUID id = ids.get();
    return Tx.row(
        id,
        step.caseId(),
        seq,
        EventName.of(event),
        event.at().atOffset(ZoneOffset.UTC),
        Buffer.buffer(sealing.facts("case_event", id, EventFacts.write(event))),
        step.actor().orElse(null),
        Kenya.day(event.at()));
  }
}
