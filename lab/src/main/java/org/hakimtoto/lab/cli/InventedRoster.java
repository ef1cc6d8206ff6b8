package org.hakimtoto.lab.cli;

import io.vertx.core.Vertx;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.ReadGazetteer;

/// Brings a roster of nobody real in, PINs and all. The service's own command line takes no PIN
/// from a file.
final class InventedRoster {
  private InventedRoster() {}

  static RosterResult bringIn(DatabaseSettings settings, Keys keys, String file, String csv) {
    var vertx = Vertx.vertx();
    var ids = Ids.random();
    try (var database = new Database(vertx, settings)) {
      var pins = new Pins(database, keys.pinHasher());
      return new ImportRoster(database, new Sealing(keys), pins, ids::id)
          .bringIn(file, csv, ReadGazetteer.read(database));
    } finally {
      var _ = vertx.close();
    }
  }
}
