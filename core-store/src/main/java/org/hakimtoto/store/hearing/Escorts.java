package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;

/// The days in court to which a police station or an institution must bring a child that it holds,
/// from today on: by the same rule by which it is texted to bring the child.
public final class Escorts {
  /// Today and so many days after it.
  public static final int DAYS_AHEAD = 2;

  /// The most that are counted for a menu.
  public static final int MOST = 99;

  /// In a police cell the child is brought by the station that takes part, else by the nearest desk
  /// of the place; elsewhere by the house it is in.
  private static final String BRINGS =
      """
      select h.id, h.at
        from hearing h join case_file c on c.id = h.case_id
       where h.state = 'SET' and h.at >= $2 and h.at < $3 and c.closed_at is null
         and $1 = case when c.custody = 'POLICE_CELL' then coalesce(
               (select u.id from case_unit p join unit u on u.id = p.unit_id
                 where p.case_id = c.id and u.agency = 'POLICE' and u.retired_at is null
                 order by u.code limit 1),
               (select u.id from unit u
                 where u.agency = 'POLICE' and u.retired_at is null and u.region = 0
                   and u.county in (0, c.county) and u.sub_county in (0, c.sub_county)
                   and u.location in (0, c.location)
                   and exists (select 1 from officer o
                                where o.unit_id = u.id and o.retired_at is null
                                  and o.suspended_at is null and o.administrator_since is null)
                 order by (u.county > 0)::int + (u.sub_county > 0)::int + (u.location > 0)::int
                       desc, u.code
                 limit 1))
             else
      """
          + Hearings.INSTITUTION
          + """
                 end
           order by h.at, h.id offset $4 limit $5
          """;

  private static final String SEEN =
      """
      select c.reference, h.id, h.kind, h.at
        from hearing h join case_file c on c.id = h.case_id
       where h.id = any($1::uuid[]) order by h.at, h.id
      """;

  private final Audit audit;

  public Escorts(Audit audit) {
    this.audit = audit;
  }

  /// The earliest first; each look is audited.
  public List<ListedHearing> of(
      Tx tx, Officer officer, Channel channel, Instant now, int offset, int most) {
    UUID[] brings = brings(tx, officer, now, offset, most);
    List<ListedHearing> found = CourtDiary.listed(tx, officer, SEEN, (Object) brings);
    audit
        .lists()
        .told(
            tx,
            officer,
            "escorts.list",
            channel,
            found.stream().map(ListedHearing::reference).toList());
    return found;
  }

  /// How many there are, at most [#MOST], for a menu that is shown before the PIN.
  public static int count(Tx tx, Officer officer, Instant now) {
    return brings(tx, officer, now, 0, MOST).length;
  }

  /// Asked as the house: which other units take part is not the officer's to see.
  private static UUID[] brings(Tx tx, Officer officer, Instant now, int offset, int most) {
    return switch (officer.role()) {
      case POLICE_CHILD_DESK, INSTITUTION_IN_CHARGE ->
          tx
              .rows(
                  BRINGS,
                  officer.unit().id(),
                  utc(Kenya.startOf(Kenya.day(now))),
                  utc(Kenya.endOf(Kenya.day(now).plusDays(DAYS_AHEAD))),
                  offset,
                  most)
              .stream()
              .map(row -> row.getUUID("id"))
              .toArray(UUID[]::new);
      case CHIEF,
          ASSISTANT_CHIEF,
          CHILDREN_OFFICER,
          CHILDREN_COORDINATOR,
          PROSECUTOR,
          COURT_REGISTRY,
          PROBATION_OFFICER ->
          new UUID[0];
    };
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
