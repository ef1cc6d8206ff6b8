package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// The next day in court of a case.
public record NextHearing(UUID id, Unit court, Instant when, int version) {
  /// The first hearing after a moment that is set and was not called off.
  public static Optional<NextHearing> of(Tx tx, UUID caseId, Instant after) {
    return tx.one(
            """
            select id, court, at, version from hearing
             where case_id = $1 and state = 'SET' and at > $2
             order by at, id limit 1
            """,
            caseId,
            after.atOffset(ZoneOffset.UTC))
        .flatMap(row ->
            Officers.unitOf(tx, row.getUUID("court"))
                .map(court ->
                    new NextHearing(
                        row.getUUID("id"),
                        court,
                        row.getOffsetDateTime("at").toInstant(),
                        row.getInteger("version"))));
  }
}
