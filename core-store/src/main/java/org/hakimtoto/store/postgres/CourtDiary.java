package org.hakimtoto.store.postgres;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.HearingKind;
import org.hakimtoto.core.Officer;

/// The days in court of a case, as one who may know its status sees them.
public final class CourtDiary {
  private CourtDiary() {}

  public record Entry(UUID hearing, Instant when) {}

  /// The hearings of a kind that are set at a court, the next first. None for an unknown case, and
  /// for one the officer has nothing to do with. Only within a transaction.
  public static List<Entry> set(
      Tx tx, Officer officer, CaseReference reference, HearingKind kind, UUID court) {
    return tx
        .seenBy(
            officer,
            seen ->
                seen.rows(
                    """
                    select h.id, h.at from hearing h join case_file c on c.id = h.case_id
                     where c.reference = $1 and h.kind = $2 and h.court = $3 and h.state = 'SET'
                     order by h.at, h.id
                    """,
                    reference.number(),
                    kind.name(),
                    court))
        .stream()
        .map(row -> new Entry(row.getUUID("id"), row.getOffsetDateTime("at").toInstant()))
        .toList();
  }
}
