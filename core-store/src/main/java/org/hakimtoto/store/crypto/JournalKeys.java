package org.hakimtoto.store.crypto;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;

/// Sealing to a public key (HPKE: X25519, HKDF-SHA256, AES-256-GCM), for what is kept where nobody
/// may read it: whoever seals cannot open.
public final class JournalKeys {
  private static final HpkeParameters PARAMETERS = parameters();

  private JournalKeys() {}

  /// A keyset of each side, as bytes. The private one is never written anywhere unwrapped.
  public static final class Pair {
    private final byte[] publicKey;
    private final byte[] privateKey;

    private Pair(byte[] publicKey, byte[] privateKey) {
      this.publicKey = publicKey;
      this.privateKey = privateKey;
    }

    public byte[] publicKey() {
      return publicKey.clone();
    }

    public byte[] privateKey() {
      return privateKey.clone();
    }
  }

  public static Pair fresh() {
    try {
      HybridConfig.register();
      var keyset = KeysetHandle.generateNew(PARAMETERS);
      return new Pair(
          TinkProtoKeysetFormat.serializeKeysetWithoutSecret(keyset.getPublicKeysetHandle()),
          TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of the journal could not be made", e);
    }
  }

  /// What seals to this private key. Throws [FieldCipher.Unsealable] when it is none.
  public static byte[] publicKey(byte[] privateKey) {
    try {
      HybridConfig.register();
      return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
          TinkProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get())
              .getPublicKeysetHandle());
    } catch (GeneralSecurityException e) {
      throw new FieldCipher.Unsealable(e);
    }
  }

  /// @param context told again by whoever opens it, or it does not open
  public static byte[] seal(byte[] publicKey, byte[] plain, byte[] context) {
    try {
      HybridConfig.register();
      return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
          .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
          .encrypt(plain, context);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a report could not be sealed", e);
    }
  }

  /// Throws [FieldCipher.Unsealable] when it was sealed for another context or key, or was altered.
  public static byte[] open(byte[] privateKey, byte[] sealed, byte[] context) {
    try {
      HybridConfig.register();
      return TinkProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get())
          .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
          .decrypt(sealed, context);
    } catch (GeneralSecurityException e) {
      throw new FieldCipher.Unsealable(e);
    }
  }

  private static HpkeParameters parameters() {
    try {
      return HpkeParameters.builder()
          .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
          .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
          .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
          .setVariant(HpkeParameters.Variant.TINK)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HPKE is not known", e);
    }
  }
}
