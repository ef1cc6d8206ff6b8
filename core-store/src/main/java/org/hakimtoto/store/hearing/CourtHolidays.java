package org.hakimtoto.store.hearing;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.CaseClocks;
import org.hakimtoto.store.cases.SuspendHearings;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reminder.Reminders;

/// Holidays that were gazetted after the release: added by command, and the clocks and reminders of
/// all cases they concern are made anew.
public final class CourtHolidays {
  /// The most hearings that are listed for one day; there are some 600 on a court day.
  public static final int MOST_HIT = 5_000;

  private static final int MOST_CASES = 100_000;

  private final CaseClocks clocks;
  private final SuspendHearings suspending;
  private final Reminders reminders = new Reminders();

  public CourtHolidays(Sealing sealing, Supplier<UUID> ids) {
    this.clocks = new CaseClocks(sealing);
    this.suspending = new SuspendHearings(sealing, ids);
  }

  /// A hearing on the day that was made a holiday.
  ///
  /// @param court the unit's code
  public record Hit(CaseReference reference, UUID hearing, String court, Instant at) {}

  /// The holidays of a year: those of this release and those that were added.
  public List<Holiday> ofYear(Tx tx, int year) {
    return clocks.holidays(tx).stream()
        .filter(holiday -> holiday.date().getYear() == year)
        .sorted(Comparator.comparing(Holiday::date))
        .toList();
  }

  /// Adds a holiday, and suspends the hearings of that day that are still to come. Returns the
  /// hearings of that day, which their registries must move: none is moved by itself. One on whose
  /// day its registry insisted is left alone. Empty when the day is a holiday already.
  public Optional<List<Hit>> add(
      Tx tx, Holiday holiday, Optional<Officer> by, Channel channel, Instant now) {
    return add(tx, holiday, by, channel, now, _ -> {});
  }

  /// The same, and within the transaction `told` what it hits, once for each holiday.
  public Optional<List<Hit>> add(
      Tx tx,
      Holiday holiday,
      Optional<Officer> by,
      Channel channel,
      Instant now,
      Consumer<List<Hit>> told) {
    LocalDate day = holiday.date();
    boolean known = clocks.holidays(tx).stream().anyMatch(other -> other.date().equals(day));
    if (known
        || tx.change(
                "insert into holiday (day, name) values ($1, $2) on conflict do nothing",
                day,
                holiday.name())
            == 0) {
      return Optional.empty();
    }
    Map<UUID, Set<UUID>> suspended = taken(tx, day, now);
    reminders.holidayAdded(tx, day);
    List<Hit> hit = hit(tx, day);
    told.accept(hit);
    suspending.of(
        tx,
        suspended,
        new Audit.Entry(
            by.map(Officer::id),
            Optional.empty(),
            "holiday.add",
            channel,
            Optional.empty(),
            "done"),
        now);
    return Optional.of(hit);
  }

  /// Takes all cases whose clocks or hearings the day moves, and moves the clocks. Returns the
  /// hearings.
  private Map<UUID, Set<UUID>> taken(Tx tx, LocalDate day, Instant now) {
    List<UUID> clocked =
        tx
            .rows(
                "select distinct case_id from case_clock where due_at >= $1 limit $2",
                Kenya.startOf(day.minusDays(7)).atOffset(ZoneOffset.UTC),
                MOST_CASES)
            .stream()
            .map(row -> row.getUUID("case_id"))
            .toList();
    Map<UUID, Set<UUID>> hit = suspending.hit(tx, day, now);
    CaseLock.takeAll(tx, Stream.concat(clocked.stream(), hit.keySet().stream()).toList());
    clocked.forEach(caseId -> clocks.sync(tx, caseId));
    return hit;
  }

  private static List<Hit> hit(Tx tx, LocalDate day) {
    return tx
        .rows(
            """
            select c.reference, h.id, u.code, h.at
              from hearing h join case_file c on c.id = h.case_id join unit u on u.id = h.court
             where h.state = 'SET' and h.at >= $1 and h.at < $2
               and h.override_reason is null
             order by u.code, h.at limit $3
            """,
            Kenya.startOf(day).atOffset(ZoneOffset.UTC),
            Kenya.endOf(day).atOffset(ZoneOffset.UTC),
            MOST_HIT)
        .stream()
        .map(CourtHolidays::hit)
        .toList();
  }

  private static Hit hit(Row row) {
    return new Hit(
        new CaseReference(row.getInteger("reference")),
        row.getUUID("id"),
        row.getString("code"),
        row.getOffsetDateTime("at").toInstant());
  }
}
