package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.clock.RunningClock;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.roster.LinkedCases;

/// Fires the clocks that near their end or ran out, one case a transaction.
public final class FireClocks {
  private final CaseEventStore log;
  private final CaseClocks clocks;
  private final CaseStream stream;

  public FireClocks(Sealing sealing, Supplier<UUID> ids) {
    this.log = new CaseEventStore(sealing);
    this.clocks = new CaseClocks(sealing);
    this.stream = new CaseStream(sealing, ids);
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

  /// The clocks of linked cases go on in one that is open while the one that carries them is
  /// closed.
  private void fire(Tx tx, UUID caseId, Instant now) {
    tx.got(Lock.CASE, caseId);
    if (!isDue(tx, caseId, now)) {
      return;
    }
    List<RunningClock> running = clocks.running(tx, caseId);
    var family = new ArrayList<>(List.of(caseId));
    family.addAll(LinkedCases.of(tx, caseId));
    for (UUID member : family) {
      if (!member.equals(caseId) && !CaseLock.takeIfFree(tx, member)) {
        // somebody works on it: later
        return;
      }
      CaseFile before = CaseFile.of(log.read(tx, member));
      List<CaseEvent> fired = fired(before, running, now);
      if (!fired.isEmpty()) {
        append(tx, member, before, fired);
        return;
      }
    }
    // all closed or full: nothing fires any more
    tx.change("delete from case_clock where case_id = $1", caseId);
  }

  private void append(Tx tx, UUID caseId, CaseFile before, List<CaseEvent> fired) {
    stream.append(
        tx,
        List.of(
            new CaseStream.Step(
                caseId,
                Optional.of(before),
                fired,
                Optional.empty(),
                fired.stream().map(event -> entry(caseId, event)).toList())));
  }

  private static List<CaseEvent> fired(CaseFile before, List<RunningClock> running, Instant now) {
    var fired = new ArrayList<CaseEvent>();
    for (RunningClock clock : running) {
      if (clock.next().filter(next -> !next.isAfter(now)).isPresent()
          && before.hasRoomFor(fired.size() + 1)
          && CaseRules.clock(before, clock.name(), clock.due(), now) instanceof Decision.Done d) {
        fired.addAll(d.events());
      }
    }
    return fired;
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
}
