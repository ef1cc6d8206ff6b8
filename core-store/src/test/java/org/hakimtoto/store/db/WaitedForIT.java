package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.tls.TlsContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A connection that is waited for has one time limit, that of whoever waits. One of the pool's own
/// is begun by another thread than the one that ends the wait: it may be left running, and then
/// tells a caller who was served long ago that nothing came.
@ExtendWith(WithRealStores.class)
class WaitedForIT {
  private static final Duration LONGER = Database.STEP.plusSeconds(1);

  @Tag("faults")
  @Test
  void the_pool_itself_ends_no_wait(RealStores stores) {
    try (var pool = ofOne(stores)) {
      SqlConnection first = Database.await(pool.getConnection());
      Future<SqlConnection> second = pool.getConnection();
      stores.vertx().timer(LONGER.toMillis(), TimeUnit.MILLISECONDS).await();
      assertThat(second.isComplete()).isFalse();

      var _ = first.close();
      assertThat(Database.await(second)).isNotNull();
      var _ = second.result().close();
    }
  }

  private static RenewedPool ofOne(RealStores stores) {
    var servers = ConnectOptions.of(stores.settings(), TlsContext.check(stores.settings().tls()));
    return new RenewedPool(
        stores.vertx(),
        new Primary(stores.vertx(), servers, System::nanoTime),
        1,
        System::nanoTime);
  }
}
