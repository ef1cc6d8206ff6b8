package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Which of several servers is written to.
@ExtendWith(WithRealStores.class)
class PrimaryIT {
  private static final String WHERE =
      "select inet_server_port() as port, pg_is_in_recovery() as standby";

  private final Vertx vertx = Vertx.vertx();
  private RealStores stores;
  private Path home;

  @BeforeEach
  void setUp(RealStores real, @TempDir Path folder) {
    stores = real;
    home = folder;
  }

  @AfterEach
  void tearDown() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void a_standby_that_is_named_first_is_passed_over() {
    try (var standby = stores.postgres().followed(home.resolve("standby"));
        var database = on(standby, stores.postgres())) {
      assertThat(port(database)).isEqualTo(port(stores.postgres()));
    }
  }

  @Test
  void standbys_alone_are_no_server_to_go_on_with() {
    try (var standby = stores.postgres().followed(home.resolve("standby"));
        var other = stores.postgres().followed(home.resolve("other"));
        var database = on(standby, other)) {
      assertThatThrownBy(() -> port(database)).isInstanceOf(StoreFault.Unavailable.class);
    }
  }

  /// Of two that take themselves for it the one that was promoted last is; and the other is not
  /// gone back to when that one is away, for it lacks what was saved since.
  @Test
  void one_that_was_replaced_is_not_gone_back_to() {
    try (var promoted = stores.postgres().followed(home.resolve("promoted"))) {
      promoted.promote();
      try (var database = on(stores.postgres(), promoted)) {
        assertThat(port(database)).isEqualTo(port(promoted));

        promoted.killHard();
        for (int time = 0; time <= 2 * RenewedPool.FAILURES; time++) {
          assertThatThrownBy(() -> port(database)).isInstanceOf(StoreFault.Unavailable.class);
        }
      }
    }
  }

  /// A pool does not stay with a server that reads and saves nothing any longer.
  @Test
  void lines_that_lead_to_no_server_that_saves_are_opened_anew() {
    var database = stores.database();
    int before = database.renewals();

    for (int time = 0; time < RenewedPool.FAILURES; time++) {
      assertThatThrownBy(() ->
              database.inTransaction(tx -> {
                var _ = tx.rows("set transaction read only");
                return tx.change("update save_trial set tried_at = now()");
              }))
          .isInstanceOf(StoreFault.Unavailable.class)
          .hasMessageContaining("read-only");
      assertThat(database.reachable()).as("for those who read").isTrue();
    }

    assertThat(database.renewals()).isEqualTo(before + 1);
    assertThat(database.reachable()).isTrue();
  }

  /// Where nothing can be saved, what was saved can still be read.
  @Test
  void who_only_reads_is_not_held_up_by_those_who_cannot_save() {
    var database = stores.database();
    for (int time = 0; time < 2 * Database.FAILURES_TO_OPEN; time++) {
      assertThatThrownBy(() ->
              database.inTransaction(tx -> {
                var _ = tx.rows("set transaction read only");
                return tx.change("update save_trial set tried_at = now()");
              }))
          .isInstanceOf(StoreFault.Unavailable.class);
    }

    int read = database.reading(tx -> tx.rows("select 1 as one").size());
    assertThat(read).isOne();
    assertThatThrownBy(() -> database.inTransaction(tx -> tx.rows("select 1 as one")))
        .hasMessageContaining("circuit open");
  }

  private static int port(Database database) {
    return database.inTransaction(tx ->
        tx.one(WHERE)
            .filter(row -> !row.getBoolean("standby"))
            .map(row -> row.getInteger("port"))
            .orElse(0));
  }

  private static int port(EmbeddedPostgres server) {
    return server.owner(DatabaseSettings::new).port();
  }

  private Database on(EmbeddedPostgres... servers) {
    String name = stores.settings().database();
    List<DatabaseSettings> each =
        Arrays.stream(servers)
            .map(server -> server.gateway(DatabaseSettings::new, name, 2))
            .toList();
    return new Database(vertx, DatabaseSettings.onEach(each));
  }
}
