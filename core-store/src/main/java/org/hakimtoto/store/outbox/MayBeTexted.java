package org.hakimtoto.store.outbox;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hakimtoto.core.contact.MayText;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.LinkedCases;

/// Whether texts may leave, asked again right before they do: one question for a whole batch, whose
/// answers [MayText] weighs.
public final class MayBeTexted {
  /// A person's own number is found by the contact, so that a message that was planned for an
  /// earlier number of theirs does not go there. A number that an officer set to `none` is kept by
  /// its index alone; one that only the reporter named still has its phone.
  static final String KNOWN =
      """
      select a.n,
             exists (select 1 from officer o
                      where o.phone_index = a.number and o.retired_at is null
                        and o.suspended_at is null) as on_duty,
             coalesce(k.blocked, false) as blocked,
             coalesce(k.unconfirmed, false) as unconfirmed,
             coalesce(k.call_only, false) as call_only,
      """
          + CaseContacts.discreet("a.number")
          + """
                   as discreet,
                 s.stopped_at is not null as stopped,
                 case when a.contact_id is null
                   then coalesce(s.unsure_why = 'wrong-person', false)
                        and not exists (select 1 from contact c
                                         where c.phone_index = a.number
                                           and c.confirmed_at > s.unsure_at)
                   else t.phone_index is distinct from a.number
                        or (s.unsure_at is not null
                            and coalesce(t.confirmed_at <= s.unsure_at, true)) end as unsure
            from unnest($1::int[], $2::uuid[], $3::bytea[], $4::uuid[])
                   as a (n, case_id, number, contact_id)
            left join contact t on t.id = a.contact_id
            left join number_state s on s.phone_index = a.number
            left join lateral (
              with recursive family (id) as (
                select a.case_id
                union
                select l.other_id from family f join case_link l on l.case_id = f.id),
              near as (select id from family limit $5)
              select bool_or((c.mode = 'none' and c.phone is null
                               and c.phone_index in (a.number, t.phone_index))
                          or (c.mode = 'none' and c.id = a.contact_id)
                          or (c.never_contact and t.relation in ('parent', 'guardian'))) as blocked,
                     bool_or(c.unconfirmed and c.case_id = a.case_id
                             and c.phone_index = a.number) as unconfirmed,
                     bool_or(c.mode = 'call-only' and not c.unconfirmed
                             and c.phone_index = coalesce(t.phone_index, a.number)) as call_only
                from near join contact c on c.case_id = near.id) k on a.case_id is not null
           order by a.n
          """;

  private final Database database;
  private final Sealing sealing;

  public MayBeTexted(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  /// A text that is about to leave.
  ///
  /// @param goodbye it is the answer to somebody who wants no more
  /// @param open whoever reads it learns what it is about
  public record Asked(
      Optional<UUID> caseId, PhoneNumber to, Addressed addressed, boolean goodbye, boolean open) {
    public static Asked of(ClaimedMessage message, boolean goodbye, boolean open) {
      return new Asked(message.caseId(), message.to(), message.addressed(), goodbye, open);
    }

    private MayText.Sms sms() {
      boolean forContact = addressed.contact().isPresent();
      boolean viaOfficer = addressed.officer().isPresent();
      return new MayText.Sms(
          forContact && !viaOfficer, forContact && viaOfficer, addressed.legal(), goodbye, open);
    }
  }

  /// Why a text may not leave; empty: it may.
  public Optional<MayText.Against> against(Asked text) {
    return against(List.of(text)).getFirst();
  }

  /// The same of many at once, in their order.
  public List<Optional<MayText.Against>> against(List<Asked> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    return database.reading(tx -> ask(tx, texts).get());
  }

  /// Sends for the same.
  public Supplier<List<Optional<MayText.Against>>> ask(Tx tx, List<Asked> texts) {
    var asked = tx.ask(KNOWN, values(texts));
    return () ->
        asked.get().stream()
            .map(row -> MayText.leave(texts.get(row.getInteger("n")).sms(), known(row)))
            .toList();
  }

  private Object[] values(List<Asked> texts) {
    return new Object[] {
      IntStream.range(0, texts.size()).boxed().toArray(Integer[]::new),
      texts.stream().map(text -> text.caseId().orElse(null)).toArray(UUID[]::new),
      texts.stream()
          .map(text -> Buffer.buffer(sealing.phoneIndex(text.to())))
          .toArray(Buffer[]::new),
      texts.stream().map(text -> text.addressed().contact().orElse(null)).toArray(UUID[]::new),
      LinkedCases.MOST + 1
    };
  }

  private static MayText.Known known(Row row) {
    return new MayText.Known(
        row.getBoolean("on_duty"),
        row.getBoolean("blocked"),
        row.getBoolean("unconfirmed"),
        row.getBoolean("call_only"),
        row.getBoolean("discreet"),
        PhoneNumberStates.standing(row.getBoolean("unsure"), row.getBoolean("stopped")));
  }
}
