package org.hakimtoto.store.hearing;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.contact.WayToTell;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The people close to children to whom an officer, mostly a chief, passes on the days in court,
/// since they cannot read: those of the next day that were not told it yet. Each look at a number
/// is audited.
public final class FamiliesToTell {
  /// More of one officer wait in vain: the office phones them as well.
  public static final int MOST = 99;

  /// The next day of each person that the officer was not heard of since, whichever text asked.
  private static final String WAITING =
      """
      select distinct on (c.id) c.id, c.case_id, f.reference, h.id as hearing, h.version, h.court, h.at
        from contact c join case_file f on f.id = c.case_id
             join hearing h on h.case_id = c.case_id and h.state = 'SET' and h.at > $2
       where c.reader = $1 and not c.can_read and c.is_first and c.phone is not null
         and c.mode in ('normal', 'discreet') and f.closed_at is null
         and not exists (select 1 from case_hidden x join officer o on o.unit_id = x.unit_id
                          where x.case_id = f.id and o.id = $1)
         and not exists (select 1 from passed_on p
                          where p.contact_id = c.id and p.hearing_id = h.id
                            and p.hearing_version = h.version)
         and not exists (select 1 from message m join contact_reply r on r.message_id = m.id
                          where m.contact_id = c.id and m.hearing_id = h.id
                            and m.hearing_version = h.version and m.officer_id = $1 and r.yes)
       order by c.id, h.at
      """;

  public static final String LIST =
      "select * from (" + WAITING + ") waiting order by at, id limit $3";

  public static final String COUNT =
      "select count(*)::integer as n from (select 1 from ("
          + WAITING
          + ") waiting limit $3) counted";

  private final CaseContacts contacts;
  private final CaseEventStore log;
  private final Audit audit;

  public FamiliesToTell(Sealing sealing) {
    this.contacts = new CaseContacts(sealing);
    this.log = new CaseEventStore(sealing);
    this.audit = new Audit(sealing);
  }

  /// @param contact whom to tell, known to the officer by `code` and `phone` alone
  /// @param when the day in court is
  public record Family(
      UUID contact,
      ContactCode code,
      PhoneNumber phone,
      UUID caseId,
      CaseReference reference,
      HearingVersion hearing,
      UUID court,
      Instant when) {}

  private record Waiting(Row row, CaseContact person) {}

  /// Those whose day comes first, first.
  ///
  /// @param limit how many, behind `offset`
  public List<Family> list(
      Tx tx, Officer officer, int offset, int limit, Channel channel, Instant now) {
    List<Family> page =
        waiting(tx, officer, now).stream()
            .skip(Math.max(0, offset))
            .limit(limit)
            .flatMap(one -> family(tx, one).stream())
            .toList();
    audit.writeAll(tx, page.stream().map(one -> looked(officer, one, channel)).toList());
    return page;
  }

  /// One of them; empty when there is nothing more to tell, or it is not this officer's to tell.
  public Optional<Family> find(Tx tx, Officer officer, UUID contact, Channel channel, Instant now) {
    Optional<Family> found =
        waiting(tx, officer, now).stream()
            .filter(one -> one.person().id().equals(contact))
            .findFirst()
            .flatMap(one -> family(tx, one));
    audit.writeAll(tx, found.stream().map(one -> looked(officer, one, channel)).toList());
    return found;
  }

  /// How many wait, at most [#MOST]; where a number became unsure meanwhile, a few more than are
  /// listed.
  public int count(Tx tx, Officer officer, Instant now) {
    return tx.one(COUNT, officer.id(), utc(now), MOST).orElseThrow().getInteger("n");
  }

  /// Keeps that somebody was told, of this version of the day.
  public static void passedOn(Tx tx, Officer officer, Family family, boolean comes, Instant now) {
    tx.change(
        """
        insert into passed_on (contact_id, hearing_id, hearing_version, officer_id, comes, at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (contact_id, hearing_id, hearing_version) do nothing
        """,
        family.contact(),
        family.hearing().hearing(),
        family.hearing().version(),
        officer.id(),
        comes,
        utc(now));
  }

  /// As whoever plans texts sees them: a number that is stopped or unsure by now, or that must not
  /// be used in a linked case, is passed on to nobody.
  private List<Waiting> waiting(Tx tx, Officer officer, Instant now) {
    return tx.rows(LIST, officer.id(), utc(now), MOST).stream()
        .flatMap(row ->
            contacts.of(tx, row.getUUID("case_id")).stream()
                .filter(person -> person.id().equals(row.getUUID("id")))
                .filter(person -> isPassedOnBy(officer, person))
                .map(person -> new Waiting(row, person)))
        .toList();
  }

  private static boolean isPassedOnBy(Officer officer, CaseContact person) {
    return WayToTell.of(person.contact(), person.number(), true)
            instanceof WayToTell.Relay(UUID reader)
        && reader.equals(officer.id());
  }

  private Optional<Family> family(Tx tx, Waiting waiting) {
    Row row = waiting.row();
    UUID caseId = row.getUUID("case_id");
    UUID contact = waiting.person().id();
    return CaseFile.of(log.read(tx, caseId))
        .code(contact)
        .flatMap(code ->
            waiting
                .person()
                .contact()
                .phone()
                .map(phone ->
                    new Family(
                        contact,
                        code,
                        phone,
                        caseId,
                        new CaseReference(row.getInteger("reference")),
                        new HearingVersion(row.getUUID("hearing"), row.getInteger("version")),
                        row.getUUID("court"),
                        row.getOffsetDateTime("at").toInstant())));
  }

  private static Audit.Entry looked(Officer officer, Family family, Channel channel) {
    return new Audit.Entry(
        Optional.of(officer.id()),
        Optional.empty(),
        "family.look",
        channel,
        Optional.of(family.caseId()),
        "told");
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
