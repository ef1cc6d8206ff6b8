package org.hakimtoto.store.sms;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// Those who text us and what they want for their number. Guardians and other contacts are known by
/// their number alone; which case they belong to is never looked at.
public final class SmsPeople {
  private final Sealing sealing;

  public SmsPeople(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Whether the number is a contact's whom an officer has confirmed to be safe to text.
  public boolean contact(Tx tx, PhoneNumber phone) {
    return tx.one(
            """
            select 1 from contact
             where phone_index = $1 and mode in ('normal', 'discreet') and not never_contact
             limit 1
            """,
            index(phone))
        .isPresent();
  }

  /// The language this number asked for.
  public Optional<Language> language(Tx tx, PhoneNumber phone) {
    return tx.one("select language from sms_language where phone_index = $1", index(phone))
        .map(row -> new Language(row.getString("language")));
  }

  public void speak(Tx tx, PhoneNumber phone, Language language) {
    tx.change(
        """
        insert into sms_language (phone_index, language) values ($1, $2)
        on conflict (phone_index) do update set language = excluded.language
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
