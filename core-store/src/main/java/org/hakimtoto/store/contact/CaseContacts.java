package org.hakimtoto.store.contact;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;
import org.hakimtoto.store.roster.LinkedCases;

/// The people close to a child who may be told something: those an officer has confirmed, and where
/// there is nobody of the household, whom the reporter named, to be phoned. One whose number must
/// not be used in this case or in one linked to it is not among them.
public final class CaseContacts {
  /// More of one case are not told by themselves.
  public static final int MOST = 20;

  /// The contacts of the case and of those linked to it.
  private static final String NEAR =
      """
      with recursive family (id) as (
        select $1::uuid
        union
        select l.other_id from family f join case_link l on l.case_id = f.id),
      near as (select c.* from (select id from family limit $2) n join contact c on c.case_id = n.id)
      """;

  /// Whoever else reads a phone does so whichever case a text is of: a number that is shared, gets
  /// discreet texts or must not be used in one case gets discreet ones in all.
  ///
  /// @param number the SQL of its index
  public static String discreet(String number) {
    return """
    exists (select 1 from contact e
             where e.phone_index = any(haki_either(%s)) and not e.unconfirmed
               and (e.shared or e.mode in ('discreet', 'none')))
    """
        .formatted(number);
  }

  /// In a linked case, too, an officer may have said that a number must not be used or only be
  /// called, or a reporter that the guardian is the danger. The language is the one the number
  /// asked for itself, else the one an officer wrote down.
  private static final String TOLD =
      NEAR
          + """
              select c.id, c.case_id, c.relation,
                 (select wrapped from case_key where case_id = $1) as case_key,
                 c.phone, c.can_read, c.reader,
                 coalesce((select l.language from sms_language l
                            where l.phone_index = c.phone_index), c.language) as language,
                 c.shared or
          """
          + discreet("c.phone_index")
          + """
               as shared,
                 c.safe_from, c.safe_until, c.household, c.is_first, c.unconfirmed,
                 case when exists (select 1 from near d
                                    where d.phone_index = c.phone_index and d.mode = 'call-only'
                                      and (d.id = c.id or not d.unconfirmed))
                   then 'call-only' else c.mode end as mode,
          """
          + PhoneNumberStates.STANDING
          + """
            from near c left join number_state s on s.phone_index = c.phone_index
           where c.case_id = $1 and c.mode <> 'none' and c.phone is not null
             and not (c.unconfirmed
               and exists (select 1 from contact o
                            where o.case_id = $1 and o.household = c.household
                              and o.mode <> 'none' and not o.unconfirmed))
             and not exists (select 1 from near d
                              where (d.phone_index = c.phone_index and d.mode = 'none'
                                      and d.phone is null)
                                 or (d.never_contact and c.relation in ('parent', 'guardian')))
           order by c.id limit $3
          """;

  private final Sealing sealing;

  public CaseContacts(Sealing sealing) {
    this.sealing = sealing;
  }

  public List<CaseContact> of(Tx tx, UUID caseId) {
    return tx.rows(TOLD, caseId, LinkedCases.MOST + 1, MOST).stream().map(this::contact).toList();
  }

  /// Whether an officer set the number to none, in this case or in one linked to it.
  ///
  /// @param but what is said of this contact itself is left to the rules of the case
  public boolean blocked(Tx tx, UUID caseId, PhoneNumber phone, Optional<UUID> but) {
    return tx.one(
            NEAR
                + "select 1 from near where phone_index = any(haki_either($3)) and mode = 'none'"
                + " and phone is null and id is distinct from $4",
            caseId,
            LinkedCases.MOST + 1,
            Buffer.buffer(sealing.phoneIndex(phone)),
            but.orElse(null))
        .isPresent();
  }

  private CaseContact contact(Row row) {
    UUID id = row.getUUID("id");
    PhoneNumber phone =
        CaseKeyTable.of(sealing, row).openPhone("contact", id, row.getBuffer("phone").getBytes());
    return new CaseContact(
        id,
        new Contact(
            WireNames.value(Contact.Relation.class, row.getString("relation")),
            Optional.of(phone),
            WireNames.value(Contact.Mode.class, row.getString("mode")),
            new Language(row.getString("language")),
            row.getBoolean("shared"),
            row.getBoolean("can_read"),
            Optional.ofNullable(row.getUUID("reader")),
            row.getLocalTime("safe_from"),
            row.getLocalTime("safe_until"),
            row.getShort("household"),
            row.getBoolean("is_first"),
            row.getBoolean("unconfirmed")),
        PhoneNumberStates.standing(row.getBoolean("unsure"), row.getBoolean("stopped")));
  }
}
