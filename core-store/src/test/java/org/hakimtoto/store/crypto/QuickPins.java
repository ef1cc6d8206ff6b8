package org.hakimtoto.store.crypto;

/// PINs of people in tests, whose hashes are checked in no time: they say themselves that they take
/// little memory. What a real one takes is held by [PinHasherTest].
public final class QuickPins {
  private static final int MEMORY_KIB = 64;

  private QuickPins() {}

  public static PinHasher hasher(Keys keys) {
    return keys.pinHasher(MEMORY_KIB);
  }
}
