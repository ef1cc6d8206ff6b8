package org.hakimtoto.store.crypto;

/// Where the keys come from. They are unwrapped **once**, at start, and kept in memory: a call to a
/// key service for each field would be too slow and too fragile for a screen that is due in 7 s.
/// The demo reads a file ([KeyFile]); a deployment may put a KMS behind this.
public interface KeySource {
  /// Reads the keys. Throws [KeyTrouble] with a reason a person can act on.
  Keys load();

  /// Keys are missing or cannot be used. Never carries key material.
  final class KeyTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyTrouble(String message, Throwable cause) {
      super(message, cause);
    }

    public KeyTrouble(String message) {
      super(message);
    }
  }
}
