package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;

/// Sealing by a browser to this house (HPKE, RFC 9180: P-256, HKDF-SHA256, AES-256-GCM, which every
/// browser computes by itself). Whoever seals cannot open.
public final class EnvelopeKeys {
  /// More than an envelope may hold is not looked at.
  public static final int MOST_BYTES = 16 * 1024;

  private static final HpkeParameters PARAMETERS = parameters();

  private EnvelopeKeys() {}

  /// @param point the public key as browsers take it: an uncompressed point of the curve
  /// @param keyset of the private key; never written anywhere unwrapped
  @SuppressWarnings("ArrayRecordComponent")
  public record Pair(byte[] point, byte[] keyset) {
    @Override
    public String toString() {
      return "Pair[***]";
    }
  }

  @AccessesPartialKey
  public static Pair fresh() {
    try {
      HybridConfig.register();
      var keyset = KeysetHandle.generateNew(PARAMETERS);
      var publicKey = (HpkePublicKey) keyset.getPublicKeysetHandle().getPrimary().getKey();
      return new Pair(
          publicKey.getPublicKeyBytes().toByteArray(),
          TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of the desk could not be made", e);
    }
  }

  /// Throws [FieldCipher.Unsealable] when it was sealed for another context or key, or was altered.
  ///
  /// @param sealed the encapsulated key, and what is sealed
  /// @param context as whoever sealed it told it
  public static byte[] open(byte[] keyset, byte[] sealed, String context) {
    try {
      HybridConfig.register();
      return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
          .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
          .decrypt(sealed, context.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new FieldCipher.Unsealable(e);
    }
  }

  private static HpkeParameters parameters() {
    try {
      return HpkeParameters.builder()
          .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
          .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
          .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
          .setVariant(HpkeParameters.Variant.NO_PREFIX)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HPKE is not known", e);
    }
  }
}
