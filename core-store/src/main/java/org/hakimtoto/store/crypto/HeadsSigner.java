package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/// Ed25519 over a text, by Tink.
final class HeadsSigner {
  private final Ed25519Sign.KeyPair pair;

  private HeadsSigner(Ed25519Sign.KeyPair pair) {
    this.pair = pair;
  }

  /// @param seed 32 bytes, the private key
  static HeadsSigner of(byte[] seed) {
    try {
      return new HeadsSigner(Ed25519Sign.KeyPair.newKeyPairFromSeed(seed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is not known", e);
    }
  }

  byte[] sign(String text) {
    try {
      return new Ed25519Sign(pair.getPrivateKey()).sign(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the audit's heads could not be signed", e);
    }
  }

  boolean signed(String text, byte[] signature) {
    try {
      new Ed25519Verify(pair.getPublicKey()).verify(signature, text.getBytes(UTF_8));
      return true;
    } catch (GeneralSecurityException notOurs) {
      return false;
    }
  }

  byte[] publicKey() {
    return pair.getPublicKey();
  }
}
