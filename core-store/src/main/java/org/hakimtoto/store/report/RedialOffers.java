package org.hakimtoto.store.report;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// What is offered to an officer who dials again after a call that ended too early. A stranger is
/// offered nothing: the phone may be in the wrong hand.
public final class RedialOffers {
  private final Sealing sealing;
  private final ReportDrafts drafts;

  public RedialOffers(Sealing sealing, ReportDrafts drafts) {
    this.sealing = sealing;
    this.drafts = drafts;
  }

  public sealed interface Offer {
    UUID draft();

    /// A report that was not told to its end.
    ///
    /// @param beganAt by the clock of the house
    record GoOn(UUID draft, Instant beganAt) implements Offer {}

    /// One that was sent, and whose last screen may never have been seen.
    record Saved(UUID draft, Instant savedAt) implements Offer {}
  }

  /// The newest of the last [ReportDrafts#RESUME], if its last screen was not seen. What the
  /// session tells itself is not offered to it; what it took up it was offered, whatever became of
  /// it: a session that is found again must find the same first screen.
  ///
  /// @param session that asks
  public Optional<Offer> to(Tx tx, Officer officer, String session) {
    return tx.one(
            """
            select id, state, began_at, said_at, end_seen, resumed and session = $4 as taken
              from report_draft
             where caller_index = any(haki_either($1)) and officer_id = $2 and state <> 'CANCELLED'
               and keyed_at > clock_timestamp() - make_interval(secs => $3)
               and (session <> $4 or resumed)
             order by session = $4 desc, keyed_at desc limit 1
            """,
            Buffer.buffer(sealing.phoneIndex(officer.phone())),
            officer.id(),
            (double) ReportDrafts.RESUME.toSeconds(),
            session)
        .filter(row -> row.getBoolean("taken") || !row.getBoolean("end_seen"))
        .map(RedialOffers::offer);
  }

  private static Offer offer(Row row) {
    return row.getString("state").equals(DraftState.FILED.name()) && !row.getBoolean("taken")
        ? new Offer.Saved(row.getUUID("id"), row.getOffsetDateTime("said_at").toInstant())
        : new Offer.GoOn(row.getUUID("id"), row.getOffsetDateTime("began_at").toInstant());
  }

  /// The reference of what was saved; for after the PIN.
  public Optional<CaseReference> saved(Tx tx, Officer officer, UUID draft) {
    return tx.one(
            """
            select c.reference from report_draft d join case_file c on c.id = d.case_id
             where d.id = $1 and d.officer_id = $2 and d.state = 'FILED'
            """,
            draft,
            officer.id())
        .map(row -> new CaseReference(row.getInteger("reference")));
  }

  /// The draft as it stands, and to the session that has taken it up as it stood then; for after
  /// the PIN. Empty: it is finished, or not this officer's.
  public Optional<ReportDraft> open(Tx tx, Officer officer, UUID draft, String session) {
    return tx.one(
            """
            select id, session, caller_index, state, seq, filed_seq, began_at, said_at, case_id,
                   case when session = $3 then coalesce(resumed_facts, facts) else facts end as facts
              from report_draft
             where id = $1 and officer_id = $2
               and (facts is not null or session = $3 and resumed_facts is not null)
            """,
            draft,
            officer.id(),
            session)
        .map(drafts::draft);
  }

  /// The reference of the case that a draft became; empty: none yet.
  public Optional<CaseReference> reference(Tx tx, ReportDraft draft) {
    return draft
        .caseId()
        .flatMap(id -> tx.one("select reference from case_file where id = $1", id))
        .map(row -> new CaseReference(row.getInteger("reference")));
  }

  /// The session that goes on with a draft from now on has it; what that session threw away before
  /// makes room. False: it is finished, or the session has one of its own.
  public boolean take(Tx tx, Officer officer, UUID draft, DraftKey by) {
    tx.change(
        "delete from report_draft where session = $1 and id <> $2 and state = 'CANCELLED'",
        by.session(),
        draft);
    return tx.change(
            """
            update report_draft
               set session = $3, resumed = true, seq = $4,
                   filed_seq = case when case_id is null then 0 else $4 end,
                   keyed_at = clock_timestamp(),
                   resumed_facts = case when session = $3 then coalesce(resumed_facts, facts)
                                        else facts end
             where id = $1 and officer_id = $2 and facts is not null
               and not exists (select 1 from report_draft o where o.session = $3 and o.id <> $1)
            """,
            draft,
            officer.id(),
            by.session(),
            by.seq())
        == 1;
  }
}
