package org.hakimtoto.store.duplicate;

import io.vertx.sqlclient.Row;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.duplicate.Candidate;
import org.hakimtoto.core.duplicate.Likeness;
import org.hakimtoto.core.duplicate.Suggestions;
import org.hakimtoto.core.duplicate.Suggestions.Found;
import org.hakimtoto.core.duplicate.Suggestions.Known;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Compares a fresh report with others of its county and writes down which may be of the same
/// child. Nothing is joined: an officer links, or does not.
public final class SuggestDuplicates {
  private final Sealing sealing;

  public SuggestDuplicates(Sealing sealing) {
    this.sealing = sealing;
  }

  /// A case that may be the same.
  ///
  /// @param reasons the names of `duplicate.Reason`, parted by spaces
  public record Suggested(CaseReference other, int score, String reasons) {}

  /// Looks for cases that may be the same as the one that an event opened or told further; any
  /// other event is passed by.
  public void look(Tx tx, StoredEvent stored) {
    told(stored.event())
        .ifPresent(fresh ->
            Suggestions.among(fresh, others(tx, stored, fresh.openedAt()))
                .forEach(found -> keep(tx, stored.caseId(), found)));
  }

  /// What was suggested for a case, both ways, the likeliest first, as far as the officer may see.
  public List<Suggested> of(Tx tx, Officer officer, UUID caseId) {
    return tx
        .seenBy(
            officer,
            seen ->
                seen.rows(
                    """
                    select c.reference, max(d.score)::integer as score, max(d.reasons) as reasons
                      from duplicate_suggestion d
                      join case_file c on c.id = case when d.case_id = $1 then d.other_id
                                                      else d.case_id end
                     where d.case_id = $1 or d.other_id = $1
                     group by c.reference order by 2 desc, 1 limit 50
                    """,
                    caseId))
        .stream()
        .map(row ->
            new Suggested(
                new CaseReference(row.getInteger("reference")),
                row.getInteger("score"),
                row.getString("reasons")))
        .toList();
  }

  private List<Known> others(Tx tx, StoredEvent stored, Instant at) {
    return tx
        .rows(
            """
            select e.id, e.case_id, e.kind, e.at, e.facts
              from case_file c
              join lateral (select id, case_id, kind, at, facts from case_event
                             where case_id = c.id and kind in ('reported', 'report-continued')
                             order by seq desc limit 1) e on true
             where c.county = $1 and c.opened_at between $2 and $3 and c.id <> $4
             order by abs(extract(epoch from c.opened_at - $5::timestamptz)) limit $6
            """,
            (short) stored.place().county(),
            at.minus(Likeness.FAR).atOffset(ZoneOffset.UTC),
            at.plus(Likeness.FAR).atOffset(ZoneOffset.UTC),
            stored.caseId(),
            at.atOffset(ZoneOffset.UTC),
            Suggestions.MAX_COMPARED)
        .stream()
        .flatMap(row -> known(row).stream())
        .toList();
  }

  /// A case that does not open is compared with none: it must not stop a fresh one's alerts.
  private List<Known> known(Row row) {
    try {
      return told(CaseEventStore.event(sealing, row))
          .map(other -> new Known(row.getUUID("case_id"), other))
          .stream()
          .toList();
    } catch (FieldCipher.Unsealable | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  private static Optional<Candidate> told(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reported e -> Optional.of(new Candidate(e.report(), e.at()));
      case CaseEvent.ReportContinued e -> Optional.of(new Candidate(e.report(), e.at()));
      case CaseEvent.ReportCorrected e -> Optional.of(new Candidate(e.report(), e.at()));
      default -> Optional.empty();
    };
  }

  private static void keep(Tx tx, UUID caseId, Found found) {
    tx.change(
        """
        insert into duplicate_suggestion (case_id, other_id, score, reasons)
        values ($1, $2, $3, $4) on conflict do nothing
        """,
        caseId,
        found.id(),
        (short) found.suggestion().score(),
        found.suggestion().reasons().stream().map(Enum::name).collect(Collectors.joining(" ")));
  }
}
