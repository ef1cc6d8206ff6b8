package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A migration that finds a table in use: whoever works with it is not held up.
@ExtendWith(WithRealStores.class)
class MigrationsIT {
  private static final String LONGER = "classpath:org/hakimtoto/store/longer";
  private static final String DEMO = "classpath:org/hakimtoto/lab/demo";
  private static final String WAITS =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query ilike"
          + " 'alter%'";

  @Test
  void a_step_that_waits_for_a_table_yields_to_those_behind_it(RealStores stores) {
    CompletableFuture<Integer> steps;
    try (var _ = stores.hold("select 1 from holiday")) {
      steps =
          CompletableFuture.supplyAsync(
              () -> Migrations.apply(stores.ownerSettings(), DEMO, LONGER));
      await().atMost(Duration.ofSeconds(20)).until(() -> stores.count(WAITS) == 1);
      int read = stores.database().reading(tx -> tx.rows("select day from holiday").size());
      assertThat(read).as("read, and not given up behind the step").isNotNegative();
      assertThat(steps).as("still to be tried").isNotDone();
    }
    assertThat(steps.join()).isEqualTo(1);
    assertThat(stores.ask("select of_a_test from holiday")).isNotNull();
  }
}
