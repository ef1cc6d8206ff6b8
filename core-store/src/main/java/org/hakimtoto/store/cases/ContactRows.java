package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The people of a case as they are searched by, and the calls that are to be made to them.
final class ContactRows {
  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final CallTasks calls;

  /// @param ids for the contact that a report brings
  ContactRows(Sealing sealing, Supplier<UUID> ids, CallTasks calls) {
    this.sealing = sealing;
    this.ids = ids;
    this.calls = calls;
  }

  void set(Tx tx, UUID caseId, CaseFile file, CaseEvent.ContactSet e) {
    contact(tx, caseId, e.contact(), e.details());
    households(tx, file);
    CallTasks.contactSet(tx, e.contact(), e.at());
  }

  void confirmed(Tx tx, UUID caseId, CaseFile file, CaseEvent.NumberConfirmed e) {
    contact(tx, caseId, e.contact(), known(file, e.contact()));
    households(tx, file);
    tx.send(
        "update contact set confirmed_at = $2 where id = $1",
        e.contact(),
        e.at().atOffset(ZoneOffset.UTC));
    CallTasks.numberFound(tx, e.contact(), e.at());
  }

  /// Nothing is known of the number any more, and it stands against no text.
  static void lifted(Tx tx, CaseEvent.BlockLifted e) {
    tx.send("update contact set unconfirmed = true, phone_index = null where id = $1", e.contact());
  }

  /// Of a case that opens: nobody was named in it before.
  void opened(Tx tx, UUID caseId, CaseFile file, Optional<UUID> guardian) {
    guardian.ifPresent(id -> keep(tx, caseId, id, known(file, id)));
    blocked(tx, caseId, file);
  }

  /// A guardian's number is kept but never texted until an officer has confirmed that it is safe.
  private void guardian(Tx tx, UUID caseId, CaseFile file, Optional<UUID> guardian) {
    guardian.ifPresent(id -> contact(tx, caseId, id, known(file, id)));
    blocked(tx, caseId, file);
  }

  private void blocked(Tx tx, UUID caseId, CaseFile file) {
    if (file.guardianBlocked()) {
      tx.send(
          """
          insert into contact (id, case_id, relation, mode, never_contact)
          values ($1, $2, 'guardian', 'none', true)
          """,
          ids.get(),
          caseId);
    }
  }

  void named(Tx tx, UUID caseId, CaseFile file, CaseEvent.GuardianNamed e) {
    guardian(tx, caseId, file, e.contact());
    households(tx, file);
    e.contact().ifPresent(named -> calls.guardianNamed(tx, caseId, named, file, e.at()));
  }

  private static Contact known(CaseFile file, UUID contact) {
    return Objects.requireNonNull(file.contacts().get(contact), "a contact that was never set");
  }

  /// A number that must not be used any more is not kept, but its index is: so that nothing that
  /// was planned for it goes out. Whom the reporter named by the same number is this person: what
  /// was to be said to the one is said to the other.
  private void contact(Tx tx, UUID caseId, UUID id, Contact contact) {
    List<UUID> same = contact.phone().map(p -> namedBefore(tx, caseId, id, p)).orElse(List.of());
    keep(tx, caseId, id, contact);
    same.forEach(before -> CallTasks.samePerson(tx, before, id));
  }

  private void keep(Tx tx, UUID caseId, UUID id, Contact contact) {
    tx.send(
        """
        insert into contact (id, case_id, relation, phone, phone_index, mode, language, shared,
                             can_read, safe_from, safe_until, reader, unconfirmed)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        on conflict (id) do update
          set relation = excluded.relation, phone = excluded.phone,
              phone_index = coalesce(excluded.phone_index, contact.phone_index),
              mode = excluded.mode, language = excluded.language, shared = excluded.shared,
              can_read = excluded.can_read, safe_from = excluded.safe_from,
              safe_until = excluded.safe_until, reader = excluded.reader,
              unconfirmed = excluded.unconfirmed,
              confirmed_at = case when contact.phone_index = excluded.phone_index
                             then contact.confirmed_at end
        """,
        id,
        caseId,
        WireNames.of(contact.relation()),
        contact.phone().map(p -> Buffer.buffer(sealing.phone("contact", id, p))).orElse(null),
        contact.phone().map(p -> Buffer.buffer(sealing.phoneIndex(p))).orElse(null),
        WireNames.of(contact.mode()),
        contact.language().code(),
        contact.shared(),
        contact.canRead(),
        contact.safeFrom(),
        contact.safeUntil(),
        contact.reader().orElse(null),
        contact.unconfirmed());
  }

  private List<UUID> namedBefore(Tx tx, UUID caseId, UUID id, PhoneNumber phone) {
    return tx
        .rows(
            """
            update contact
               set phone = null, phone_index = null, mode = 'none', unconfirmed = false
             where case_id = $1 and id <> $2 and phone_index = any(haki_either($3)) and unconfirmed
            returning id
            """,
            caseId,
            id,
            Buffer.buffer(sealing.phoneIndex(phone)))
        .stream()
        .map(row -> row.getUUID("id"))
        .toList();
  }

  /// To set one may change who of the others is first.
  private static void households(Tx tx, CaseFile file) {
    file.contacts()
        .forEach((id, contact) ->
            tx.send(
                """
                update contact set household = $2, is_first = $3
                 where id = $1 and (household, is_first) is distinct from ($2, $3)
                """,
                id,
                (short) contact.household(),
                contact.first()));
  }
}
