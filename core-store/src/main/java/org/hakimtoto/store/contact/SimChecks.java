package org.hakimtoto.store.contact;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.SimSwap;
import org.hakimtoto.core.contact.SimSwap.Past;
import org.hakimtoto.core.contact.SimSwap.Told;
import org.hakimtoto.core.contact.SimSwap.Verdict;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;

/// Which numbers the carrier is to be asked of, whether their SIM was changed, and what it said: of
/// officers on duty, and of people close to a child whom a text may be sent to. The carrier answers
/// later and names only its own request.
public final class SimChecks {
  /// A number is asked of again after so long; the one that was asked of longest ago comes first.
  public static final Duration EVERY = Duration.ofDays(1);

  private static final String DUE =
      """
      select 'officer' as owner, o.id, o.phone, o.phone_index, s.asked_at,
             null::uuid as case_id, null::bytea as case_key
        from officer o left join sim_check s on s.phone_index = o.phone_index
       where o.retired_at is null and o.suspended_at is null
         and (s.asked_at is null or s.asked_at < clock_timestamp() - make_interval(secs => $1))
      union all
      select 'contact', c.id, c.phone, c.phone_index, s.asked_at, c.case_id,
             (select k.wrapped from case_key k where k.case_id = c.case_id)
        from contact c join case_file f on f.id = c.case_id and f.closed_at is null
        left join sim_check s on s.phone_index = c.phone_index
       where c.phone is not null and c.mode not in ('none', 'call-only') and not c.unconfirmed
         and (s.asked_at is null or s.asked_at < clock_timestamp() - make_interval(secs => $1))
       order by asked_at nulls first, owner desc, id
       limit $2
      """;

  /// Of two who would ask at once one does; what was asked before is answered no more.
  private static final String CLAIM =
      """
      insert into sim_check (phone_index) values ($1)
      on conflict (phone_index) do update
        set asked_at = clock_timestamp(), request_id = null, answered_at = null
        where sim_check.asked_at < clock_timestamp() - make_interval(secs => $2)
      """;

  private final Sealing sealing;

  public SimChecks(Sealing sealing) {
    this.sealing = sealing;
  }

  /// An answer that came for a request of ours.
  ///
  /// @param index the number's
  /// @param officer whose number it is, on duty or an administrator
  public record Answered(Buffer index, Optional<UUID> officer, Verdict verdict) {}

  /// The numbers to ask of now, each for nobody else.
  ///
  /// @param aDay the most within a day, of all gateways together
  /// @param atOnce the most of one call
  public List<PhoneNumber> claim(Tx tx, int aDay, int atOnce) {
    // one at a time, so that the day's number holds
    tx.one("select pg_advisory_xact_lock(hashtextextended('haki_sim_checks', 0))");
    long asked =
        tx.one(
                "select count(*) as n from sim_check"
                    + " where asked_at > clock_timestamp() - make_interval(secs => $1)",
                (double) EVERY.toSeconds())
            .orElseThrow()
            .getLong("n");
    int most = (int) Math.min(atOnce, Math.max(0, aDay - asked));
    return most == 0
        ? List.of()
        : tx.rows(DUE, (double) EVERY.toSeconds(), most).stream()
            .filter(row -> claimed(tx, row.getBuffer("phone_index")))
            .map(this::phone)
            .toList();
  }

  private static boolean claimed(Tx tx, Buffer index) {
    return tx.change(CLAIM, index, (double) EVERY.toSeconds()) == 1;
  }

  private PhoneNumber phone(Row row) {
    return CaseKeyTable.of(sealing, row)
        .openPhone(row.getString("owner"), row.getUUID("id"), row.getBuffer("phone").getBytes());
  }

  /// The carrier has taken the question and answers it under this id.
  public void asked(Tx tx, PhoneNumber number, String requestId) {
    tx.change(
        """
        update sim_check set request_id = $2 where phone_index = any(haki_either($1))
           and not exists (select 1 from sim_check where request_id = $2)
        """,
        Buffer.buffer(sealing.phoneIndex(number)),
        requestId);
  }

  /// Keeps an answer, once, and judges it by PostgreSQL's day; empty: nobody asked, or it was
  /// answered already.
  public Optional<Answered> answer(Tx tx, String requestId, Told told) {
    return tx.one(
            """
            select s.phone_index, (s.first_asked_at at time zone $2)::date as first,
                   (clock_timestamp() at time zone $2)::date as today,
                   s.swapped_on, o.id as officer
              from sim_check s
              left join officer o on o.phone_index = s.phone_index
                and o.retired_at is null and o.suspended_at is null
             where s.request_id = $1 and s.answered_at is null for update of s
            """,
            requestId,
            Kenya.zone())
        .map(row -> answered(tx, row, told));
  }

  private static Answered answered(Tx tx, Row row, Told told) {
    LocalDate today = row.getLocalDate("today");
    var past =
        new Past(row.getLocalDate("first"), Optional.ofNullable(row.getLocalDate("swapped_on")));
    Verdict verdict = SimSwap.of(told, past, today);
    Buffer index = row.getBuffer("phone_index");
    tx.change(
        """
        update sim_check set answered_at = clock_timestamp(),
               swapped_on = coalesce($2, swapped_on) where phone_index = $1
        """,
        index,
        verdict == Verdict.SWAPPED ? told.day().orElse(today) : null);
    return new Answered(index, Optional.ofNullable(row.getUUID("officer")), verdict);
  }
}
