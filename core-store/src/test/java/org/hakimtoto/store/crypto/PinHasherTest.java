package org.hakimtoto.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.store.fault.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinHasherTest {
  private static final String OFFICER = "00000000-0000-0000-0000-000000000001";
  private static final String PIN = "482915";

  private final Path home;
  private final PinHasher hasher;

  PinHasherTest(@TempDir Path home) {
    this.home = home;
    hasher = new KeyFile(home.resolve("keys.json")).createdIfMissing().load().pinHasher();
  }

  @Test
  void the_right_pin_matches_and_nothing_of_it_is_stored() {
    String stored = hasher.hash(OFFICER, PIN);

    assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PIN);
    assertThat(hasher.matches(OFFICER, PIN, stored)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"482916", "582915", "48291", "4829155", "", " 482915", "482915\n"})
  void a_wrong_pin_does_not_match(String pin) {
    assertThat(hasher.matches(OFFICER, pin, hasher.hash(OFFICER, PIN))).isFalse();
  }

  @Test
  void a_hash_is_of_no_use_to_another_officer() {
    assertThat(hasher.matches("other", PIN, hasher.hash(OFFICER, PIN))).isFalse();
  }

  @Test
  void the_same_pin_is_stored_differently_each_time() {
    assertThat(hasher.hash(OFFICER, PIN)).isNotEqualTo(hasher.hash(OFFICER, PIN));
  }

  @Test
  void without_the_pepper_a_stolen_table_cannot_be_searched() {
    var thief = new KeyFile(home.resolve("other.json")).createdIfMissing().load().pinHasher();

    assertThat(thief.matches(OFFICER, PIN, hasher.hash(OFFICER, PIN))).isFalse();
  }

  /// More than may wait are told so at once, and what was theirs is in nobody's way afterwards.
  @Test
  void a_flood_of_checks_is_turned_away_and_the_next_is_checked() {
    String stored = hasher.hash(OFFICER, PIN);
    var busy = new AtomicInteger();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < 3 * PinHasher.MOST_WAITING; n++) {
        callers.execute(() -> {
          try {
            hasher.matches(OFFICER, "000000", stored);
          } catch (StoreFault.Busy e) {
            busy.incrementAndGet();
          }
        });
      }
    }

    assertThat(busy).hasValueGreaterThanOrEqualTo(PinHasher.MOST_WAITING);
    assertThat(hasher.matches(OFFICER, PIN, stored)).isTrue();
  }
}
