package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import org.hakimtoto.store.crypto.FieldCipher.Unsealable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {
  private static final String PLACE = "officer.phone:1";
  private static final String PLAIN = "+254712345678";

  private final FieldCipher cipher;
  private final FieldCipher otherKeys;

  FieldCipherTest(@TempDir Path home) {
    cipher = new KeyFile(home.resolve("keys.json")).createdIfMissing().load().fields();
    otherKeys = new KeyFile(home.resolve("other.json")).createdIfMissing().load().fields();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", PLAIN, "Zuhura \u0129\u0169 \ud83d\ude00", "0"})
  void what_was_sealed_opens_at_its_place(String plain) {
    assertThat(cipher.openText(PLACE, cipher.seal(PLACE, plain))).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"officer.phone:2", "officer.name:1", "contact.phone:1", "", "officer.phone:1 "})
  void at_another_row_column_or_table_it_does_not_open(String place) {
    byte[] sealed = cipher.seal(PLACE, PLAIN);

    assertRefused(cipher, place, sealed);
  }

  @Test
  void with_another_key_it_does_not_open() {
    assertRefused(otherKeys, PLACE, cipher.seal(PLACE, PLAIN));
  }

  @Test
  void with_any_bit_changed_it_does_not_open() {
    byte[] sealed = cipher.seal(PLACE, PLAIN);
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] altered = sealed.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertRefused(cipher, PLACE, altered);
    }
  }

  @Test
  void cut_or_lengthened_it_does_not_open() {
    byte[] sealed = cipher.seal(PLACE, PLAIN);
    for (int length = 0; length < sealed.length; length++) {
      assertRefused(cipher, PLACE, Arrays.copyOf(sealed, length));
    }
    assertRefused(cipher, PLACE, Arrays.copyOf(sealed, sealed.length + 1));
  }

  @Test
  void the_same_value_never_looks_the_same_twice() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      assertThat(seen.add(HexFormat.of().formatHex(cipher.seal(PLACE, PLAIN)))).isTrue();
    }
  }

  @Test
  void nothing_of_the_value_is_seen() {
    assertThat(new String(cipher.seal(PLACE, PLAIN), UTF_8)).doesNotContain("2547", "345678");
  }

  private static void assertRefused(FieldCipher cipher, String place, byte[] sealed) {
    assertThatThrownBy(() -> cipher.open(place, sealed))
        .isInstanceOf(Unsealable.class)
        .hasMessage("a sealed field does not open: wrong key, wrong place, or altered");
  }
}
