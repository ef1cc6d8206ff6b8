package org.hakimtoto.gateway.registry;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtHolidays;
import org.hakimtoto.store.hearing.CourtHolidays.Hit;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.UnitDirectory;

/// Adds a holiday and tells the registries whose court days it hits, each officer once: with the
/// row of the holiday, which there can be only one of, the texts are queued or not at all.
public final class NewHolidays {
  private final CourtHolidays holidays;
  private final Officers officers;
  private final MessageOutbox outbox;
  private final InstantSource clock;

  public NewHolidays(Stores stores, InstantSource clock) {
    this.holidays = new CourtHolidays(stores.sealing());
    this.officers = stores.officers();
    this.outbox = stores.messages();
    this.clock = clock;
  }

  public List<Holiday> ofYear(Tx tx, int year) {
    return holidays.ofYear(tx, year);
  }

  /// The hearings it hits, which are not moved by it; empty when the day is a holiday already.
  public Optional<List<Hit>> add(Tx tx, Holiday holiday, Optional<Officer> by, Channel channel) {
    return holidays.add(tx, holiday, by, channel, hits -> tell(tx, holiday.date(), hits));
  }

  /// The hearings by the code of their court.
  public static Map<String, List<Hit>> byCourt(List<Hit> hits) {
    return hits.stream()
        .collect(Collectors.groupingBy(Hit::court, TreeMap::new, Collectors.toList()));
  }

  private void tell(Tx tx, LocalDate day, List<Hit> hits) {
    Instant now = clock.instant();
    if (day.isBefore(Kenya.day(now))) {
      return;
    }
    byCourt(hits)
        .forEach((court, hit) ->
            UnitDirectory.byCode(tx, court).map(unit -> officers.ofUnit(tx, unit)).stream()
                .flatMap(List::stream)
                .forEach(officer -> outbox.add(tx, message(officer, day, hit.size(), now))));
  }

  private static NewMessage message(Officer officer, LocalDate day, int count, Instant now) {
    boolean soon = !day.isAfter(Kenya.day(now).plusDays(1));
    return new NewMessage(
        Optional.empty(),
        Optional.empty(),
        MessageKind.HOLIDAY_HITS.key(),
        MessageKind.HOLIDAY_HITS.deliveryClass(),
        soon ? Priority.SAME_DAY : Priority.DUTY,
        officer.phone(),
        officer.language(),
        Map.of("day", day.toString(), "typed", day.toString(), "count", Integer.toString(count)),
        now,
        Kenya.endOf(day),
        Addressed.officer(officer.id()));
  }
}
