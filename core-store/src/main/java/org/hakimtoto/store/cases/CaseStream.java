package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The one way an event reaches a case. All that comes with it is written here, in one order: the
/// event, with its turn to be counted for planning and its place in each link's queue (the database
/// gives that itself, to whoever adds an event); the tables that are searched; the clocks; the
/// wake-up; and the audit last, since the end of its chain stays locked until the transaction ends.
public final class CaseStream {
  /// Woken by each commit that added an event.
  public static final String WAKE_CHANNEL = "haki_events";

  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final CaseProjection projection;
  private final CaseClocks clocks;
  private final Audit audit;

  CaseStream(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.ids = ids;
    this.projection = new CaseProjection(sealing, ids);
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
    insert(tx, steps);
    for (Step step : steps) {
      projection.apply(tx, step.caseId(), step.after(), step.events());
    }
    for (Step step : steps) {
      keepClocks(tx, step);
    }
    tx.rows("select pg_notify($1, '')", WAKE_CHANNEL);
    audit.writeAll(tx, steps.stream().flatMap(step -> step.audit().stream()).toList());
  }

  /// A case that opens now is linked to none.
  private void keepClocks(Tx tx, Step step) {
    if (step.before().isPresent()) {
      clocks.sync(tx, step.caseId());
    } else {
      clocks.begin(tx, step.caseId(), step.events());
    }
  }

  private void insert(Tx tx, List<Step> steps) {
    var rows = new ArrayList<Tuple>();
    for (Step step : steps) {
      int seq = step.seq();
      for (CaseEvent event : step.events()) {
        seq++;
        rows.add(row(step, seq, event));
      }
    }
    tx.changeMany(
        """
        with added as (
          insert into case_event (id, case_id, seq, kind, at, facts, actor)
          values ($1, $2, $3, $4, $5, $6, $7)
          returning id)
        insert into uncounted_event (event_id, day) select id, $8 from added
        """,
        rows);
  }

  private Tuple row(Step step, int seq, CaseEvent event) {
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
