package org.hakimtoto.lab.cli;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.lab.day.People;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.load.Roster;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Pins;

/// The database of a bench, made ready for a gateway.
public final class Prepared {
  /// Whoever has no PIN is asked for a code first. Those who only look about never type theirs: any
  /// hash will do, and none has to be made.
  private static final String PINS =
      """
      insert into officer_pin (officer_id, hash)
      select o.id, (select hash from officer_pin limit 1)
        from officer o
       where not exists (select 1 from officer_pin p where p.officer_id = o.id)
      """;

  private Prepared() {}

  /// Its shape, the keys, the roster.
  static void house(DatabaseSettings postgres, Path keyFile, Roster roster) {
    var _ = withRoster(postgres, keyFile, roster.csv());
    givePins(postgres);
  }

  /// The same with the roster of the country. A PIN takes a tenth of a second to be made: those of
  /// whoever types one are made by all processors, each kept by itself.
  public static void country(DatabaseSettings postgres, Path keyFile, People people) {
    Keys keys = withRoster(postgres, keyFile, people.csv());
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, postgres)) {
      var officers = new Stores(database, new Sealing(keys), UUID::randomUUID).officers();
      var hasher = keys.pinHasher();
      people.typing().parallelStream()
          .forEach(phone -> {
            UUID id =
                database
                    .reading(tx -> officers.byPhone(tx, new PhoneNumber(phone)))
                    .orElseThrow()
                    .id();
            String hash = hasher.hash(id.toString(), People.pin());
            database.inTransaction(tx -> {
              Pins.setHashed(tx, id, hash);
              return id;
            });
          });
    } finally {
      var _ = vertx.close();
    }
    givePins(postgres);
  }

  private static Keys withRoster(DatabaseSettings postgres, Path keyFile, String roster) {
    MigrateCommand.migrate(postgres, DemoHandsets.MIGRATIONS);
    Keys keys = new KeyFile(keyFile).createdIfMissing().load();
    var result = InventedRoster.bringIn(postgres, keys, "roster", roster);
    if (!result.refused().isEmpty()) {
      throw new IllegalStateException("the roster of a bench was refused: " + result.refused());
    }
    return keys;
  }

  private static void givePins(DatabaseSettings to) {
    String url = "jdbc:postgresql://" + to.host() + ":" + to.port() + "/" + to.database();
    try (var connection = DriverManager.getConnection(url, to.user(), to.password());
        var statement = connection.createStatement()) {
      statement.executeUpdate(PINS);
      // as a server does by itself within a minute
      statement.execute("analyze");
    } catch (SQLException e) {
      throw new StoreFault.Unavailable("PostgreSQL: " + e.getSQLState(), e);
    }
  }
}
