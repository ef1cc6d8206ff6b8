package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/// HMAC-SHA-256 over a value and its purpose: the same value always gives the same 32 bytes, and
/// nobody without the key can go from the bytes to the value, though there are only some 10^8
/// Kenyan numbers to try. Purposes are kept apart, so an index of one table says nothing of
/// another.
public final class KeyedHash {
  static final int BYTES = 32;

  private final PrfSet prf;

  KeyedHash(PrfSet prf) {
    this.prf = prf;
  }

  public byte[] of(String purpose, String value) {
    try {
      return prf.computePrimary((purpose + "\u0000" + value).getBytes(UTF_8), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyed hash could not be computed", e);
    }
  }

  public String hex(String purpose, String value) {
    return HexFormat.of().formatHex(of(purpose, value));
  }
}
