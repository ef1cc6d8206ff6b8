package org.hakimtoto.lab.acceptance.fault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;

/// The filled data of a test's server, to be started on another disk.
final class CopiedCluster {
  private CopiedCluster() {}

  /// Copied while the server is down, with its password.
  static Path of(RealStores stores, Path to) {
    Path data = Path.of(stores.ask("show data_directory").getFirst().getFirst());
    stores.postgres().close();
    try {
      Disk.copy(data.resolve("..").normalize(), to);
    } finally {
      stores.postgres().restart();
    }
    return to;
  }

  /// The first column of what it answers.
  static List<String> asked(DatabaseSettings settings, String sql) throws SQLException {
    try (var connection = connection(settings);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  static Connection connection(DatabaseSettings settings) throws SQLException {
    String url =
        "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database();
    return DriverManager.getConnection(url, settings.user(), settings.password());
  }
}
