package org.hakimtoto.store.hearing;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.court.Attendance;
import org.hakimtoto.core.court.HearingOfDay;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.db.Tx;

/// All hearings of a court's day, whatever became of them, for the registry that keeps the court:
/// by each the court takes part in the case, and may read it.
public final class CourtRoll {
  private static final String OF_DAY =
      """
      select c.reference, h.id, h.kind, h.at, h.state, h.outcome, c.version
        from hearing h join case_file c on c.id = h.case_id
       where h.court = $1 and h.at >= $2 and h.at < $3
       order by h.at, c.reference, h.id limit $4
      """;

  private static final String CUSTODY =
      """
      select h.id, c.custody, (select u.name from unit u where u.id =
      """
          + Hearings.INSTITUTION
          + """
            ) as held_at
            from hearing h join case_file c on c.id = h.case_id
           where h.id = any($1::uuid[]) and c.custody is not null
          """;

  /// Who is told of a day, and what each said of it as it stands now. Whoever passes a day on says
  /// by `1` that it was passed on, and what became of that on the phone's menu.
  private static final String PEOPLE =
      """
      select h.id, k.relation,
             exists (select 1 from message m
                      where m.hearing_id = h.id and m.hearing_version = h.version
                        and m.contact_id = k.id
                        and m.state in ('CLAIMED', 'ACCEPTED', 'AMBIGUOUS', 'DELIVERED', 'UNREPORTED'))
               or exists (select 1 from call_task t
                           where t.hearing_id = h.id and t.hearing_version = h.version
                             and t.contact_id = k.id and t.state = 'DONE')
               or said.yes is not null as told,
             said.yes
        from hearing h join contact k on k.case_id = h.case_id
             left join lateral (
               select yes from (
                 select r.yes, r.at from contact_reply r join message m on m.id = r.message_id
                  where m.hearing_id = h.id and m.hearing_version = h.version
                    and m.contact_id = k.id and m.kind like 'reminder\\_asks%'
                 union all
                 select r.yes, r.at from contact_reply r
                  where r.hearing_id = h.id and r.hearing_version = h.version
                    and r.contact_id = k.id
                 union all
                 select p.comes, p.at from passed_on p
                  where p.hearing_id = h.id and p.hearing_version = h.version
                    and p.contact_id = k.id) every_word
                order by at desc limit 1) said on true
       where h.id = any($1::uuid[]) and k.mode <> 'none' and k.is_first
       order by h.id, k.household, k.id
      """;

  private CourtRoll() {}

  /// The earliest first: at most `most` of what the officer may know of. Only within a transaction.
  public static List<HearingOfDay> of(Tx tx, Officer officer, LocalDate day, int most) {
    List<Row> rows =
        tx
            .seenBy(
                officer,
                seen ->
                    seen.rows(
                        OF_DAY,
                        officer.unit().id(),
                        utc(Kenya.startOf(day)),
                        utc(Kenya.endOf(day)),
                        most))
            .stream()
            .toList();
    UUID[] ids = rows.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
    Map<UUID, Row> held = held(tx, ids);
    Map<UUID, List<HearingOfDay.Expected>> people = people(tx, ids);
    return rows.stream()
        .map(row -> hearing(row, Optional.ofNullable(held.get(row.getUUID("id"))), people))
        .toList();
  }

  private static Map<UUID, Row> held(Tx tx, UUID[] ids) {
    var held = new HashMap<UUID, Row>();
    tx.rows(CUSTODY, (Object) ids).forEach(row -> held.put(row.getUUID("id"), row));
    return held;
  }

  private static Map<UUID, List<HearingOfDay.Expected>> people(Tx tx, UUID[] ids) {
    var people = new LinkedHashMap<UUID, List<HearingOfDay.Expected>>();
    tx.rows(PEOPLE, (Object) ids)
        .forEach(row ->
            people
                .computeIfAbsent(row.getUUID("id"), _ -> new ArrayList<>())
                .add(
                    new HearingOfDay.Expected(
                        WireNames.value(Contact.Relation.class, row.getString("relation")),
                        Attendance.of(
                            row.getBoolean("told"), Optional.ofNullable(row.getBoolean("yes"))))));
    return people;
  }

  private static HearingOfDay hearing(
      Row row, Optional<Row> held, Map<UUID, List<HearingOfDay.Expected>> people) {
    UUID id = row.getUUID("id");
    return new HearingOfDay(
        new ListedHearing(
            new CaseReference(row.getInteger("reference")),
            id,
            HearingKind.valueOf(row.getString("kind")),
            row.getOffsetDateTime("at").toInstant()),
        row.getInteger("version"),
        Hearing.State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getString("outcome")).map(HearingOutcome::valueOf),
        held.map(one -> CustodyKind.valueOf(one.getString("custody"))),
        held.flatMap(one -> Optional.ofNullable(one.getString("held_at"))),
        people.getOrDefault(id, List.of()));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
