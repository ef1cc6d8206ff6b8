package org.hakimtoto.store.contact;

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
import org.hakimtoto.store.roster.LinkedCases;

/// The people close to a child who may be told something: those an officer has confirmed. One whose
/// number must not be used in this case or in one linked to it is not among them.
public final class CaseContacts {
  /// More of one case are not told by themselves.
  public static final int MOST = 20;

  /// In a linked case, too, an officer may have said that a number must not be used or only be
  /// called, or a reporter that the guardian is the danger.
  private static final String TOLD =
      """
      with recursive family (id) as (
        select $1::uuid
        union
        select l.other_id from family f join case_link l on l.case_id = f.id),
      near as (select c.* from (select id from family limit $3) n join contact c on c.case_id = n.id)
      select c.id, c.relation, c.phone, c.language, c.shared, c.can_read, c.reader,
             c.safe_from, c.safe_until, c.household, c.is_first, c.unconfirmed,
             case when exists (select 1 from near d
                                where d.phone_index = c.phone_index and d.mode = 'call-only')
               then 'call-only' else c.mode end as mode,
      """
          + PhoneNumberStates.STANDING
          + """
            from near c left join number_state s on s.phone_index = c.phone_index
           where c.case_id = $1 and c.mode <> 'none' and c.phone is not null
             and not exists (select 1 from near d
                              where (d.phone_index = c.phone_index and d.mode = 'none'
                                      and d.phone is null)
                                 or (d.never_contact and c.relation in ('parent', 'guardian')))
           order by c.id limit $2
          """;

  private final Sealing sealing;

  public CaseContacts(Sealing sealing) {
    this.sealing = sealing;
  }

  public List<CaseContact> of(Tx tx, UUID caseId) {
    return tx.rows(TOLD, caseId, MOST, LinkedCases.MOST + 1).stream().map(this::contact).toList();
  }

  private CaseContact contact(Row row) {
    UUID id = row.getUUID("id");
    PhoneNumber phone = sealing.openPhone("contact", id, row.getBuffer("phone").getBytes());
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
