package org.hakimtoto.store.crypto;

import com.google.crypto.tink.subtle.Random;
import java.util.Optional;
import java.util.UUID;

/// A key for each case. It lies in the database, wrapped by the keyset `wrapping`: when it is gone
/// from there, nothing that it sealed opens any more, and nothing in a backup once the key is gone
/// that wrapped it. Nothing is remembered: to unwrap one takes some ten microseconds.
public final class CaseKeys {
  private final FieldCipher house;
  private volatile Wrapping wrapping;

  /// @param cipher that wraps; empty: the house has no such keyset
  /// @param writes whether cases that open get a key of their own
  record Wrapping(Optional<FieldCipher> cipher, boolean writes) {}

  CaseKeys(FieldCipher house, Wrapping wrapping) {
    this.house = house;
    this.wrapping = wrapping;
  }

  /// Wraps with the keys of `newer` from now on.
  void renew(CaseKeys newer) {
    wrapping = newer.wrapping;
  }

  /// What wraps; empty: the house has no such keyset.
  public Optional<FieldCipher> wrapping() {
    return wrapping.cipher();
  }

  /// Whether cases get keys of their own.
  public boolean inUse() {
    return wrapping.writes();
  }

  /// A fresh key of a case, wrapped; empty while cases get none.
  public Optional<byte[]> fresh(UUID caseId) {
    Wrapping now = wrapping;
    return now.writes()
        ? now.cipher()
            .map(cipher -> cipher.seal(place(caseId), Random.randBytes(CaseCipher.KEY_BYTES)))
        : Optional.empty();
  }

  /// What seals and opens the values of a case. Throws [FieldCipher.Unsealable] when its key does
  /// not unwrap.
  ///
  /// @param wrapped its key, as it lies in its row; empty bytes: it was destroyed, and what is
  ///   sealed for the case now opens for nobody; empty: it has none
  public ValueCipher of(UUID caseId, Optional<byte[]> wrapped) {
    return wrapped.<ValueCipher>map(key -> new CaseCipher(key(caseId, key), house)).orElse(house);
  }

  private byte[] key(UUID caseId, byte[] wrapped) {
    if (wrapped.length == 0) {
      return Random.randBytes(CaseCipher.KEY_BYTES);
    }
    return wrapping
        .cipher()
        .orElseThrow(() -> new FieldCipher.Unsealable("a case has a key, and nothing unwraps it"))
        .open(place(caseId), wrapped);
  }

  private static String place(UUID caseId) {
    return "case_key.wrapped:" + caseId;
  }
}
