package org.hakimtoto.store.crypto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// Tink keysets in one JSON file of mode 0600, by purpose: `fields` and `wrapping` (AES-256-GCM),
/// `index`, `pins` and `chains` (HMAC-SHA-256 PRF). A file from before cases had keys has no
/// `wrapping`, and one from before chains had keys of their own no `chains`. A file that others may
/// read is refused ([PrivateFile]). Keys of the index that were replaced are kept beside, to verify
/// what they have made. A file may say that a token's key has sealed its keysets ([TokenKey]).
public final class KeyFile implements KeySource {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final String FIELDS = "fields";
  static final String INDEX = "index";
  static final String PINS = "pins";
  static final String WRAPPING = "wrapping";
  static final String CHAINS = "chains";

  /// Keys of the index that were replaced: they find nothing, but what they have made is known.
  static final String FORMER_INDEX = "former-index";

  private final Path file;

  public KeyFile(Path file) {
    this.file = file;
  }

  /// Makes fresh keys when there is no file yet (demo and tests; a deployment is given its keys).
  public KeyFile createdIfMissing() {
    if (!Files.exists(file)) {
      create();
    }
    return this;
  }

  @Override
  public Keys load() {
    try {
      refuseWhenOpen();
      JsonNode all = JSON.readTree(Files.readString(file));
      Optional<KeysetHandle> wrapping =
          all.hasNonNull(WRAPPING) ? Optional.of(keyset(all, WRAPPING)) : Optional.empty();
      return new Keys(
          keyset(all, FIELDS),
          index(all),
          keyset(all, PINS),
          wrapping,
          wrapping
              .filter(keys -> KeyRing.written(all, WRAPPING, keys.getPrimary().getId()))
              .isPresent(),
          chains(all));
    } catch (NoSuchFileException e) {
      throw new KeyTrouble("no key file at " + file, e);
    } catch (JsonProcessingException e) {
      // Jackson quotes the source in its message, and the source holds keys
      throw new KeyTrouble("the key file " + file + " is not JSON");
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyTrouble("the key file " + file + " cannot be used", e);
    }
  }

  private KeyedHash index(JsonNode all) throws GeneralSecurityException {
    Keys.registerAlgorithms();
    return new KeyedHash(
        keyset(all, INDEX),
        all.hasNonNull(FORMER_INDEX) ? Optional.of(keyset(all, FORMER_INDEX)) : Optional.empty());
  }

  private Optional<ChainKeys.Own> chains(JsonNode all) throws GeneralSecurityException {
    if (!all.hasNonNull(CHAINS)) {
      return Optional.empty();
    }
    Keys.registerAlgorithms();
    KeysetHandle keyset = keyset(all, CHAINS);
    boolean writes = KeyRing.written(all, CHAINS, keyset.getPrimary().getId());
    return Optional.of(ChainKeys.Own.of(keyset, writes));
  }

  private void refuseWhenOpen() throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    PrivateFile.fault(file)
        .ifPresent(fault -> {
          throw new KeyTrouble("the key file " + file + " " + fault);
        });
  }

  private KeysetHandle keyset(JsonNode all, String purpose) throws GeneralSecurityException {
    if (!all.hasNonNull(purpose)) {
      throw new KeyTrouble("the key file " + file + " has no keyset '" + purpose + "'");
    }
    return KeysetForm.read(all, purpose);
  }

  private void create() {
    try {
      Keys.registerAlgorithms();
      var all = JSON.createObjectNode();
      all.set(FIELDS, fresh(PredefinedAeadParameters.AES256_GCM));
      all.set(INDEX, fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
      all.set(PINS, fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
      all.set(WRAPPING, fresh(PredefinedAeadParameters.AES256_GCM));
      all.set(CHAINS, fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      writeWhole(all.toString());
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyTrouble("the key file " + file + " cannot be made: " + e.getMessage(), e);
    }
  }

  /// Half a file would be taken for keys that must never be overwritten.
  private void writeWhole(String keysets) throws IOException {
    try {
      Files.writeString(file, keysets, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static JsonNode fresh(Parameters parameters)
      throws GeneralSecurityException, JsonProcessingException {
    var keyset = KeysetHandle.generateNew(parameters);
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
  }
}
