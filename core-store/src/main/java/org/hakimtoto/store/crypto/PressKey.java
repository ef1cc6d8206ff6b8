package org.hakimtoto.store.crypto;

import java.util.HexFormat;

/// The idempotency key of one press of a caller: a keyed hash of session, number and transcript.
/// The same callback always has the same key, and the key says nothing of what was typed.
public record PressKey(String hex) {
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
