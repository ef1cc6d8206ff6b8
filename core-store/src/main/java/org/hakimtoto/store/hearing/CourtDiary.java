package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Tx;

/// The days in court of a case or of a court, as one who may know their status sees them.
public final class CourtDiary {
  /// The most hearings of a court and day that are listed at once.
  public static final int MOST_OF_DAY = 2_000;

  private static final String OF_DAY =
      """
      select c.reference, h.id, h.kind, h.at
        from hearing h join case_file c on c.id = h.case_id
       where h.court = $1 and h.at >= $2 and h.at < $3 and h.state in ('SET', 'SUSPENDED')
       order by h.at, c.reference, h.id limit $4
      """;

  /// What a number answered last counts, and only what it answered to the hearing as it stands.
  private static final String CONFIRMED =
      """
      select distinct hearing_id from (
        select distinct on (hearing_id, phone_index) hearing_id, yes from (
          select m.hearing_id, r.phone_index, r.yes, r.at, r.id
            from message m
            join hearing h on h.id = m.hearing_id and h.version = m.hearing_version
            join contact_reply r on r.message_id = m.id
           where m.hearing_id = any($1::uuid[])
          union all
          select r.hearing_id, r.phone_index, r.yes, r.at, r.id
            from contact_reply r
            join hearing h on h.id = r.hearing_id and h.version = r.hearing_version
           where r.hearing_id = any($1::uuid[])) said
         order by hearing_id, phone_index, at desc, id desc) newest
       where yes
      """;

  private CourtDiary() {}

  public record Entry(UUID hearing, Instant when) {}

  /// The hearings of a kind that are set at a court, the next first. None for an unknown case, and
  /// for one the officer has nothing to do with. Only within a transaction.
  public static List<Entry> set(
      Tx tx, Officer officer, CaseReference reference, HearingKind kind, UUID court) {
    return tx
        .seenBy(
            officer,
            seen ->
                seen.rows(
                    """
                    select h.id, h.at from hearing h join case_file c on c.id = h.case_id
                     where c.reference = haki_reference($1) and h.kind = $2 and h.court = $3
                       and h.state in ('SET', 'SUSPENDED')
                     order by h.at, h.id
                    """,
                    reference.number(),
                    kind.name(),
                    court))
        .stream()
        .map(row -> new Entry(row.getUUID("id"), row.getOffsetDateTime("at").toInstant()))
        .toList();
  }

  /// What is set at a court, or was until its day was made a holiday, from one instant to another,
  /// the earliest first: at most `most` of what the officer may know of. Only within a transaction.
  public static List<ListedHearing> ofCourt(
      Tx tx, Officer officer, UUID court, Instant from, Instant to, int most) {
    return listed(tx, officer, OF_DAY, court, utc(from), utc(to), most);
  }

  /// The day in court of a case at a court that a registry works on: the next one that is open,
  /// today's included; without one the last that nobody recorded. Empty: none, or not the
  /// officer's.
  public static Optional<ListedHearing> open(
      Tx tx, Officer officer, CaseReference reference, UUID court, Instant now) {
    return listed(
            tx,
            officer,
            """
            select c.reference, h.id, h.kind, h.at
              from hearing h join case_file c on c.id = h.case_id
             where c.reference = haki_reference($1) and h.court = $2 and h.state in ('SET', 'SUSPENDED')
             order by h.at < $3, abs(extract(epoch from h.at - $3)), h.id limit 1
            """,
            reference.number(),
            court,
            utc(Kenya.startOf(Kenya.day(now))))
        .stream()
        .findFirst();
  }

  /// The same of which it is to be said what happened: the latest whose hour came, and only without
  /// one the next.
  public static Optional<ListedHearing> thatWas(
      Tx tx, Officer officer, CaseReference reference, UUID court, Instant now) {
    return listed(
            tx,
            officer,
            """
            select c.reference, h.id, h.kind, h.at
              from hearing h join case_file c on c.id = h.case_id
             where c.reference = haki_reference($1) and h.court = $2 and h.state in ('SET', 'SUSPENDED')
             order by h.at > $3, abs(extract(epoch from h.at - $3)), h.id limit 1
            """,
            reference.number(),
            court,
            utc(now))
        .stream()
        .findFirst();
  }

  /// The day in court a child is brought to, at whatever court: the next one from today on, held or
  /// not.
  public static Optional<ListedHearing> trip(
      Tx tx, Officer officer, CaseReference reference, Instant now) {
    return listed(
            tx,
            officer,
            """
            select c.reference, h.id, h.kind, h.at
              from hearing h join case_file c on c.id = h.case_id
             where c.reference = haki_reference($1) and h.at >= $2 and h.state in ('SET', 'SUSPENDED', 'HELD')
             order by h.at, h.id limit 1
            """,
            reference.number(),
            utc(Kenya.startOf(Kenya.day(now))))
        .stream()
        .findFirst();
  }

  /// A hearing, whatever became of it; empty when there is none, or the officer may not know of it.
  public static Optional<ListedHearing> byId(Tx tx, Officer officer, UUID hearing) {
    return listed(
            tx,
            officer,
            """
            select c.reference, h.id, h.kind, h.at
              from hearing h join case_file c on c.id = h.case_id where h.id = $1
            """,
            hearing)
        .stream()
        .findFirst();
  }

  /// Rows of reference, id, kind and at, of what the officer may know of.
  static List<ListedHearing> listed(Tx tx, Officer officer, String sql, Object... values) {
    return tx.seenBy(officer, seen -> seen.rows(sql, values)).stream()
        .map(row ->
            new ListedHearing(
                new CaseReference(row.getInteger("reference")),
                row.getUUID("id"),
                HearingKind.valueOf(row.getString("kind")),
                row.getOffsetDateTime("at").toInstant()))
        .toList();
  }

  /// Those of the hearings that somebody said they come to.
  public static Set<UUID> confirmed(Tx tx, Collection<UUID> hearings) {
    return tx.rows(CONFIRMED, (Object) hearings.toArray(UUID[]::new)).stream()
        .map(row -> row.getUUID("hearing_id"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the hearing is still set for that time. If so, its case is locked, and nobody moves it
  /// until the transaction ends.
  public static boolean stillSet(Tx tx, UUID hearing, Instant when) {
    tx.one("select case_id from hearing where id = $1", hearing)
        .ifPresent(row -> CaseLock.take(tx, row.getUUID("case_id")));
    return tx.one(
            "select 1 from hearing where id = $1 and state in ('SET', 'SUSPENDED') and at = $2",
            hearing,
            utc(when))
        .isPresent();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
