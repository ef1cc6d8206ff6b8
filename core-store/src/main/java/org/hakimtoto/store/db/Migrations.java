package org.hakimtoto.store.db;

import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.tls.TlsFault;

/// Brings a database to the shape this release needs. Expand first, contract a release later: the
/// release before must go on working while a new one starts.
public final class Migrations {
  /// The longest a step waits for a table that somebody uses: all who come later wait behind it.
  static final Duration LOCK = Duration.ofSeconds(1);

  /// How often it is tried then.
  static final int TRIES = 30;

  private static final String HOUSE = "classpath:org/hakimtoto/store/migrations";
  private static final String IN_USE = "55P03";

  private Migrations() {}

  /// Applies what is missing; returns how many steps were taken. A step that finds a table in use
  /// lets those go first who wait behind it, and is tried again, [#TRIES] times.
  public static int apply(DatabaseSettings settings, String... moreLocations) {
    Flyway flyway = flyway(settings, moreLocations);
    for (int attempt = 1; ; attempt++) {
      try {
        return flyway.migrate().migrationsExecuted;
      } catch (FlywayException e) {
        if (attempt == TRIES || !inUse(e)) {
          throw new StoreFault.Unavailable("the database could not be migrated: " + reason(e), e);
        }
      }
    }
  }

  private static boolean inUse(FlywayException e) {
    return root(e) instanceof SQLException error && IN_USE.equals(error.getSQLState());
  }

  /// What the server or the network said, without Flyway's words around it.
  private static String reason(Throwable e) {
    return TlsFault.of(e).map(fault -> "PostgreSQL: " + fault.sentence()).orElseGet(() -> said(e));
  }

  private static String said(Throwable e) {
    return String.valueOf(root(e).getMessage()).lines().findFirst().orElse("no reason given");
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static Flyway flyway(DatabaseSettings settings, String... moreLocations) {
    var locations = new String[moreLocations.length + 1];
    locations[0] = HOUSE;
    System.arraycopy(moreLocations, 0, locations, 1, moreLocations.length);
    return Flyway.configure()
        .dataSource(settings.jdbcUrl(), settings.user(), settings.password())
        .jdbcProperties(settings.jdbcLine())
        .locations(locations)
        .failOnMissingLocations(true)
        .connectRetries(3)
        .initSql("set lock_timeout = " + LOCK.toMillis())
        .load();
  }
}
