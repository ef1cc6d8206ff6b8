package org.hakimtoto.store.crypto;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/// What rows are found by, as it is sent: one hash; while the key of the index is replaced two in
/// one, the older one first. One of them lies in the table.
public final class Sent {
  private Sent() {}

  /// Whether what lies in a row is what was sent.
  public static boolean isSame(byte[] lies, byte[] sent) {
    return either(sent).stream().filter(one -> MessageDigest.isEqual(lies, one)).count() > 0;
  }

  /// The hashes that were sent.
  public static List<byte[]> either(byte[] sent) {
    return sent.length <= KeyedHash.BYTES
        ? List.of(sent)
        : List.of(
            Arrays.copyOfRange(sent, 0, KeyedHash.BYTES),
            Arrays.copyOfRange(sent, KeyedHash.BYTES, sent.length));
  }
}
