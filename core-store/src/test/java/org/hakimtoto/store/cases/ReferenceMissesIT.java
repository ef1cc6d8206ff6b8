package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class ReferenceMissesIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;

  private RealStores stores;
  private ReferenceMisses misses;
  private Officer officer;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    misses = new ReferenceMisses(real.sealing());
    officer = real.officer("+254700000002");
  }

  @Test
  void the_fifth_within_an_hour_locks_for_an_hour_and_is_audited() {
    for (int miss = 1; miss < ReferenceMisses.MOST; miss++) {
      assertThat(missed(NOW.plus(Duration.ofMinutes(10L * miss)))).isFalse();
    }
    Instant fifth = NOW.plus(Duration.ofMinutes(50));
    assertThat(locked(fifth)).isFalse();
    assertThat(missed(fifth)).isTrue();

    assertThat(locked(fifth.plus(ReferenceMisses.LOCK).minusSeconds(1))).isTrue();
    assertThat(locked(fifth.plus(ReferenceMisses.LOCK))).isFalse();
    assertThat(missed(fifth.plus(ReferenceMisses.LOCK))).as("counted from the first").isFalse();
    assertThat(
            stores.ask("select action, outcome from audit_entry where action = 'reference.lock'"))
        .containsExactly(List.of("reference.lock", "locked"));
  }

  @Test
  void misses_of_more_than_an_hour_ago_count_no_more() {
    for (int miss = 0; miss < 3 * ReferenceMisses.MOST; miss++) {
      assertThat(missed(NOW.plus(Duration.ofMinutes(15L * miss)))).isFalse();
    }
  }

  @Test
  void one_officer_locks_no_other() {
    for (int miss = 0; miss < ReferenceMisses.MOST; miss++) {
      missed(NOW);
    }

    assertThat(locked(NOW)).isTrue();
    officer = stores.officer("+254700000003");
    assertThat(locked(NOW)).isFalse();
  }

  private boolean missed(Instant at) {
    return stores.database().inTransaction(tx -> misses.missed(tx, officer, press(), at));
  }

  @Test
  void the_same_press_again_is_the_same_miss() {
    var press = press();
    for (int again = 0; again < ReferenceMisses.MOST; again++) {
      assertThat(
              (boolean)
                  stores.database().inTransaction(tx -> misses.missed(tx, officer, press, NOW)))
          .isFalse();
    }
    assertThat(locked(NOW)).isFalse();
  }

  private PressKey press() {
    return stores.sealing().pressKey(UUID.randomUUID().toString(), officer.phone(), "3*1");
  }

  private boolean locked(Instant at) {
    return stores.database().inTransaction(tx -> misses.locked(tx, officer, at));
  }
}
