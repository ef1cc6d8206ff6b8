package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.plan.RegistryRound;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.OpenAtCourts;
import org.hakimtoto.store.hearing.OpenAtCourts.Open;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.Officers;

/// Asks each registry once a court day for what it has yet to say, in one text for all of its cases
/// (see [RegistryRound]).
public final class RegistryRounds {
  private final Officers officers;
  private final MessageOutbox messages;
  private final KnownHolidays days = new KnownHolidays();

  public RegistryRounds(Stores stores) {
    this.officers = stores.officers();
    this.messages = stores.messages();
  }

  /// Whether any registry was asked.
  public boolean ask(Tx tx, Instant now) {
    CourtCalendar calendar = days.calendar(tx);
    boolean asked = false;
    for (RegistryRound round : RegistryRound.values()) {
      if (round.isDue(calendar, now)) {
        for (Open open : open(tx, round, now)) {
          asked |= ask(tx, round, open, now);
        }
      }
    }
    return asked;
  }

  /// Tells the officers of a registry, unless they were told today.
  public boolean ask(Tx tx, RegistryRound round, Open open, Instant now) {
    LocalDate today = Kenya.day(now);
    boolean first = OpenAtCourts.asks(tx, open.court(), today, round.of(open.day()));
    if (first) {
      officers.unitById(tx, open.court()).stream()
          .flatMap(unit -> officers.ofUnit(tx, unit).stream())
          .forEach(officer -> messages.add(tx, round.text(officer, open, now)));
    }
    return first;
  }

  private static List<Open> open(Tx tx, RegistryRound round, Instant now) {
    return switch (round) {
      case HOLIDAY -> OpenAtCourts.onHolidays(tx, now);
      case RESULTS -> OpenAtCourts.withoutResult(tx, now);
    };
  }
}
