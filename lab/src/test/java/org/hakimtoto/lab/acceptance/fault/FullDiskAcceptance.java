package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A disk runs full, and has room again: nothing is promised meanwhile that is not kept, and
/// nothing is started again.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class FullDiskAcceptance {
  private static final Path BIN = Path.of("target", "real-servers", "bin").toAbsolutePath();
  private static final String REFERENCES = "select lpad(reference::text, 9, '0') from case_file";
  private static final int POOL = 16;
  private static final int ROOM = 24;
  private static final int MOST_REPORTS = 400;

  /// F33: that of PostgreSQL's tables; its log has one of its own, as it should.
  @Test
  void postgres_runs_full_and_goes_on_without_a_restart(RealStores stores, @TempDir Path home)
      throws IOException {
    Path filled = CopiedCluster.of(stores, home.resolve("filled"));
    Path log = home.resolve("pg_wal");
    Disk.copy(filled.resolve("data").resolve("pg_wal"), log);
    try (var disk = Disk.small(home.resolve("disk"), Disk.megabytes(filled) + ROOM)) {
      Path data = disk.folder().resolve("postgres");
      Disk.copy(filled, data);
      logElsewhere(data.resolve("data").resolve("pg_wal"), log);
      try (var postgres = EmbeddedPostgres.start(data, BIN, 0);
          var gateway =
              ChildGateway.start(
                  postgres.gateway(DatabaseSettings::new, stores.settings().database(), POOL),
                  stores.redisSettings(),
                  stores.keyFile(),
                  home)) {
        var shown = new ArrayList<String>();
        disk.fill();
        int before = reportsUntilNotFiled(gateway, shown);
        assertThat(postgres.alive()).isTrue();
        disk.free();
        await().until(() -> filed(reported(gateway, MOST_REPORTS + shown.size(), shown)));
        assertThat(shown).hasSizeGreaterThan(before);
        eachIsOneCase(postgres, stores, shown);
      }
    }
  }

  /// F16: that of the journal, while PostgreSQL is away.
  @Test
  void a_journal_that_cannot_be_written_promises_nothing(RealStores stores, @TempDir Path home) {
    try (var disk = Disk.small(home.resolve("journal"), 4);
        var gateway = ChildGateway.start(stores, home)) {
      var shown = new ArrayList<String>();
      disk.fill();
      stores.postgres().killHard();
      try {
        assertThat(reported(gateway, 1, shown).last()).startsWith("END ").contains("NOT SAVED");
        disk.free();
        await().until(() -> reported(gateway, 2 + shown.size(), shown).reported());
      } finally {
        stores.postgres().restart();
      }
      eachIsOneCase(stores.postgres(), stores, shown);
    }
  }

  private static StreetCall reported(ChildGateway gateway, int caller, List<String> shown) {
    var phone =
        new Phone("+25472600" + (1_000 + caller), List.of(gateway.port()), ChildGateway.TOKEN);
    var call = StreetCall.made(phone, StreetCall.STRANGER);
    call.reference().map(reference -> reference.replace("-", "")).ifPresent(shown::add);
    return call;
  }

  /// How many were filed before the first that was not.
  private static int reportsUntilNotFiled(ChildGateway gateway, List<String> shown) {
    for (int caller = 1; caller <= MOST_REPORTS; caller++) {
      if (!filed(reported(gateway, caller, shown))) {
        return shown.size();
      }
    }
    throw new AssertionError("the disk never ran full");
  }

  private static boolean filed(StreetCall call) {
    return call.reported() && !call.last().contains("No office has been told yet");
  }

  private static void eachIsOneCase(
      EmbeddedPostgres postgres, RealStores stores, List<String> shown) {
    var owner = postgres.owner(DatabaseSettings::new, stores.settings().database(), 1);
    assertThat(shown).isNotEmpty().doesNotHaveDuplicates();
    await()
        .ignoreExceptions() // the server is starting
        .untilAsserted(() -> assertThat(CopiedCluster.asked(owner, REFERENCES)).containsAll(shown));
  }

  private static void logElsewhere(Path log, Path elsewhere) throws IOException {
    try (var files = Files.walk(log)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createSymbolicLink(log, elsewhere);
  }
}
