package org.hakimtoto.store.hearing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.hakimtoto.core.court.CalendarFile;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.Tx;

/// Addresses under which a court's calendar is read without signing in. Only the hash of an address
/// is kept. It shows what whoever made it may see, and is over when that officer leaves the court.
public final class CourtCalendars {
  /// Open addresses of one court.
  public static final int MOST_OPEN = 10;

  /// The most hearings one reading gives.
  public static final int MOST = 5_000;

  /// How long a hearing stays in the calendar after its day.
  public static final Duration BEHIND = Duration.ofDays(31);

  /// Between two notes that an address is in use.
  static final Duration NOTED = Duration.ofMinutes(15);

  private CourtCalendars() {}

  /// @param readAt when it was read last, roughly
  public record Calendar(UUID calendar, Instant madeAt, Optional<Instant> readAt) {}

  /// @param maker the officer who made it
  public record Found(UUID calendar, UUID court, UUID maker) {}

  /// False: as many are open as there may be. Whoever makes one at the same time waits.
  public static boolean make(Tx tx, Officer maker, UUID id, String token) {
    UUID court = maker.unit().id();
    tx.one("select 1 from unit where id = $1 for no key update", court);
    if (open(tx, court).size() >= MOST_OPEN) {
      return false;
    }
    tx.change(
        "insert into court_calendar (id, court, token_hash, made_by) values ($1, $2, $3, $4)",
        id,
        court,
        hash(token),
        maker.id());
    return true;
  }

  /// Those of a court that are not over, the oldest first.
  public static List<Calendar> open(Tx tx, UUID court) {
    return tx
        .rows(
            """
            select k.id, k.made_at, k.read_at
              from court_calendar k join officer o on o.id = k.made_by
             where k.court = $1 and k.ended_at is null and o.retired_at is null
               and o.unit_id = k.court
             order by k.made_at, k.id
            """,
            court)
        .stream()
        .map(row ->
            new Calendar(
                row.getUUID("id"),
                row.getOffsetDateTime("made_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("read_at"))
                    .map(OffsetDateTime::toInstant)))
        .toList();
  }

  /// False: the court has no such address that is open.
  public static boolean end(Tx tx, Officer officer, UUID calendar) {
    return tx.change(
            """
            update court_calendar set ended_at = clock_timestamp(), ended_by = $3
             where id = $1 and court = $2 and ended_at is null
            """,
            calendar,
            officer.unit().id(),
            officer.id())
        == 1;
  }

  /// What an address leads to.
  public static Optional<Found> byToken(Tx tx, String token) {
    return tx.one(
            """
            select id, court, made_by from court_calendar
             where token_hash = $1 and ended_at is null
            """,
            hash(token))
        .map(row -> new Found(row.getUUID("id"), row.getUUID("court"), row.getUUID("made_by")));
  }

  public static void noteRead(Tx tx, UUID calendar) {
    tx.change(
        """
        update court_calendar set read_at = clock_timestamp()
         where id = $1 and (read_at is null
           or read_at < clock_timestamp() - make_interval(secs => $2))
        """,
        calendar,
        (double) NOTED.toSeconds());
  }

  /// The hearings of the officer's court that the officer may know of, those that are off as well,
  /// the earliest first. Only within a transaction.
  public static List<CalendarFile.Entry> entries(Tx tx, Officer officer, Instant now) {
    return tx
        .seenBy(
            officer,
            seen ->
                seen.rows(
                    """
                    select h.id, h.version, h.at, h.state, c.reference
                      from hearing h join case_file c on c.id = h.case_id
                     where h.court = $1 and h.at >= $2
                     order by h.at, c.reference, h.id limit $3
                    """,
                    officer.unit().id(),
                    now.minus(BEHIND).atOffset(ZoneOffset.UTC),
                    MOST))
        .stream()
        .map(CourtCalendars::entry)
        .toList();
  }

  private static CalendarFile.Entry entry(Row row) {
    String state = row.getString("state");
    return new CalendarFile.Entry(
        row.getUUID("id"),
        row.getInteger("version"),
        row.getOffsetDateTime("at").toInstant(),
        new CaseReference(row.getInteger("reference")),
        state.equals("CANCELLED") || state.equals("SUSPENDED"));
  }

  private static Buffer hash(String token) {
    return Buffer.buffer(DigestUtils.sha256(token.getBytes(UTF_8)));
  }
}
