package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/// Seals one field at a time. The place a value belongs to (table, column, row) is authenticated
/// with it, so a ciphertext moved to another row or column does not open.
public final class FieldCipher {
  private final Aead aead;

  FieldCipher(Aead aead) {
    this.aead = aead;
  }

  /// @param place such as `contact.phone:` and the row's id
  public byte[] seal(String place, byte[] plain) {
    try {
      return aead.encrypt(plain, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a field could not be sealed", e);
    }
  }

  public byte[] seal(String place, String plain) {
    return seal(place, plain.getBytes(UTF_8));
  }

  /// Throws [Unsealable] when the value was sealed for another place or by an unknown key, or was
  /// altered.
  public byte[] open(String place, byte[] sealed) {
    try {
      return aead.decrypt(sealed, place.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new Unsealable(e);
    }
  }

  public String openText(String place, byte[] sealed) {
    return new String(open(place, sealed), UTF_8);
  }

  /// A sealed value that does not open here.
  public static final class Unsealable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsealable(Throwable cause) {
      super("a sealed field does not open: wrong key, wrong place, or altered", cause);
    }
  }
}
