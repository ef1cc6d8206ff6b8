package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;

/// The open days of a court as its registry works through them on a phone: references and hours,
/// nothing of a child. Nobody else has any.
public final class RegistryDays {
  private static final String OPEN =
      """
      select c.reference, h.id, h.kind, h.at
        from hearing h join case_file c on c.id = h.case_id
       where h.court = $1 and h.at >= $2 and h.at < $3 and h.state in ('SET', 'SUSPENDED')
         and c.closed_at is null
      """;

  private static final String COUNT = "select count(*) as n from (" + OPEN + ") open_at_court";

  private static final OffsetDateTime EVER = utc(Instant.EPOCH);

  private final Audit audit;

  public RegistryDays(Audit audit) {
    this.audit = audit;
  }

  /// How many there are, for a menu that is shown before the PIN.
  ///
  /// @param unrecorded hearings whose time passed without a word of what became of them
  public record Counts(int today, int unrecorded) {
    public static final Counts NONE = new Counts(0, 0);
  }

  /// The hearings of today, the earliest first; each look is audited.
  public List<ListedHearing> today(
      Tx tx, Officer officer, Channel channel, Instant now, int offset, int most) {
    return read(
        tx,
        officer,
        channel,
        "court-day.list",
        new Span(startOfDay(now), endOfDay(now), "order by h.at, c.reference, h.id", offset, most));
  }

  /// Hearings whose time passed and of which nobody said what became of them, the latest first;
  /// each look is audited.
  public List<ListedHearing> unrecorded(
      Tx tx, Officer officer, Channel channel, Instant now, int offset, int most) {
    return read(
        tx,
        officer,
        channel,
        "court-day.unrecorded",
        new Span(EVER, utc(now), "order by h.at desc, c.reference, h.id", offset, most));
  }

  public static Counts counts(Tx tx, Officer officer, Instant now) {
    return keepsACourt(officer)
        ? new Counts(
            count(tx, officer, startOfDay(now), endOfDay(now)), count(tx, officer, EVER, utc(now)))
        : Counts.NONE;
  }

  private record Span(OffsetDateTime from, OffsetDateTime to, String order, int offset, int most) {}

  private List<ListedHearing> read(
      Tx tx, Officer officer, Channel channel, String action, Span span) {
    boolean may = keepsACourt(officer);
    List<ListedHearing> found =
        may
            ? CourtDiary.listed(
                tx,
                officer,
                OPEN + span.order() + " offset $4 limit $5",
                officer.unit().id(),
                span.from(),
                span.to(),
                span.offset(),
                span.most())
            : List.of();
    if (may) {
      audit
          .lists()
          .told(
              tx, officer, action, channel, found.stream().map(ListedHearing::reference).toList());
    } else {
      audit.write(
          tx,
          new Audit.Entry(
              Optional.of(officer.id()),
              Optional.empty(),
              action,
              channel,
              Optional.empty(),
              "refused"));
    }
    return found;
  }

  private static int count(Tx tx, Officer officer, OffsetDateTime from, OffsetDateTime to) {
    return Math.toIntExact(tx.one(COUNT, officer.unit().id(), from, to).orElseThrow().getLong("n"));
  }

  private static boolean keepsACourt(Officer officer) {
    return officer.role() == Role.COURT_REGISTRY;
  }

  private static OffsetDateTime startOfDay(Instant now) {
    return utc(Kenya.startOf(Kenya.day(now)));
  }

  private static OffsetDateTime endOfDay(Instant now) {
    return utc(Kenya.endOf(Kenya.day(now)));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
