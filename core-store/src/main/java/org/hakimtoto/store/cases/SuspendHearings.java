package org.hakimtoto.store.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

  public SuspendHearings(Sealing sealing, Supplier<UUID> ids) {
    this.log = new CaseEventStore(sealing);
    this.stream = new CaseStream(sealing, ids);
  }

  /// Takes the cases in the order in which everybody does who takes many. The last thing a
  /// transaction does, but for its audit.
  public void of(Tx tx, LocalDate holiday, Instant now) {
    List<CaseStream.Step> steps =
        tx
            .rows(
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
            .stream()
            .flatMap(
                row -> step(tx, row.getUUID("case_id"), Set.of(row.getArrayOfUUIDs("hit")), now))
            .toList();
    if (!steps.isEmpty()) {
      stream.append(tx, steps);
    }
  }

  private Stream<CaseStream.Step> step(Tx tx, UUID caseId, Set<UUID> hit, Instant now) {
    tx.one("select 1 from case_file where id = $1 for no key update", caseId);
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
