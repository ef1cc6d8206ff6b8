package org.hakimtoto.store.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// The house's keys, ready for use and safe for use by many threads. Whoever holds them sees what
/// [#renew] brings.
public final class Keys {
  private final FieldCipher fields;
  private final KeyedHash index;
  private final KeyedHash pins;
  private final CaseKeys cases;
  private final ChainKeys chains;

  /// @param wrapping empty: cases get no keys of their own
  /// @param wraps whether they get any by now
  Keys(
      KeysetHandle fields,
      KeyedHash index,
      KeysetHandle pins,
      Optional<KeysetHandle> wrapping,
      boolean wraps,
      Optional<ChainKeys.Own> chains)
      throws GeneralSecurityException {
    registerAlgorithms();
    this.fields = cipher(fields);
    this.cases =
        new CaseKeys(
            this.fields,
            wrapping.isPresent()
                ? new CaseKeys.Wrapping(Optional.of(cipher(wrapping.get())), wraps)
                : new CaseKeys.Wrapping(Optional.empty(), false));
    this.index = index;
    this.chains = new ChainKeys(this.index, chains);
    this.pins = new KeyedHash(pins);
  }

  private static FieldCipher cipher(KeysetHandle keyset) throws GeneralSecurityException {
    return new FieldCipher(
        keyset.getPrimitive(RegistryConfiguration.get(), Aead.class), keyset.getPrimary().getId());
  }

  static void registerAlgorithms() throws GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
  }

  /// Takes the keys of `newer`, which may have more of them, or write with another. Throws
  /// [KeySource.KeyTrouble] when it does not know our index: what is found by it would be lost; or
  /// when a key of chains is gone, which could not be read any more.
  public void renew(Keys newer) {
    if (!newer.index.knowsAllOf(index)
        || !newer.pins.ids().contains(pins.primary())
        || !chains.isKnownTo(newer.chains)) {
      throw new KeySource.KeyTrouble("these are keys of another house");
    }
    fields.renew(newer.fields);
    index.renew(newer.index);
    pins.renew(newer.pins);
    cases.renew(newer.cases);
    chains.renew(newer.chains);
  }

  /// Seals personal data for a named column and row.
  public FieldCipher fields() {
    return fields;
  }

  /// Seals what belongs to a case by the case's own key.
  public CaseKeys cases() {
    return cases;
  }

  /// Turns a value into an index that is useless without the key.
  public KeyedHash index() {
    return index;
  }

  /// Ties the rows of chains.
  ChainKeys chains() {
    return chains;
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
