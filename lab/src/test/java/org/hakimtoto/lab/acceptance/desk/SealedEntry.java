package org.hakimtoto.lab.acceptance.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import io.vertx.core.json.JsonObject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/// What a computer of a desk seals, without a browser.
final class SealedEntry {
  private SealedEntry() {}

  static JsonObject entry(
      JsonObject permit, UUID id, String operation, String reference, JsonObject body) {
    return of(
        permit,
        id,
        new JsonObject()
            .put("permit", permit.getString("permit"))
            .put("written", Instant.now().toString())
            .put("operation", operation)
            .put(
                "path",
                reference.isEmpty()
                    ? new JsonObject()
                    : new JsonObject().put("reference", reference))
            .put("body", body));
  }

  static JsonObject of(JsonObject permit, UUID id, JsonObject written) {
    byte[] point = Base64.getUrlDecoder().decode(permit.getString("point"));
    return new JsonObject()
        .put("id", id.toString())
        .put("key", permit.getString("key"))
        .put("slip", "K7-14")
        .put(
            "sealed",
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    sealed(point, written.encode().getBytes(UTF_8), "haki desk intake 1 " + id)));
  }

  @AccessesPartialKey
  private static byte[] sealed(byte[] point, byte[] plain, String context) {
    try {
      HybridConfig.register();
      var key =
          HpkePublicKey.create(
              HpkeParameters.builder()
                  .setKemId(HpkeParameters.KemId.DHKEM_P256_HKDF_SHA256)
                  .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                  .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                  .setVariant(HpkeParameters.Variant.NO_PREFIX)
                  .build(),
              Bytes.copyFrom(point),
              null);
      return KeysetHandle.newBuilder()
          .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
          .build()
          .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
          .encrypt(plain, context.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
