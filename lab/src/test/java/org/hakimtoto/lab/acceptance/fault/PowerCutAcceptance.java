package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.EmbeddedTrouble;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// F02: the machine of PostgreSQL loses its power while people report. Its disk is a file, which is
/// copied at that moment: what was not synced is not in the copy.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class PowerCutAcceptance {
  private static final int CALLERS = 4;
  private static final int CUTS = 2;
  private static final int ROOM = 512;
  private static final int POOL = 16;
  private static final Path BIN = Path.of("target", "real-servers", "bin").toAbsolutePath();

  @Test
  void every_reference_that_was_shown_is_on_the_disk(RealStores stores, @TempDir Path home)
      throws Exception {
    Path filled = CopiedCluster.of(stores, home.resolve("filled"));
    for (int cut = 0; cut < CUTS; cut++) {
      Path here = home.resolve("cut-" + cut);
      try (var disk = Disk.withPower(here, ROOM + 2 * Disk.megabytes(filled))) {
        Disk.copy(filled, disk.folder().resolve("postgres"));
        List<String> shown = reportsUntilTheCut(stores, disk, home.resolve("after-" + cut));
        assertThat(shown).hasSizeGreaterThan(8);
      }
    }
  }

  /// The control: without syncing, the same cut loses what was committed.
  @Test
  void with_fsync_off_the_same_cut_loses_what_was_committed(@TempDir Path home) throws Exception {
    try (var disk = Disk.withPower(home.resolve("disk"), ROOM)) {
      Path data = disk.folder().resolve("postgres");
      int written;
      try (var postgres = EmbeddedPostgres.start(data, BIN, 0, "fsync=off", "autovacuum=off")) {
        written = written(postgres);
        postgres.freeze();
        try (var after = disk.powerCut(home.resolve("after"))) {
          postgres.thaw();
          assertThat(found(after.folder().resolve("postgres"))).isLessThan(written);
        }
      }
    }
  }

  private static List<String> reportsUntilTheCut(RealStores stores, Disk disk, Path elsewhere)
      throws Exception {
    try (var postgres = EmbeddedPostgres.start(disk.folder().resolve("postgres"), BIN, 0);
        var gateway =
            ChildGateway.start(
                postgres.gateway(DatabaseSettings::new, stores.settings().database(), POOL),
                stores.redisSettings(),
                stores.keyFile(),
                elsewhere.resolve("..").normalize());
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var street = new BusyStreet(gateway.port());
      for (int i = 0; i < CALLERS; i++) {
        callers.execute(street::reportUntilEvening);
      }
      try {
        street.awaitMoreReports(12);
        postgres.freeze();
        try (var after = disk.powerCut(elsewhere)) {
          // nobody waits so long for a store that a journal would be asked
          List<String> shown = street.shown();
          assertThat(kept(after.folder().resolve("postgres"), stores)).containsAll(shown);
          return shown;
        }
      } finally {
        street.evening();
        gateway.killHard();
        postgres.killHard();
        callers.shutdown();
        var _ = callers.awaitTermination(60, TimeUnit.SECONDS);
      }
    }
  }

  private static List<String> kept(Path home, RealStores stores) throws SQLException {
    try (var postgres = EmbeddedPostgres.start(home, BIN, 0)) {
      return CopiedCluster.asked(
          postgres.owner(DatabaseSettings::new, stores.settings().database(), 1),
          "select lpad(reference::text, 9, '0') from case_file");
    }
  }

  private static int written(EmbeddedPostgres postgres) throws SQLException {
    var owner = postgres.owner(DatabaseSettings::new);
    try (var connection = CopiedCluster.connection(owner);
        var statement = connection.createStatement()) {
      statement.execute("create table told (id int)");
      for (int i = 0; i < 500; i++) {
        statement.execute("insert into told values (" + i + ")");
      }
    }
    return 500;
  }

  /// None when the server does not even start, or does not know the table.
  private static int found(Path home) {
    try (var postgres = EmbeddedPostgres.start(home, BIN, 0)) {
      return Integer.parseInt(
          CopiedCluster.asked(postgres.owner(DatabaseSettings::new), "select count(*) from told")
              .getFirst());
    } catch (EmbeddedTrouble | SQLException gone) {
      return 0;
    }
  }
}
