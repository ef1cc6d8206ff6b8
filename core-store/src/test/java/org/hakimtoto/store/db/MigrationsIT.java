package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.hakimtoto.store.fault.StoreFault;
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
      await().until(() -> stores.count(WAITS) == 1);
      int read = stores.database().reading(tx -> tx.rows("select day from holiday").size());
      assertThat(read).as("read, and not given up behind the step").isNotNegative();
      assertThat(steps).as("still to be tried").isNotDone();
    }
    assertThat(steps.join()).isEqualTo(1);
    assertThat(stores.ask("select of_a_test from holiday")).isNotNull();
  }

  @Test
  void a_right_that_is_lacking_is_named_before_anything_is_changed(RealStores stores) {
    stores.change("create role poor_owner login password 'poor'");
    stores.change("create database poor_house");
    try {
      DatabaseSettings rich = stores.ownerSettings();
      var poor =
          new DatabaseSettings(rich.hosts(), "poor_house", "poor_owner", "poor", 2, rich.tls());

      assertThatThrownBy(() -> Migrations.apply(poor))
          .isInstanceOf(StoreFault.class)
          .hasMessage(
              "the login poor_owner may not make the roles haki_house, haki_reader and haki_keeper."
                  + " Let it, as a superuser: alter role poor_owner createrole; and take it back"
                  + " afterwards: alter role poor_owner nocreaterole;\n"
                  + "the login poor_owner may not make tables in this database. Make it the owner,"
                  + " as a superuser: alter database poor_house owner to poor_owner;");

      stores.change("alter role poor_owner superuser");
      assertThat(Migrations.apply(poor)).isPositive();
      assertThat(Migrations.apply(poor)).isZero();
    } finally {
      stores.change("drop database poor_house");
      stores.change("drop role poor_owner");
    }
  }

  @Test
  void postgresql_15_is_told_of_grants_in_its_own_words() {
    assertThat(OlderServer.said("grant haki_reader to haki_house with inherit false, set true;"))
        .isEqualTo("grant haki_reader to haki_house;");
    assertThat(OlderServer.said("pg_has_role('haki_house', 'haki_reader', 'SET')"))
        .isEqualTo("pg_has_role('haki_house', 'haki_reader', 'MEMBER')");
    assertThat(OlderServer.said("create role haki_house nologin;"))
        .isEqualTo("create role haki_house nologin noinherit;");
    assertThat(OlderServer.said("state in ('SET', 'SUSPENDED')"))
        .isEqualTo("state in ('SET', 'SUSPENDED')");
  }

  @Test
  void a_server_that_is_too_old_is_named() {
    assertThat(new MigrationRights(14_0011, "a", "b", true, true, true).faults())
        .containsExactly("PostgreSQL 14 is too old: 15 to 18 are served from");
    assertThat(new MigrationRights(15_0013, "a", "b", true, false, true).grantsTell()).isFalse();
    assertThat(new MigrationRights(16_0000, "a", "b", true, false, true).grantsTell()).isTrue();
  }
}
