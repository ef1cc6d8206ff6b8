package org.hakimtoto.gateway.server;

import java.io.IOException;
import java.util.Optional;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.journal.SealedJournal;
import org.hakimtoto.store.roster.KnownPlaces;
import org.hakimtoto.store.roster.ReadGazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The places that all doors know. Read once: to sort their names for the search takes a while. A
/// copy lies beside the journal, for a start without PostgreSQL.
final class PlacesAtHand {
  private static final Logger LOG = LoggerFactory.getLogger(PlacesAtHand.class);

  private final Database database;
  private final Optional<SealedJournal> journal;
  private Optional<String> written = Optional.empty();
  private Optional<Gazetteer> gazetteer = Optional.empty();

  PlacesAtHand(Database database, Optional<SealedJournal> journal) {
    this.database = database;
    this.journal = journal;
  }

  /// Empty: none are known.
  Optional<Gazetteer> known() {
    return gazetteer;
  }

  /// Takes them from PostgreSQL, and keeps a copy. Returns whether they are others than were known.
  boolean read() {
    KnownPlaces places = ReadGazetteer.places(database);
    String text = places.write();
    keep(text);
    if (written.filter(text::equals).isPresent()) {
      return false;
    }
    written = Optional.of(text);
    gazetteer = Optional.of(places.gazetteer());
    return true;
  }

  private void keep(String text) {
    try {
      if (journal.isPresent()) {
        journal.get().keepPlaces(text);
      }
    } catch (IOException e) {
      // the journal says by itself that its disk takes nothing
      LOG.error("no copy of the places could be kept: {}", e.getClass().getName());
    }
  }

  /// Takes them from the copy, if there is one that is ours.
  void readCopy() {
    written = journal.flatMap(SealedJournal::places);
    gazetteer = written.flatMap(KnownPlaces::read).map(KnownPlaces::gazetteer);
  }
}
