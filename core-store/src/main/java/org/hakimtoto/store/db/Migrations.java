package org.hakimtoto.store.db;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.tls.TlsFault;

/// Brings a database to the shape this release needs. Expand first, contract a release later: the
/// release before must go on working while a new one starts.
public final class Migrations {
  private static final String HOUSE = "classpath:org/hakimtoto/store/migrations";

  private Migrations() {}

  /// Applies what is missing; returns how many steps were taken.
  public static int apply(DatabaseSettings settings, String... moreLocations) {
    try {
      return flyway(settings, moreLocations).migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new StoreFault.Unavailable("the database could not be migrated: " + reason(e), e);
    }
  }

  /// What the server or the network said, without Flyway's words around it.
  private static String reason(Throwable e) {
    return TlsFault.of(e).map(fault -> "PostgreSQL: " + fault.sentence()).orElseGet(() -> said(e));
  }

  private static String said(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
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
        .load();
  }
}
