package org.hakimtoto.gateway.registry;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.court.CalendarFile;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtCalendars;
import org.hakimtoto.store.hearing.CourtCalendars.Found;
import org.hakimtoto.store.roster.Officers;

/// Reads a court's calendar by its address. What it names is audited as a list of whoever made the
/// address, with the address it went out by.
public final class CourtFeed {
  private final Database database;
  private final Officers officers;
  private final Audit audit;
  private final InstantSource clock;

  public CourtFeed(Stores stores, InstantSource clock) {
    this.database = stores.database();
    this.officers = stores.officers();
    this.audit = stores.audit();
    this.clock = clock;
  }

  /// The file; empty when the address leads nowhere, or no longer.
  public Optional<String> read(String token) {
    Optional<Found> found = database.reading(tx -> CourtCalendars.byToken(tx, token));
    return found.flatMap(
        of -> database.inTransaction(Origin.token(of.calendar()), tx -> read(tx, of)));
  }

  private Optional<String> read(Tx tx, Found found) {
    return officers
        .byId(tx, found.maker())
        .filter(maker -> maker.unit().id().equals(found.court()))
        .filter(maker -> CourtDays.keeps(maker, maker.unit().code()))
        .map(maker -> file(tx, found, maker));
  }

  private String file(Tx tx, Found found, Officer maker) {
    Instant now = clock.instant();
    List<CalendarFile.Entry> entries = CourtCalendars.entries(tx, maker, now);
    CourtCalendars.noteRead(tx, found.calendar());
    audit
        .lists()
        .refreshed(
            tx,
            maker,
            "calendar.read",
            Channel.API,
            entries.stream().map(CalendarFile.Entry::reference).distinct().toList());
    return CalendarFile.of(maker.unit().name(), entries, now);
  }
}
