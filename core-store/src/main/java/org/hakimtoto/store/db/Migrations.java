package org.hakimtoto.store.db;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.tls.TlsFault;

/// Brings a database to the shape this release needs. Expand first, contract a release later: the
/// release before must go on working while a new one starts.
public final class Migrations {
  /// The longest a step waits for a table that somebody uses: all who come later wait behind it.
  static final Duration LOCK = Duration.ofSeconds(1);

  /// How often it is tried then.
  static final int TRIES = 30;

  private static final String FOLDER = "/org/hakimtoto/store/migrations";
  private static final String HOUSE = "classpath:" + FOLDER.substring(1);
  private static final Pattern NUMBERED = Pattern.compile("V(\\d+)__\\w+\\.sql");
  private static final String IN_USE = "55P03";

  private Migrations() {}

  /// Applies what is missing; returns how many steps were taken. Nothing is changed where the login
  /// lacks a right that a step needs. A step that finds a table in use lets those go first who wait
  /// behind it, and is tried again, [#TRIES] times.
  public static int apply(DatabaseSettings settings, String... moreLocations) {
    Flyway flyway = allowed(flyway(settings, moreLocations));
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

  private static Flyway allowed(Flyway flyway) {
    Configuration plain = flyway.getConfiguration();
    MigrationRights rights;
    try (var connection = plain.getDataSource().getConnection()) {
      rights = MigrationRights.of(connection);
    } catch (SQLException | FlywayException e) {
      throw new StoreFault.Unavailable("the database could not be migrated: " + reason(e), e);
    }
    if (!rights.faults().isEmpty() && isBehind(flyway)) {
      throw new StoreFault.Unavailable(String.join("\n", rights.faults()));
    }
    return rights.grantsTell()
        ? flyway
        : Flyway.configure()
            .configuration(plain)
            .dataSource(new OlderServer(plain.getDataSource()))
            .load();
  }

  /// The steps of this release that the database has not taken, in their order; one that is newer
  /// than this release lacks none. A [StoreFault] when it does not answer, or was never migrated.
  public static List<String> missing(Database database) {
    Set<String> taken =
        database.reading(tx ->
            tx.rows("select version from flyway_schema_history where success").stream()
                .map(row -> String.valueOf(row.getString("version")))
                .collect(Collectors.toSet()));
    return shipped().stream()
        .filter(version -> !taken.contains(version.toString()))
        .map(version -> "V" + version)
        .toList();
  }

  /// The numbers of the files that this release brings.
  private static List<Integer> shipped() {
    return Stream.of(files())
        .map(NUMBERED::matcher)
        .filter(Matcher::matches)
        .map(file -> Integer.valueOf(file.group(1)))
        .sorted()
        .toList();
  }

  private static String[] files() {
    URL folder = Objects.requireNonNull(Migrations.class.getResource(FOLDER), FOLDER);
    try {
      return folder.openConnection() instanceof JarURLConnection jar
          ? inJar(jar)
          : Objects.requireNonNull(Path.of(folder.toURI()).toFile().list(), FOLDER);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the migrations of this release cannot be listed", e);
    }
  }

  private static String[] inJar(JarURLConnection jar) throws IOException {
    jar.setUseCaches(false);
    try (JarFile file = jar.getJarFile()) {
      String within = jar.getEntryName() + "/";
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(within))
          .map(name -> name.substring(within.length()))
          .toArray(String[]::new);
    }
  }

  /// A gateway's own login may look whether all is there.
  private static boolean isBehind(Flyway flyway) {
    try {
      return flyway.info().pending().length > 0;
    } catch (FlywayException unreadable) {
      return true;
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
        .jdbcProperties(line(settings))
        .locations(locations)
        .failOnMissingLocations(true)
        .connectRetries(3)
        .load();
  }

  /// As the server is asked for it when a connection begins, so that none is without.
  private static Map<String, String> line(DatabaseSettings settings) {
    var line = new HashMap<>(settings.jdbcLine());
    line.put("options", "-c lock_timeout=" + LOCK.toMillis());
    return line;
  }
}
