package org.hakimtoto.store.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.security.auth.login.FailedLoginException;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;

/// A key that never leaves its PKCS#11 token (an HSM) and opens the keysets of a key file, by
/// AES-GCM in the token. The file says itself, in clear, which token that is: each command opens it
/// alike.
///
/// @param library of the token's maker
/// @param slot its number, as `pkcs11-tool -L` or `softhsm2-util --show-slots` says it
/// @param label of the key in the token: AES, 256 bits
/// @param pinFile whose content lets us use it
public record TokenKey(Path library, long slot, String label, Path pinFile) {
  static final String ENTRY = "token";

  private static final String WAY = "AES/GCM/NoPadding";
  private static final int IV = 12;
  private static final int TAG_BITS = 128;

  /// Beside the PIN's file, once the token has refused it: it is not offered a second time.
  private static final String REFUSED = ".refused";

  static TokenKey of(JsonNode all) {
    JsonNode entry = all.get(ENTRY);
    return new TokenKey(
        Path.of(entry.path("library").asText()),
        entry.path("slot").asLong(),
        entry.path("key").asText(),
        Path.of(entry.path("pin-file").asText()));
  }

  void put(ObjectNode all) {
    all.putObject(ENTRY)
        .put("library", library.toString())
        .put("slot", slot)
        .put("key", label)
        .put("pin-file", pinFile.toString());
  }

  /// Asks the token for the key. Throws [KeyTrouble] with what a person can do about it.
  Aead open() {
    refuseWhatOthersMayWrite();
    char[] pin = pin();
    try {
      Provider provider =
          Security.getProvider("SunPKCS11")
              .configure(
                  "--name=haki\nlibrary=" + library + "\nslot=" + slot + "\nshowInfo=false\n");
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      Key key = store.getKey(label, null);
      if (key == null) {
        throw new KeyTrouble("the token in slot " + slot + " has no key named '" + label + "'");
      }
      return new InToken(provider, key);
    } catch (InvalidParameterException | ProviderException e) {
      throw new KeyTrouble(
          "there is no token in slot " + slot + " of " + library + ", or it is away", e);
    } catch (IOException | GeneralSecurityException e) {
      throw refused(e);
    } finally {
      Arrays.fill(pin, '0');
    }
  }

  /// A library runs in this process: nobody but root may have put it there.
  private void refuseWhatOthersMayWrite() {
    try {
      Set<PosixFilePermission> may = Files.getPosixFilePermissions(library.toRealPath());
      boolean open =
          may.contains(PosixFilePermission.GROUP_WRITE)
              || may.contains(PosixFilePermission.OTHERS_WRITE);
      if (open || !Files.getOwner(library.toRealPath()).getName().equals("root")) {
        throw new KeyTrouble("the token's library " + library + " must be root's alone");
      }
    } catch (IOException e) {
      throw new KeyTrouble("there is no library " + library + " of a token", e);
    }
  }

  private char[] pin() {
    try {
      PrivateFile.fault(pinFile)
          .ifPresent(fault -> {
            throw new KeyTrouble("the PIN's file " + pinFile + " " + fault);
          });
      if (Files.exists(mark())
          && !Files.getLastModifiedTime(pinFile)
              .toInstant()
              .isAfter(Files.getLastModifiedTime(mark()).toInstant())) {
        throw new KeyTrouble(
            "the token refused the PIN in "
                + pinFile
                + " and is not asked again before another stands there: a token locks itself");
      }
      return Files.readString(pinFile).strip().toCharArray();
    } catch (IOException e) {
      throw new KeyTrouble("the PIN's file " + pinFile + " cannot be read", e);
    }
  }

  private Path mark() {
    return pinFile.resolveSibling(pinFile.getFileName() + REFUSED);
  }

  private KeyTrouble refused(Exception e) {
    for (Throwable why = e; why != null; why = why.getCause()) {
      if (why instanceof FailedLoginException) {
        try {
          Files.writeString(mark(), "", StandardCharsets.UTF_8);
        } catch (IOException notWritten) {
          return new KeyTrouble(
              "the token refused the PIN, and " + mark() + " cannot be written: do not try again",
              notWritten);
        }
        return new KeyTrouble("the token refused the PIN in " + pinFile, e);
      }
    }
    return new KeyTrouble("the token in slot " + slot + " cannot be used", e);
  }

  /// Tink's interface over the token's own cipher.
  private record InToken(Provider provider, Key key) implements Aead {
    @Override
    public byte[] encrypt(byte[] plain, byte[] with) throws GeneralSecurityException {
      byte[] iv = Random.randBytes(IV);
      byte[] sealed = computed(Cipher.ENCRYPT_MODE, iv, plain, with);
      byte[] all = Arrays.copyOf(iv, IV + sealed.length);
      System.arraycopy(sealed, 0, all, IV, sealed.length);
      return all;
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] with) throws GeneralSecurityException {
      if (sealed.length <= IV) {
        throw new GeneralSecurityException("too short");
      }
      return computed(
          Cipher.DECRYPT_MODE,
          Arrays.copyOf(sealed, IV),
          Arrays.copyOfRange(sealed, IV, sealed.length),
          with);
    }

    private byte[] computed(int mode, byte[] iv, byte[] text, byte[] with)
        throws GeneralSecurityException {
      try {
        Cipher cipher = Cipher.getInstance(WAY, provider);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(with);
        return cipher.doFinal(text);
      } catch (ProviderException away) {
        throw new GeneralSecurityException("the token does not answer", away);
      }
    }
  }
}
