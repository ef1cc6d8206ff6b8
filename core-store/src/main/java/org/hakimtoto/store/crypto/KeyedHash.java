package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// HMAC-SHA-256 over a value and its purpose: the same value always gives the same 32 bytes, and
/// nobody without the key can go from the bytes to the value, though there are only some 10^8
/// Kenyan numbers to try. Purposes are kept apart, so an index of one table says nothing of
/// another.
public final class KeyedHash {
  static final int BYTES = 32;

  private volatile PrfSet prf;

  KeyedHash(PrfSet prf) {
    this.prf = prf;
  }

  /// Computes with the keys of `newer` from now on.
  void renew(KeyedHash newer) {
    prf = newer.prf;
  }

  /// The id of the key that [#of] computes with.
  int primary() {
    return prf.getPrimaryId();
  }

  /// The ids of all its keys.
  Set<Integer> ids() {
    return prfs().keySet();
  }

  /// The hash by one of its keys; empty: it has no such key.
  Optional<String> hexBy(int key, String purpose, String value) {
    Prf one = prfs().get(key);
    try {
      return one == null
          ? Optional.empty()
          : Optional.of(HexFormat.of().formatHex(one.compute(input(purpose, value), BYTES)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyed hash could not be computed", e);
    }
  }

  public byte[] of(String purpose, String value) {
    try {
      return prf.computePrimary(input(purpose, value), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyed hash could not be computed", e);
    }
  }

  public String hex(String purpose, String value) {
    return HexFormat.of().formatHex(of(purpose, value));
  }

  private Map<Integer, Prf> prfs() {
    try {
      return prf.getPrfs();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyset cannot be read", e);
    }
  }

  private static byte[] input(String purpose, String value) {
    return (purpose + "\u0000" + value).getBytes(UTF_8);
  }
}
