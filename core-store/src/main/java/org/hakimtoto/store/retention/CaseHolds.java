package org.hakimtoto.store.retention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Cases of which nothing goes while somebody needs them whole: an appeal, an inquiry.
public final class CaseHolds {
  /// The longest reason, in characters.
  public static final int MAX_REASON = 200;

  /// More are not listed.
  public static final int MOST = 1_000;

  private final Audit audit;

  public CaseHolds(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// @param since as PostgreSQL prints it
  public record Hold(CaseReference reference, String since, String reason) {}

  public enum Outcome {
    DONE,
    UNKNOWN_CASE,
    AS_IT_WAS
  }

  /// Holds a case. A second hold changes nothing: the first one's reason stands until it is lifted.
  public Outcome place(Tx tx, CaseReference reference, UUID officer, String reason) {
    Optional<UUID> found = caseId(tx, reference);
    if (found.isEmpty()) {
      return Outcome.UNKNOWN_CASE;
    }
    int placed =
        tx.change(
            """
            insert into case_hold (case_id, placed_by, reason) values ($1, $2, $3)
            on conflict do nothing
            """,
            found.get(),
            officer,
            reason);
    return noted(tx, placed, found.get(), officer, "hold.place", Optional.empty());
  }

  /// Lifts a hold. What lay under it goes by the rules again, so two persons say so.
  public Outcome lift(Tx tx, CaseReference reference, UUID officer, UUID second) {
    if (officer.equals(second)) {
      throw new IllegalArgumentException("one person is not two");
    }
    Optional<UUID> found = caseId(tx, reference);
    if (found.isEmpty()) {
      return Outcome.UNKNOWN_CASE;
    }
    int lifted = tx.change("delete from case_hold where case_id = $1", found.get());
    return noted(tx, lifted, found.get(), officer, "hold.lift", Optional.of(second));
  }

  public static List<Hold> list(Tx tx) {
    return tx
        .rows(
            """
            select f.reference, to_char(h.placed_at, 'YYYY-MM-DD') as since, h.reason
              from case_hold h join case_file f on f.id = h.case_id
             order by h.placed_at limit $1
            """,
            MOST)
        .stream()
        .map(row ->
            new Hold(
                new CaseReference(row.getInteger("reference")),
                row.getString("since"),
                row.getString("reason")))
        .toList();
  }

  private Outcome noted(
      Tx tx, int changed, UUID caseId, UUID officer, String action, Optional<UUID> second) {
    if (changed == 0) {
      return Outcome.AS_IT_WAS;
    }
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer),
            Optional.empty(),
            action,
            Channel.CLI,
            Optional.of(caseId),
            second.map(id -> "seconded:" + id).orElse("done")));
    return Outcome.DONE;
  }

  private static Optional<UUID> caseId(Tx tx, CaseReference reference) {
    return tx.one("select id from case_file where reference = $1 for update", reference.number())
        .map(row -> row.getUUID("id"));
  }
}
