package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// One gateway outlives its primaries: killed, frozen, and handed over. Each time a synchronous
/// standby is promoted, and everything that a phone was shown is there.
@Tag("faults")
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class FailoverAcceptance {
  private static final int CALLERS = 4;
  private static final int POOL = 16;
  private RealStores stores;
  private Path home;

  @BeforeEach
  void setUp(RealStores real, @TempDir Path folder) {
    stores = real;
    home = folder;
  }

  @Test
  void two_failovers_and_a_switchover_lose_nothing_and_need_no_restart() throws Exception {
    try (var first = alone("first");
        var second = first.followed(home.resolve("second"));
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      first.waitForItsStandby();
      try (var house =
          RunningGateway.openOn(on(first, second), stores.redisSettings(), stores, 1)) {
        var street = new BusyStreet(house.port(), RunningGateway.TOKEN);
        for (int i = 0; i < CALLERS; i++) {
          callers.execute(street::reportUntilEvening);
        }
        try {
          passOn(first, second, street, EmbeddedPostgres::killHard);
          try (var third = second.followedOn(first, home.resolve("third"))) {
            second.waitForItsStandby();
            // it keeps its lines, and says nothing any more
            passOn(second, third, street, EmbeddedPostgres::freeze);
            second.thaw();
            second.killHard();
            try (var fourth = third.followedOn(second, home.resolve("fourth"))) {
              third.waitForItsStandby();
              passOn(third, fourth, street, EmbeddedPostgres::close);
              street.evening();
              callers.shutdown();
              assertThat(callers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
              assertAllIsKept(street, fourth);
            }
          }
        } finally {
          street.evening();
        }
      }
    }
  }

  /// The primary goes; its standby is promoted, and reports are filed again.
  private static void passOn(
      EmbeddedPostgres from,
      EmbeddedPostgres to,
      BusyStreet street,
      Consumer<EmbeddedPostgres> goes) {
    street.awaitMoreReports(5);
    goes.accept(from);
    to.promote();
    street.awaitMoreReports(5);
  }

  private void assertAllIsKept(BusyStreet street, EmbeddedPostgres last) throws SQLException {
    assertThat(street.shown()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    DatabaseSettings owner = last.owner(DatabaseSettings::new, stores.settings().database(), 1);
    List<String> kept =
        CopiedCluster.asked(owner, "select lpad(reference::text, 9, '0') from case_file");
    assertThat(kept).containsAll(street.shown());
    await()
        .until(() ->
            CopiedCluster.asked(owner, "select count(*) from case_event where planned_at is null")
                .equals(List.of("0")));
    assertThat(
            CopiedCluster.asked(owner, "select count(*) from message where event_id is not null"))
        .containsExactly(String.valueOf(3 * kept.size()));
  }

  /// A primary with what the test's own server holds.
  private EmbeddedPostgres alone(String name) {
    EmbeddedPostgres copy = stores.postgres().followed(home.resolve(name));
    copy.promote();
    return copy;
  }

  private DatabaseSettings on(EmbeddedPostgres... servers) {
    String database = stores.settings().database();
    return DatabaseSettings.onEach(
        Arrays.stream(servers)
            .map(server -> server.gateway(DatabaseSettings::new, database, POOL))
            .toList());
  }
}
