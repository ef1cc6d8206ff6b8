package org.hakimtoto.store.real;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.Trees;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.QuickPins;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.Migrations;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.LoadReferenceData;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.ReadGazetteer;

/// The files of a PostgreSQL whose template was migrated and filled once. Each set of servers
/// begins with a copy of them.
record FilledCluster(ServersHome servers, Path home, Path bin, Path keyFile, Keys keys) {
  static final String TEMPLATE = "haki_template";

  /// What a demo adds to the database, and the people in it: acceptance tests play one.
  private static final String DEMO = "classpath:org/hakimtoto/lab/demo";

  private static final String ROSTER = "/org/hakimtoto/lab/demo/roster.csv";

  /// What a copy needs of a home.
  private static final String DATA = "data";

  private static final String PASSWORD = "password";

  /// @param top of what does not change: the programs and the keys
  static FilledCluster make(ServersHome servers, Path top) {
    Path home = servers.folder().resolve("filled");
    Path bin = top.resolve("bin");
    Path keyFile = top.resolve("keys.json");
    Trees.delete(home);
    Keys keys = new KeyFile(keyFile).createdIfMissing().load();
    try (var postgres = EmbeddedPostgres.start(home, bin, 0)) {
      postgres.createDatabase(TEMPLATE);
      fill(postgres.owner(DatabaseSettings::new, TEMPLATE, 2), keys);
    }
    askForThePlainPassword(home);
    return new FilledCluster(servers, home, bin, keyFile, keys);
  }

  /// The exchange of thousands of hashes for each new connection is for a network; the servers of
  /// the demo have it, and are tested with it.
  private static void askForThePlainPassword(Path home) {
    Path rules = home.resolve(DATA).resolve("pg_hba.conf");
    try {
      Files.writeString(rules, Files.readString(rules).replace("scram-sha-256", "password"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  EmbeddedPostgres startCopy(Path to) {
    Trees.delete(to);
    try {
      Files.createDirectories(to);
      Files.copy(home.resolve(PASSWORD), to.resolve(PASSWORD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Trees.copy(home.resolve(DATA), to.resolve(DATA));
    return EmbeddedPostgres.start(to, bin, 0);
  }

  private static void fill(DatabaseSettings settings, Keys keys) {
    Migrations.apply(settings, DEMO);
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings)) {
      LoadReferenceData.load(database, ReferenceData.shipped());
      var roster =
          new ImportRoster(
              database,
              new Sealing(keys),
              new Pins(database, QuickPins.hasher(keys)),
              UUID::randomUUID);
      roster.bringIn("roster.csv", demoRoster(), ReadGazetteer.read(database));
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static String demoRoster() {
    try (var in = FilledCluster.class.getResourceAsStream(ROSTER)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
