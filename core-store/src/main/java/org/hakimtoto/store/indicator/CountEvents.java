package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.indicator.DecisionFact;
import org.hakimtoto.core.indicator.DecisionFacts;
import org.hakimtoto.core.indicator.IndicatorFact;
import org.hakimtoto.core.indicator.IndicatorFacts;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.PoisonRow;

/// Counts what happened to cases, for planning: each event once, when its day is over, all of that
/// day in one transaction. Rows of one transaction carry one number; that of a fact says which day
/// it was written for, which the fact says itself, and leads to no case.
public final class CountEvents {
  /// How long a day is over before it is counted: whatever happened on it is committed by then.
  static final Duration AFTER_MIDNIGHT = Duration.ofHours(1);

  /// The most events of one transaction; a busy day of the whole country has some 20,000. What is
  /// more, as after weeks without a pump, follows in the next.
  static final int MOST = 50_000;

  private final Database database;
  private final CaseEventStore log;

  public CountEvents(Database database, Sealing sealing) {
    this.database = database;
    this.log = new CaseEventStore(sealing);
  }

  /// At `now`, what happened before this day is counted.
  public static LocalDate before(Instant now) {
    return Kenya.day(now.minus(AFTER_MIDNIGHT));
  }

  /// Counts what is due, but nothing of the cases `aside`. Returns how many events. Throws
  /// [PoisonRow] when a case cannot be read; then nothing is counted.
  public int countDue(Instant now, Collection<UUID> aside) {
    Map<UUID, List<Waiting>> due = due(now, aside);
    if (due.isEmpty()) {
      return 0;
    }
    var facts = new HashMap<UUID, Facts>();
    due.forEach(
        (caseId, waiting) -> PoisonRow.guard(caseId, () -> facts.putAll(facts(caseId, waiting))));
    return database.inTransaction(tx -> write(tx, facts));
  }

  /// Counts the messages of one day long past; false when all are counted.
  public boolean countMessages() {
    return database.inTransaction(MessageCounts::countNext);
  }

  private record Waiting(UUID event, UUID caseId, int seq) {}

  private Map<UUID, List<Waiting>> due(Instant now, Collection<UUID> aside) {
    return database.reading(tx ->
        tx
            .rows(
                """
                select e.id, e.case_id, e.seq
                  from uncounted_event u join case_event e on e.id = u.event_id
                 where u.day < $1 and e.case_id <> all($2::uuid[])
                 order by u.day, e.case_id, e.seq limit $3
                """,
                before(now),
                aside.toArray(UUID[]::new),
                MOST)
            .stream()
            .map(CountEvents::waiting)
            .collect(Collectors.groupingBy(Waiting::caseId)));
  }

  private static Waiting waiting(Row row) {
    return new Waiting(row.getUUID("id"), row.getUUID("case_id"), row.getInteger("seq"));
  }

  /// What is counted of one event.
  private record Facts(List<IndicatorFact> forPlanning, List<DecisionFact> forDecisions) {
    static Facts of(List<CaseEvent> history, CaseEvent event) {
      return new Facts(
          IndicatorFacts.of(history, List.of(event)), DecisionFacts.of(history, List.of(event)));
    }
  }

  /// By event. Events never change, so they may be read before the transaction that counts them.
  private Map<UUID, Facts> facts(UUID caseId, List<Waiting> waiting) {
    List<CaseEvent> events = database.reading(tx -> log.read(tx, caseId));
    return waiting.stream()
        .collect(
            Collectors.toMap(
                Waiting::event,
                one -> Facts.of(events.subList(0, one.seq() - 1), events.get(one.seq() - 1))));
  }

  /// Writes the facts of those events that nobody else counted meanwhile.
  private static int write(Tx tx, Map<UUID, Facts> facts) {
    // one at a time: two would share a day out between them
    tx.rows("select pg_advisory_xact_lock(hashtextextended('count-events', 0))");
    List<UUID> counted =
        tx
            .rows(
                "delete from uncounted_event where event_id = any($1) returning event_id",
                (Object) facts.keySet().toArray(UUID[]::new))
            .stream()
            .map(row -> row.getUUID("event_id"))
            .toList();
    var written = counted.stream().flatMap(event -> Stream.ofNullable(facts.get(event))).toList();
    Indicators.write(tx, written.stream().flatMap(one -> one.forPlanning().stream()).toList());
    QuarterCounts.write(tx, written.stream().flatMap(one -> one.forDecisions().stream()).toList());
    return counted.size();
  }
}
