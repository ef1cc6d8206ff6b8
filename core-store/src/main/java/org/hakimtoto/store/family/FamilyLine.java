package org.hakimtoto.store.family;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.NextHearing;

/// The person close to a child whose phone this is, found by the reference that they were given. A
/// reference of nobody, one of another phone, and a number that must not be texted, is only phoned
/// or may be somebody else's are all the same: nothing. So whoever holds the phone of a family, or
/// guesses, learns nothing by asking.
public final class FamilyLine {
  /// This many references within [#WINDOW] that are not this phone's, and none is looked up until
  /// the first of them is older.
  public static final int MOST_MISSES = 5;

  public static final Duration WINDOW = Duration.ofHours(1);

  private final Sealing sealing;
  private final CaseContacts contacts;
  private final Audit audit;

  public FamilyLine(Sealing sealing) {
    this.sealing = sealing;
    this.contacts = new CaseContacts(sealing);
    this.audit = new Audit(sealing);
  }

  /// @param discreet nothing it is shown may tell what it is about
  public record Caller(
      UUID caseId,
      CaseReference reference,
      UUID contact,
      PhoneNumber phone,
      boolean discreet,
      Language language) {
    @Override
    public String toString() {
      return "Caller[***]";
    }
  }

  /// Looks up a reference that was typed. Each look is audited, and one that leads nowhere counted.
  public Optional<Caller> typed(Tx tx, PhoneNumber phone, CaseReference reference) {
    Buffer index = Buffer.buffer(sealing.phoneIndex(phone));
    tx.rows(
        "select pg_advisory_xact_lock(hashtextextended('family ' || encode(substring($1::bytea for"
            + " 32), 'hex'), 0))",
        index);
    if (misses(tx, index) >= MOST_MISSES) {
      audited(tx, phone, Optional.empty(), "locked");
      return Optional.empty();
    }
    Optional<Caller> found = known(tx, phone, reference);
    if (found.isEmpty()) {
      tx.change("insert into family_miss (phone_index) values ($1)", index);
    }
    audited(tx, phone, found.map(Caller::caseId), found.isPresent() ? "told" : "unknown");
    return found;
  }

  /// The same later in the dialogue, when it was found before: asked again each time something is
  /// shown or done, since an officer may have forbidden the number meanwhile.
  public Optional<Caller> known(Tx tx, PhoneNumber phone, CaseReference reference) {
    return tx.one(
            "select id from case_file where reference = haki_reference($1)", reference.number())
        .map(row -> row.getUUID("id"))
        .flatMap(id ->
            contacts.of(tx, id).stream()
                .filter(contact -> reaches(contact, phone))
                .findFirst()
                .map(contact -> caller(id, reference, phone, contact)));
  }

  /// Writes down that somebody was shown the next day; last in its transaction.
  public void shown(Tx tx, Caller caller) {
    audited(tx, caller.phone(), Optional.of(caller.caseId()), "shown");
  }

  /// The next day that is set, also when it is today.
  public Optional<NextHearing> nextDay(Tx tx, Caller caller, Instant now) {
    return NextHearing.of(
        tx, caller.caseId(), Kenya.startOf(Kenya.day(now)).minus(Duration.ofNanos(1_000)));
  }

  private static boolean reaches(CaseContact contact, PhoneNumber phone) {
    return contact.contact().mayBeTexted()
        && contact.contact().phone().equals(Optional.of(phone))
        && contact.number() != NumberStanding.UNSURE;
  }

  private static Caller caller(
      UUID id, CaseReference reference, PhoneNumber phone, CaseContact contact) {
    Contact details = contact.contact();
    return new Caller(
        id,
        reference,
        contact.id(),
        phone,
        details.shared() || details.mode() == Contact.Mode.DISCREET,
        details.language());
  }

  private static long misses(Tx tx, Buffer index) {
    tx.change(
        "delete from family_miss where at < clock_timestamp() - make_interval(secs => $1)",
        (double) WINDOW.toSeconds());
    return tx.one(
            """
            select count(*) as n from family_miss
             where phone_index = any(haki_either($1))
               and at > clock_timestamp() - make_interval(secs => $2)
            """,
            index,
            (double) WINDOW.toSeconds())
        .map(row -> row.getLong("n"))
        .orElse(0L);
  }

  private void audited(Tx tx, PhoneNumber phone, Optional<UUID> caseId, String outcome) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.empty(),
            Optional.of(sealing.phoneIndex(phone)),
            "family.ask",
            Channel.USSD,
            caseId,
            outcome));
  }
}
