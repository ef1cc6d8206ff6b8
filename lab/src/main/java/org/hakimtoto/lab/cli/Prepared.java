package org.hakimtoto.lab.cli;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.load.Roster;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.fault.StoreFault;

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
    house(postgres, keyFile, roster.csv());
  }

  /// @param roster as `roster import` reads it, with PINs
  public static void house(DatabaseSettings postgres, Path keyFile, String roster) {
    MigrateCommand.migrate(postgres, DemoHandsets.MIGRATIONS);
    var keys = new KeyFile(keyFile).createdIfMissing().load();
    var result = InventedRoster.bringIn(postgres, keys, "roster", roster);
    if (!result.refused().isEmpty()) {
      throw new IllegalStateException("the roster of a bench was refused: " + result.refused());
    }
    givePins(postgres);
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
