package org.hakimtoto.store.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;

/// The house's keys, ready for use. Immutable and safe for use by many threads.
public final class Keys {
  private final FieldCipher fields;
  private final KeyedHash index;
  private final KeyedHash pins;

  Keys(KeysetHandle fields, KeysetHandle index, KeysetHandle pins) throws GeneralSecurityException {
    registerAlgorithms();
    var configuration = RegistryConfiguration.get();
    this.fields = new FieldCipher(fields.getPrimitive(configuration, Aead.class));
    this.index = new KeyedHash(index.getPrimitive(configuration, PrfSet.class));
    this.pins = new KeyedHash(pins.getPrimitive(configuration, PrfSet.class));
  }

  static void registerAlgorithms() throws GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
  }

  /// Seals personal data for a named column and row.
  public FieldCipher fields() {
    return fields;
  }

  /// Turns a value into an index that is useless without the key.
  public KeyedHash index() {
    return index;
  }

  /// Hashes and checks PINs.
  public PinHasher pinHasher() {
    return new PinHasher(pins);
  }

  /// One whose hashes take so much memory to check.
  PinHasher pinHasher(int memoryKib) {
    return new PinHasher(pins, memoryKib);
  }
}
