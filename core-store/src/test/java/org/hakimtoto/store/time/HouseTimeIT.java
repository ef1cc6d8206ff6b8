package org.hakimtoto.store.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Real PostgreSQL, and a machine whose clock is set.
@ExtendWith(WithRealStores.class)
class HouseTimeIT {
  private final InstantSource right = InstantSource.system();
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final HouseTime time = HouseTime.of(() -> right.instant().plus(ahead.get()));

  @Test
  void a_machine_that_is_nearly_right_is_set_right(RealStores stores) {
    assertThat(time.certain()).isFalse();
    ahead.set(Duration.ofSeconds(-40));

    assertThat(time.look(stores.database()).fault()).isEmpty();

    assertThat(time.certain()).isTrue();
    assertThat(time.instant()).isCloseTo(right.instant(), within(1, ChronoUnit.SECONDS));
  }

  @Test
  void a_machine_that_jumps_moves_the_house_not_at_all(RealStores stores) {
    time.look(stores.database());
    ahead.set(Duration.ofDays(2).plusMinutes(5));
    assertThat(time.instant()).isCloseTo(right.instant(), within(1, ChronoUnit.SECONDS));

    assertThat(time.look(stores.database()).fault().orElseThrow())
        .contains("2 d 0 h ahead of PostgreSQL's");

    assertThat(time.certain()).isFalse();
    assertThat(time.instant()).isCloseTo(right.instant(), within(1, ChronoUnit.SECONDS));
    ahead.set(Duration.ZERO);
    time.look(stores.database());
    assertThat(time.certain()).isTrue();
  }
}
