package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;

/// A keyset as it stands in a key file: in clear, or sealed by a token's key for its name.
final class KeysetForm {
  private static final ObjectMapper JSON = new ObjectMapper();

  private KeysetForm() {}

  static boolean wrapped(JsonNode all) {
    return all.hasNonNull(TokenKey.ENTRY);
  }

  static KeysetHandle read(JsonNode all, String name) throws GeneralSecurityException {
    String text = all.get(name).toString();
    if (!wrapped(all)) {
      return TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get());
    }
    var token = TokenKey.of(all).open();
    try {
      return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(text, token, name.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new KeyTrouble(
          "keyset '"
              + name
              + "' does not open: another key of the token has sealed it, or it was altered",
          e);
    }
  }

  static void put(ObjectNode all, String name, KeysetHandle keyset)
      throws GeneralSecurityException, IOException {
    all.set(
        name,
        JSON.readTree(
            wrapped(all)
                ? TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                    keyset, TokenKey.of(all).open(), name.getBytes(UTF_8))
                : TinkJsonProtoKeysetFormat.serializeKeyset(
                    keyset, InsecureSecretKeyAccess.get())));
  }
}
