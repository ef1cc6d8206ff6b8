package org.hakimtoto.store.duplicate;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.duplicate.Candidate;
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
import org.hakimtoto.store.fault.PoisonRow;

/// Compares a fresh report with those that may be of the same child and writes down which they are.
/// Nothing is joined: an officer links, or does not. Alerts wait for none of it: planning only
/// notes that a report is to be compared.
public final class SuggestDuplicates {
  /// Reports that are compared in one transaction.
  public static final int TOGETHER = 32;

  private final Sealing sealing;
  private final TwinKeys keys;

  public SuggestDuplicates(Sealing sealing) {
    this.sealing = sealing;
    this.keys = new TwinKeys(sealing);
  }

  /// A case that may be the same.
  ///
  /// @param holder the unit that is responsible
  /// @param reasons the names of `duplicate.Reason`, parted by spaces
  public record Suggested(
      UUID id, CaseReference other, Optional<UUID> holder, int score, String reasons) {}

  /// Notes that what events told is to be compared, once this transaction is committed; an event
  /// that tells no report is passed by.
  public void note(Tx tx, List<StoredEvent> events) {
    keys.add(tx, events.stream().flatMap(event -> telling(event).stream()).toList());
  }

  private static Optional<TwinKeys.Telling> telling(StoredEvent stored) {
    return told(stored.event())
        .filter(_ -> !stored.place().isSmoke())
        .map(fresh -> new TwinKeys.Telling(stored.id(), stored.caseId(), fresh));
  }

  /// Compares the report that waits longest, none of those `aside`. Throws [PoisonRow] when it
  /// cannot be read.
  ///
  /// @return with how many others it was compared; empty when none waits
  public OptionalInt compareNext(Tx tx, Collection<UUID> aside) {
    return compareNext(tx, aside, new HashMap<>());
  }

  /// The same for the [#TOGETHER] that wait longest. Reports of one sub-county and day that agree
  /// in sex and age, as when many are arrested at once, have the same others: each of these is
  /// opened once for all of them, and remembered no longer than that.
  ///
  /// @return how many were compared
  public int compareSome(Tx tx, Collection<UUID> aside) {
    var opened = new HashMap<UUID, List<Known>>();
    int compared = 0;
    while (compared < TOGETHER && compareNext(tx, aside, opened).isPresent()) {
      compared++;
    }
    return compared;
  }

  private OptionalInt compareNext(Tx tx, Collection<UUID> aside, Map<UUID, List<Known>> opened) {
    var likely = new AtomicInteger();
    Optional<Row> next = keys.next(tx, aside);
    next.ifPresent(
        row -> PoisonRow.guard(row.getUUID("id"), () -> likely.set(compare(tx, row, opened))));
    return next.isPresent() ? OptionalInt.of(likely.get()) : OptionalInt.empty();
  }

  private int compare(Tx tx, Row row, Map<UUID, List<Known>> opened) {
    UUID caseId = row.getUUID("case_id");
    Candidate fresh = told(CaseEventStore.event(sealing, row)).orElseThrow();
    List<UUID> likely = keys.likely(tx, caseId, fresh);
    keys.told(tx, likely.stream().filter(id -> !opened.containsKey(id)).toList())
        .forEach(other -> opened.put(other.getUUID("id"), known(other)));
    List<Known> others =
        likely.stream().flatMap(id -> opened.getOrDefault(id, List.of()).stream()).toList();
    keys.compared(tx, row.getUUID("id"));
    keep(tx, caseId, Suggestions.among(fresh, others));
    return likely.size();
  }

  /// What was suggested for a case, both ways, the likeliest first, as far as the officer may see.
  public List<Suggested> of(Tx tx, Officer officer, UUID caseId) {
    return tx
        .seenBy(
            officer,
            seen ->
                seen.rows(
                    """
                    select c.id, c.reference, c.responsible_unit, max(d.score)::integer as score, max(d.reasons) as reasons
                      from duplicate_suggestion d
                      join case_file c on c.id = case when d.case_id = $1 then d.other_id
                                                      else d.case_id end
                     where d.case_id = $1 or d.other_id = $1
                     group by c.id, c.reference, c.responsible_unit
                     order by 4 desc, 2 limit 50
                    """,
                    caseId))
        .stream()
        .map(row ->
            new Suggested(
                row.getUUID("id"),
                new CaseReference(row.getInteger("reference")),
                Optional.ofNullable(row.getUUID("responsible_unit")),
                row.getInteger("score"),
                row.getString("reasons")))
        .toList();
  }

  /// A case that does not open is compared with none: it must not stop what is said of a fresh one.
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

  private static void keep(Tx tx, UUID caseId, List<Found> found) {
    if (found.isEmpty()) {
      return;
    }
    tx.change(
        """
        insert into duplicate_suggestion (case_id, other_id, score, reasons)
        select * from unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[])
        on conflict do nothing
        """,
        Tx.columns(
            found.stream().map(one -> row(caseId, one)).toList(),
            UUID.class,
            UUID.class,
            Short.class,
            String.class));
  }

  private static Tuple row(UUID caseId, Found found) {
    return Tx.row(
        caseId,
        found.id(),
        (short) found.suggestion().score(),
        found.suggestion().reasons().stream().map(Enum::name).collect(Collectors.joining(" ")));
  }
}
