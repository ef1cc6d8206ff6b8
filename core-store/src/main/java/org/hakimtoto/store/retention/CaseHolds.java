package org.hakimtoto.store.retention;

import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
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
  public Outcome place(Tx tx, UUID caseId, Audit.Two two, String reason) {
    if (!locked(tx, caseId)) {
      return Outcome.UNKNOWN_CASE;
    }
    int placed =
        tx.change(
            """
            insert into case_hold (case_id, placed_by, reason) values ($1, $2, $3)
            on conflict do nothing
            """,
            caseId,
            two.by(),
            reason);
    return noted(tx, placed, caseId, two, "hold.place");
  }

  /// Lifts a hold: what lay under it goes by the rules again.
  public Outcome lift(Tx tx, UUID caseId, Audit.Two two) {
    if (!locked(tx, caseId)) {
      return Outcome.UNKNOWN_CASE;
    }
    int lifted = tx.change("delete from case_hold where case_id = $1", caseId);
    return noted(tx, lifted, caseId, two, "hold.lift");
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

  private Outcome noted(Tx tx, int changed, UUID caseId, Audit.Two two, String action) {
    if (changed == 0) {
      return Outcome.AS_IT_WAS;
    }
    audit.write(tx, two.entry(action, caseId));
    return Outcome.DONE;
  }

  private static boolean locked(Tx tx, UUID caseId) {
    return CaseLock.take(tx, caseId);
  }
}
