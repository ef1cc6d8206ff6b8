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
import org.hakimtoto.notifier.plan.RegistryRound;
import org.hakimtoto.notifier.planner.RegistryRounds;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtHolidays;
import org.hakimtoto.store.hearing.CourtHolidays.Hit;
import org.hakimtoto.store.hearing.OpenAtCourts;
import org.hakimtoto.store.roster.UnitDirectory;

/// Adds a holiday and asks the registries whose court days it hits for other days: with the row of
/// the holiday, which there can be only one of, the texts are queued or not at all. They are asked
/// again each court day, as long as one of the hearings has no other day.
public final class NewHolidays {
  private final CourtHolidays holidays;
  private final RegistryRounds rounds;
  private final InstantSource clock;

  public NewHolidays(Stores stores, InstantSource clock) {
    this.holidays = new CourtHolidays(stores.sealing(), stores.ids());
    this.rounds = new RegistryRounds(stores);
    this.clock = clock;
  }

  public List<Holiday> ofYear(Tx tx, int year) {
    return holidays.ofYear(tx, year);
  }

  /// The hearings it hits, which are not moved by it; empty when the day is a holiday already.
  public Optional<List<Hit>> add(Tx tx, Holiday holiday, Optional<Officer> by, Channel channel) {
    return holidays.add(
        tx, holiday, by, channel, clock.instant(), hits -> tell(tx, holiday.date(), hits));
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
            UnitDirectory.byCode(tx, court)
                .ifPresent(unit ->
                    rounds.ask(
                        tx,
                        RegistryRound.HOLIDAY,
                        new OpenAtCourts.Open(unit.id(), day, hit.size()),
                        now)));
  }
}
