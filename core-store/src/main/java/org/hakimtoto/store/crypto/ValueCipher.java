package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Seals one value at a time. The place it belongs to (table, column, row) is authenticated with
/// it, so that it opens nowhere else.
public sealed interface ValueCipher permits FieldCipher, CaseCipher {
  /// @param place such as `contact.phone:` and the row's id
  byte[] seal(String place, byte[] plain);

  default byte[] seal(String place, String plain) {
    return seal(place, plain.getBytes(UTF_8));
  }

  /// Throws [FieldCipher.Unsealable] when the value was sealed for another place or by an unknown
  /// key, or was altered.
  byte[] open(String place, byte[] sealed);

  default String openText(String place, byte[] sealed) {
    return new String(open(place, sealed), UTF_8);
  }
}
