package org.hakimtoto.store.sms;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Those who text us and what they want for their number. Guardians and other contacts are known by
/// their number.
public final class SmsPeople {
  /// More cases of one number are not worked on.
  public static final int MOST_CASES = 20;

  private final Sealing sealing;

  public SmsPeople(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Whether the number is a contact's whom an officer has confirmed to be safe to text.
  public boolean contact(Tx tx, PhoneNumber phone) {
    return tx.one(
            """
            select 1 from contact
             where phone_index = any(haki_either($1)) and mode in ('normal', 'discreet') and not never_contact
             limit 1
            """,
            index(phone))
        .isPresent();
  }

  /// The cases the number belongs to: open ones first, and of those the one it was texted about
  /// last.
  public List<KnownNumber> cases(Tx tx, PhoneNumber phone) {
    return tx
        .rows(
            """
            select c.id, c.case_id, f.reference, c.language, f.closed_at is null as open,
                   c.mode in ('normal', 'discreet') and not c.never_contact as textable,
                   c.mode = 'discreet' or c.shared as discreet,
                   c.mode <> 'none' and not c.never_contact as callable
              from contact c join case_file f on f.id = c.case_id
             where c.phone_index = any(haki_either($1))
             order by f.closed_at is null desc,
                      (select max(m.created_at) from message m
                        where m.phone_index = any(haki_either($1)) and m.case_id = c.case_id
                          and m.contact_id is not null) desc nulls last,
                      c.id desc
             limit $2
            """,
            index(phone),
            MOST_CASES)
        .stream()
        .map(SmsPeople::known)
        .toList();
  }

  private static KnownNumber known(Row row) {
    return new KnownNumber(
        row.getUUID("case_id"),
        new CaseReference(row.getInteger("reference")),
        Optional.of(row.getUUID("id")),
        row.getBoolean("textable"),
        row.getBoolean("discreet"),
        row.getBoolean("callable"),
        new Language(row.getString("language")),
        row.getBoolean("open"));
  }

  /// The next day in court of a case, if one is set and its day is not over.
  public Optional<NextDay> nextDay(Tx tx, UUID caseId, Instant now) {
    return tx.one(
            """
            select h.at, u.name from hearing h join unit u on u.id = h.court
             where h.case_id = $1 and h.state = 'SET' and h.at >= $2
             order by h.at limit 1
            """,
            caseId,
            ReceivedSms.startOfDay(now))
        .map(row -> new NextDay(row.getOffsetDateTime("at").toInstant(), row.getString("name")));
  }

  /// @param court its name
  public record NextDay(Instant when, String court) {}

  /// The language this number asked for.
  public Optional<Language> language(Tx tx, PhoneNumber phone) {
    return tx.one(
            "select language from sms_language where phone_index = any(haki_either($1))",
            index(phone))
        .map(row -> new Language(row.getString("language")));
  }

  public void speak(Tx tx, PhoneNumber phone, Language language) {
    tx.change(
        """
        insert into sms_language (phone_index, language) values ($1, $2)
        on conflict (phone_index) do update set language = excluded.language, at = excluded.at
        """,
        index(phone),
        language.code());
  }

  /// Screens, alerts and replies are in this language from now on.
  public void speak(Tx tx, UUID officer, Language language) {
    tx.change("update officer set language = $2 where id = $1", officer, language.code());
  }

  private Buffer index(PhoneNumber phone) {
    return Buffer.buffer(sealing.phoneIndex(phone));
  }
}
