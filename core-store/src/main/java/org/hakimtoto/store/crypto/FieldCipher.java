package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/// Seals with a keyset of the house.
public final class FieldCipher implements ValueCipher {
  /// What a value begins with that a key of a keyset sealed: Tink's version, and the key's id.
  private static final int PREFIX = 5;

  private volatile Aead aead;
  private volatile int primary;

  /// @param primary the id of the key that seals; others only open
  FieldCipher(Aead aead, int primary) {
    this.aead = aead;
    this.primary = primary;
  }

  /// Opens and seals with the keys of `newer` from now on.
  void renew(FieldCipher newer) {
    aead = newer.aead;
    primary = newer.primary;
  }

  /// What all begins with that is sealed from now on.
  public byte[] prefix() {
    return ByteBuffer.allocate(PREFIX).put((byte) 1).putInt(primary).array();
  }

  /// The id of the key that seals.
  public long keyId() {
    return Integer.toUnsignedLong(primary);
  }

  @Override
  public byte[] seal(String place, byte[] plain) {
    try {
      return aead.encrypt(plain, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a field could not be sealed", e);
    }
  }

  @Override
  public byte[] open(String place, byte[] sealed) {
    try {
      return aead.decrypt(sealed, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new Unsealable(e);
    }
  }

  /// A sealed value that does not open here.
  public static final class Unsealable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsealable(Throwable cause) {
      super("a sealed field does not open: wrong key, wrong place, or altered", cause);
    }

    Unsealable(String message) {
      super(message);
    }
  }
}
