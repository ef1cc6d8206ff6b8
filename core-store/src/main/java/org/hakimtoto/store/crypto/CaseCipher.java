package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// Seals with the key of one case. What was sealed before the case had a key is opened by the
/// house's.
final class CaseCipher implements ValueCipher {
  /// What a value begins with that a key of a case has sealed; one of a keyset begins with a 1.
  static final byte MARK = 2;

  static final int KEY_BYTES = 32;

  private final Aead own;
  private final FieldCipher house;

  CaseCipher(byte[] key, FieldCipher house) {
    try {
      this.own = new AesGcmJce(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not known", e);
    }
    this.house = house;
  }

  @Override
  public byte[] seal(String place, byte[] plain) {
    try {
      byte[] sealed = own.encrypt(plain, place.getBytes(UTF_8));
      byte[] marked = new byte[sealed.length + 1];
      marked[0] = MARK;
      System.arraycopy(sealed, 0, marked, 1, sealed.length);
      return marked;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a field of a case could not be sealed", e);
    }
  }

  @Override
  public byte[] open(String place, byte[] sealed) {
    if (sealed.length == 0 || sealed[0] != MARK) {
      return house.open(place, sealed);
    }
    try {
      return own.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new FieldCipher.Unsealable(e);
    }
  }
}
