package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Which logins a gateway serves with: row-level security must hold for it, and it must be able to
/// do its work.
@ExtendWith(WithRealStores.class)
class DatabaseRightsAcceptance {
  @Test
  void the_login_of_a_gateway_will_do(RealStores stores) {
    assertThat(faults(stores, stores.settings())).isEmpty();
  }

  @Test
  void the_owner_of_the_tables_will_not(RealStores stores) {
    assertThat(faults(stores, stores.ownerSettings()))
        .singleElement()
        .asString()
        .contains("row-level security would not hold");
  }

  @Test
  void a_login_without_the_role_will_not(RealStores stores) {
    stores.change("drop role if exists haki_nobody");
    stores.change("create role haki_nobody login password 'nobody'");
    var real = stores.settings();

    assertThat(
            faults(
                stores,
                new DatabaseSettings(
                    real.host(), real.port(), real.database(), "haki_nobody", "nobody", 2)))
        .singleElement()
        .asString()
        .contains("not in the role haki_house");
  }

  private static List<String> faults(RealStores stores, DatabaseSettings settings) {
    try (var database = new Database(stores.vertx(), settings)) {
      return Gateway.databaseFaults(database, InstantSource.system());
    }
  }
}
