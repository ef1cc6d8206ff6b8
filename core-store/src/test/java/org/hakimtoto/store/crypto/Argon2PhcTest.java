package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.hakimtoto.store.crypto.Argon2Phc.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PhcTest {
  /// Of the secret `abc`, made by the library that was used before, at the cost of a PIN.
  private static final String BEFORE =
      "$argon2id$v=19$m=19456,t=2,p=1$xGUdCTqkFoaB0IyI0w2lkg"
          + "$k2afahDuIFvdsuDBGsUmkWO0T+H3NBmTk+ykw+WWuJE";

  /// Of the reference implementation's own tests (phc-winner-argon2, `test.c`).
  @Test
  void it_hashes_as_the_reference_does() {
    assertThat(Argon2Phc.hash("password", new Cost(256, 2, 1), "somesalt".getBytes(UTF_8), 32))
        .isEqualTo(
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ"
                + "$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    assertThat(Argon2Phc.hash("password", new Cost(256, 2, 2), "somesalt".getBytes(UTF_8), 32))
        .isEqualTo(
            "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ"
                + "$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc");
  }

  @Test
  void what_was_stored_before_still_matches() {
    assertThat(Argon2Phc.matches("abc", BEFORE)).isTrue();
    assertThat(Argon2Phc.matches("abd", BEFORE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$argon2i$v=19$m=256,t=2,p=1$c29tc2FsdA$nf65EOgL",
        "$argon2id$v=16$m=256,t=2,p=1$c29tc2FsdA$nf65EOgL",
        "$argon2id$v=19$m=256,t=2,p=1$c29tc2FsdA$nf65EOgL\n",
        "$argon2id$v=19$m=256,t=2$c29tc2FsdA$nf65EOgL"
      })
  void what_is_no_hash_of_ours_is_refused_and_not_repeated(String stored) {
    assertThatThrownBy(() -> Argon2Phc.matches("abc", stored))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no PHC string of Argon2id");
  }

  /// `serve` has memory for checks that run at once (docs/limits.md), and not for five times as
  /// much.
  @Test
  void a_check_takes_little_more_memory_than_it_must_fill() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assertThat(Argon2Phc.matches("abc", BEFORE)).isTrue();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(Argon2Phc.matches("abc", BEFORE)).isTrue();

    assertThat(threads.getCurrentThreadAllocatedBytes() - before)
        .isBetween(1_024L * PinHasher.MEMORY_KIB, 1_300L * PinHasher.MEMORY_KIB);
  }
}
