package org.hakimtoto.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedHashTest {
  private static final String PHONE = "+254712345678";

  private final Path file;
  private final KeyedHash hash;
  private final KeyedHash otherKeys;

  KeyedHashTest(@TempDir Path home) {
    file = home.resolve("keys.json");
    hash = new KeyFile(file).createdIfMissing().load().index();
    otherKeys = new KeyFile(home.resolve("other.json")).createdIfMissing().load().index();
  }

  @Test
  void the_same_value_always_gives_the_same_hash_also_after_a_restart() {
    assertThat(hash.of("phone", PHONE)).hasSize(KeyedHash.BYTES).isEqualTo(hash.of("phone", PHONE));
    assertThat(new KeyFile(file).load().index().of("phone", PHONE))
        .isEqualTo(hash.of("phone", PHONE));
  }

  @Test
  void without_the_key_it_is_another_hash() {
    assertThat(otherKeys.of("phone", PHONE)).isNotEqualTo(hash.of("phone", PHONE));
  }

  @Test
  void purposes_and_values_are_kept_apart() {
    Set<String> hashes =
        Stream.of(
                hash.hex("phone", PHONE),
                hash.hex("caller", PHONE),
                hash.hex("phone", "+254712345679"),
                hash.hex("phone", ""),
                hash.hex("", PHONE),
                // neither end may borrow a letter from the other
                hash.hex("phon", "e" + PHONE),
                hash.hex("phone+", PHONE.substring(1)))
            .collect(Collectors.toSet());

    assertThat(hashes).hasSize(7).allMatch(hex -> hex.matches("[0-9a-f]{64}"));
  }
}
