package org.hakimtoto.store.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Suspends what is still to come on a day that was made a holiday: with the row of the holiday, so
/// that from then on nobody is reminded of that day. One on whose day its registry insisted is left
/// alone.
public final class SuspendHearings {
  /// The most cases that are suspended by one holiday; there are some 600 on a court day.
  public static final int MOST = 5_000;

  private final CaseEventStore log;
  private final CaseStream stream;
  private final Audit audit;

  public SuspendHearings(Sealing sealing, Supplier<UUID> ids) {
    this.log = new CaseEventStore(sealing);
    this.stream = new CaseStream(sealing, ids);
    this.audit = new Audit(sealing);
  }

  /// The hearings that a holiday hits, by case.
  public SequencedMap<UUID, Set<UUID>> hit(Tx tx, LocalDate holiday, Instant now) {
    var hit = new LinkedHashMap<UUID, Set<UUID>>();
    tx.rows(
            """
            select case_id, array_agg(id) as hit from hearing
             where state = 'SET' and at >= $1 and at < $2 and at > $3
               and override_reason is null
             group by case_id order by case_id limit $4
            """,
            utc(Kenya.startOf(holiday)),
            utc(Kenya.endOf(holiday)),
            utc(now),
            MOST)
        .forEach(row -> hit.put(row.getUUID("case_id"), Set.of(row.getArrayOfUUIDs("hit"))));
    return hit;
  }

  /// Of cases that the caller holds. The last thing a transaction does.
  ///
  /// @param hit what of each case is suspended, if it still can be
  /// @param beside what else the audit is told
  public void of(Tx tx, Map<UUID, Set<UUID>> hit, Audit.Entry beside, Instant now) {
    List<CaseStream.Step> steps =
        hit.entrySet().stream()
            .flatMap(one -> step(tx, one.getKey(), one.getValue(), now))
            .toList();
    if (steps.isEmpty()) {
      audit.write(tx, beside);
    } else {
      stream.append(tx, steps, List.of(beside));
    }
  }

  private Stream<CaseStream.Step> step(Tx tx, UUID caseId, Set<UUID> hit, Instant now) {
    CaseFile before = CaseFile.of(log.read(tx, caseId));
    return switch (CaseRules.holiday(before, hit, now)) {
      case Decision.Done done -> Stream.of(step(caseId, before, done.events()));
      case Decision.Refused _ -> Stream.empty();
    };
  }

  private static CaseStream.Step step(UUID caseId, CaseFile before, List<CaseEvent> events) {
    return new CaseStream.Step(
        caseId,
        Optional.of(before),
        events,
        Optional.empty(),
        events.stream()
            .map(_ ->
                new Audit.Entry(
                    Optional.empty(),
                    Optional.empty(),
                    "hearing.suspend",
                    Channel.SYSTEM,
                    Optional.of(caseId),
                    "done"))
            .toList());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
