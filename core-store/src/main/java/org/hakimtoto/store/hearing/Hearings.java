package org.hakimtoto.store.hearing;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;
import org.hakimtoto.store.notice.ToldDay;
import org.hakimtoto.store.outbox.Facts;
import org.hakimtoto.store.roster.LinkedCases;
import org.hakimtoto.store.roster.Officers;

/// Days in court, as those who tell people of them need to know them.
public final class Hearings {
  /// The most messages of one hearing that are looked at to find out who was told an older day.
  public static final int MOST_TOLD = 1_000;

  /// The child is in the institution that the newest transfer leads to, unless it left custody
  /// since; of one that is not awaited there before the hearing, in the one it left. Held without a
  /// transfer, it is in the institution that takes part. Of a hearing `h` of the case `c`.
  static final String INSTITUTION =
      """
      coalesce(
               (select case when t.state = 'ON_THE_WAY' and h.at <= t.expected_at
                            then t.from_unit else t.to_unit end
                  from transfer t
                 where t.case_id = c.id and t.state <> 'CANCELLED'
                   and (c.custody is not null
                     or not exists (select 1 from case_event e
                                     where e.case_id = c.id and e.kind = 'custody-ended'
                                       and e.at > t.left_at))
                 order by t.state = 'ON_THE_WAY' desc, t.left_at desc, t.id limit 1),
               (select u.id from case_unit p join unit u on u.id = p.unit_id
                 where p.case_id = c.id and u.agency = 'PRISONS' and u.retired_at is null
                   and c.custody <> 'POLICE_CELL'
                 order by u.code limit 1))
      """;

  private static final String SELECT =
      """
      select h.id, h.version, h.state, h.at, h.court, c.id as case_id, c.reference,
             c.responsible_unit, c.county, c.sub_county, c.location,
             coalesce(c.custody = 'POLICE_CELL', false) as with_police,
      """
          + INSTITUTION
          + """
                  as institution
            from hearing h join case_file c on c.id = h.case_id
           where h.id = $1
          """;

  private final Sealing sealing;
  private final Officers officers;
  private final CaseContacts contacts;

  public Hearings(Sealing sealing) {
    this.sealing = sealing;
    this.officers = new Officers(sealing);
    this.contacts = new CaseContacts(sealing);
  }

  public Optional<StoredHearing> find(Tx tx, UUID hearing) {
    return tx.one(SELECT, hearing).flatMap(row -> stored(tx, row));
  }

  /// The same; nobody changes it until the transaction ends.
  public Optional<StoredHearing> hold(Tx tx, UUID hearing) {
    tx.one("select 1 from hearing where id = $1 for share", hearing);
    return find(tx, hearing);
  }

  /// Those who were told an older day of the hearing, or may have been, who was told last first. A
  /// text that was refused, or never left, told nobody; a call told when an officer made it, and
  /// who passes things on told whom they say.
  ///
  /// @param before the version that is to be told now
  /// @param kinds the wordings that tell a day
  /// @param was the day before that version, for calls, which keep none
  public List<ToldDay> told(
      Tx tx, UUID hearing, int before, Collection<String> kinds, Instant was) {
    var told = new ArrayList<ToldDay>();
    tx.rows(
            """
            select id, case_id, contact_id, officer_id, facts,
                   (select k.wrapped from case_key k where k.case_id = m.case_id) as case_key
              from message m
             where hearing_id = $1 and hearing_version < $2 and kind = any($3::text[])
               and (is_repeat
                 or state in ('CLAIMED', 'ACCEPTED', 'AMBIGUOUS', 'DELIVERED', 'UNREPORTED'))
             order by hearing_version desc, created_at desc limit $4
            """,
            hearing,
            before,
            kinds.toArray(String[]::new),
            MOST_TOLD)
        .forEach(row -> told.add(told(row, was)));
    tx.rows(
            """
            select distinct contact_id from call_task
             where hearing_id = $1 and hearing_version < $2 and state = 'DONE'
               and contact_id is not null
            """,
            hearing,
            before)
        .forEach(row ->
            told.add(new ToldDay(Optional.of(row.getUUID("contact_id")), Optional.empty(), was)));
    tx.rows(
            "select contact_id from passed_on where hearing_id = $1 and hearing_version < $2",
            hearing,
            before)
        .forEach(row ->
            told.add(new ToldDay(Optional.of(row.getUUID("contact_id")), Optional.empty(), was)));
    return told;
  }

  /// The officers who were told of a day, as it is now, since a moment.
  public Set<UUID> officersTold(
      Tx tx, HearingVersion hearing, Collection<String> kinds, Instant since) {
    return tx
        .rows(
            """
            select distinct officer_id from message
             where hearing_id = $1 and hearing_version = $2 and kind = any($3::text[])
               and officer_id is not null and contact_id is null and due_at >= $4
               and state in ('CLAIMED', 'ACCEPTED', 'AMBIGUOUS', 'DELIVERED', 'UNREPORTED')
            """,
            hearing.hearing(),
            hearing.version(),
            kinds.toArray(String[]::new),
            since.atOffset(ZoneOffset.UTC))
        .stream()
        .map(row -> row.getUUID("officer_id"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The people close to the child, in this case and in those linked to it, those of this case
  /// first.
  public List<CaseContact> family(Tx tx, UUID caseId) {
    return Stream.concat(Stream.of(caseId), LinkedCases.of(tx, caseId).stream())
        .flatMap(id -> contacts.of(tx, id).stream())
        .toList();
  }

  private ToldDay told(Row row, Instant was) {
    return new ToldDay(
        Optional.ofNullable(row.getUUID("contact_id")),
        Optional.ofNullable(row.getUUID("officer_id")),
        day(row).orElse(was));
  }

  /// The day that a text told; none: its words are gone, as they go some time after that day.
  private Optional<Instant> day(Row row) {
    Buffer facts = row.getBuffer("facts");
    if (facts.length() == 0) {
      return Optional.empty();
    }
    var told =
        Facts.read(
            CaseKeyTable.of(sealing, row)
                .openFacts("message", row.getUUID("id"), facts.getBytes()));
    return Optional.of(Instant.parse(told.getOrDefault("when", told.getOrDefault("old", ""))));
  }

  private Optional<StoredHearing> stored(Tx tx, Row row) {
    return unit(tx, row, "court")
        .map(court ->
            new StoredHearing(
                new HearingVersion(row.getUUID("id"), row.getInteger("version")),
                Hearing.State.valueOf(row.getString("state")),
                row.getOffsetDateTime("at").toInstant(),
                court,
                row.getUUID("case_id"),
                new CaseReference(row.getInteger("reference")),
                Officers.area(row),
                unit(tx, row, "responsible_unit"),
                row.getBoolean("with_police"),
                row.getBoolean("with_police") ? Optional.empty() : unit(tx, row, "institution")));
  }

  private Optional<Unit> unit(Tx tx, Row row, String column) {
    return Optional.ofNullable(row.getUUID(column)).flatMap(id -> officers.unitById(tx, id));
  }
}
