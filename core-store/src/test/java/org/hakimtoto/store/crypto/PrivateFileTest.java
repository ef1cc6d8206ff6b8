package org.hakimtoto.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateFileTest {
  @ParameterizedTest(name = "{0} of {1} for {2}: {3}")
  @CsvSource({
    "0600, 1000, 1000, true",
    "0400, 1000, 1000, true",
    "0700, 1000, 1000, true",
    "0600, 0, 1000, true",
    "0440, 0, 1000, true",
    "0640, 0, 1000, true",
    "0640, 0, 0, true",
    "100600, 1000, 1000, true",
    "0640, 1000, 1000, false",
    "0440, 1000, 1000, false",
    "0660, 0, 1000, false",
    "0620, 0, 1000, false",
    "0650, 0, 1000, false",
    "0644, 0, 1000, false",
    "0604, 0, 0, false",
    "0602, 1000, 1000, false",
    "0601, 1000, 1000, false",
    "0600, 1001, 1000, false",
    "0600, 1000, 0, false",
  })
  void a_secret_is_its_owners_alone(String mode, int owner, long us, boolean good) {
    assertThat(PrivateFile.fault(Integer.parseInt(mode, 8), owner, us).isEmpty()).isEqualTo(good);
  }
}
