package org.hakimtoto.store.postgres;

import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.Contact;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.NumberStanding;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.store.CaseContact;
import org.hakimtoto.store.Sealing;

/// The people close to a child who may be told something: those an officer has confirmed. One whose
/// number must not be used in this case or in one linked to it is not among them.
public final class CaseContacts {
  /// More of one case are not told by themselves.
  public static final int MOST = 20;

  private final Sealing sealing;

  public CaseContacts(Sealing sealing) {
    this.sealing = sealing;
  }

  public List<CaseContact> of(Tx tx, UUID caseId) {
    return tx
        .rows(
            """
            select c.id, c.relation, c.phone, c.mode, c.language, c.shared, c.can_read, c.reader,
                   c.safe_from, c.safe_until, s.reason
              from contact c left join sms_stop s on s.phone_index = c.phone_index
             where c.case_id = $1 and c.mode <> 'none' and c.phone is not null
             order by c.id limit $2
            """,
            caseId,
            MOST)
        .stream()
        .map(this::contact)
        .toList();
  }

  private CaseContact contact(Row row) {
    UUID id = row.getUUID("id");
    PhoneNumber phone = sealing.openPhone("contact", id, row.getBuffer("phone").getBytes());
    return new CaseContact(
        id,
        new Contact(
            Contact.Relation.valueOf(name(row.getString("relation"))),
            Optional.of(phone),
            Contact.Mode.valueOf(name(row.getString("mode"))),
            new Language(row.getString("language")),
            row.getBoolean("shared"),
            row.getBoolean("can_read"),
            Optional.ofNullable(row.getUUID("reader")),
            row.getLocalTime("safe_from"),
            row.getLocalTime("safe_until")),
        standing(Optional.ofNullable(row.getString("reason"))));
  }

  private static NumberStanding standing(Optional<String> stopped) {
    return stopped
        .map(reason -> reason.equals("stop") ? NumberStanding.STOPPED : NumberStanding.UNSURE)
        .orElse(NumberStanding.IN_USE);
  }

  private static String name(String written) {
    return written.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
