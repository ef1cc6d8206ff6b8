package org.hakimtoto.store.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;

/// Changes the keys in a key file while gateways serve with it. A new key is first only read: every
/// gateway must know it before one of them writes with it. Each change is a whole new file that
/// takes the place of the old one, or nothing.
public final class KeyRing {
  /// What can be rotated.
  public static final Set<String> ROTATED =
      Set.of(KeyFile.FIELDS, KeyFile.INDEX, KeyFile.PINS, KeyFile.WRAPPING, KeyFile.CHAINS);

  /// What a file from before may lack: its first key is made as any other, and only read at first.
  private static final Set<String> LATER = Set.of(KeyFile.WRAPPING, KeyFile.CHAINS);

  /// What is computed and compared, not opened.
  private static final Set<String> HASHES = Set.of(KeyFile.INDEX, KeyFile.PINS, KeyFile.CHAINS);

  /// How long a new key is only read: longer than every gateway takes to read the file again.
  public static final Duration KNOWN = Duration.ofMinutes(2);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HISTORY = "history";

  private final Path file;

  public KeyRing(Path file) {
    this.file = file;
  }

  /// What a file holds of one keyset; no key, where it was made before there was such a keyset.
  public KeyHistory history(String name) {
    ObjectNode all = read();
    return isMissing(all, name)
        ? new KeyHistory(name, List.of())
        : history(all, name, keyset(all, name));
  }

  private static boolean isMissing(ObjectNode all, String name) {
    return LATER.contains(name) && !all.hasNonNull(name);
  }

  private static Parameters parameters(String name) {
    return HASHES.contains(name)
        ? PredefinedPrfParameters.HMAC_SHA256_PRF
        : PredefinedAeadParameters.AES256_GCM;
  }

  /// Adds a key that is only read. Throws [KeyTrouble] when there is one already.
  public KeyHistory announce(String name, Instant now) {
    return changed(
        name,
        all -> {
          if (isMissing(all, name)) {
            KeysetForm.put(all, name, KeysetHandle.generateNew(parameters(name)));
            note(
                all,
                name,
                Integer.toUnsignedLong(keyset(all, name).getPrimary().getId()),
                "made",
                now);
            return;
          }
          KeyHistory before = history(all, name, keyset(all, name));
          if (before.announced().isPresent()) {
            throw new KeyTrouble("keyset '" + name + "' has a new key already");
          }
          if (name.equals(KeyFile.INDEX)) {
            refuseOfIndex(all, before);
          }
          KeysetHandle.Builder more = KeysetHandle.newBuilder(keyset(all, name));
          more.addEntry(KeysetHandle.generateEntryFromParameters(parameters(name)).withRandomId());
          KeysetForm.put(all, name, build(more));
          note(all, name, history(all, name, keyset(all, name)).keys().getLast().id(), "made", now);
        });
  }

  /// Rows are found by two hashes at most; and what ties chains must not be what is replaced.
  private void refuseOfIndex(ObjectNode all, KeyHistory before) {
    if (!before.former().isEmpty()) {
      throw new KeyTrouble(
          "keyset '" + KeyFile.INDEX + "' has an old key: take that away first (haki keys retire)");
    }
    if (isMissing(all, KeyFile.CHAINS)
        || !written(all, KeyFile.CHAINS, keyset(all, KeyFile.CHAINS).getPrimary().getId())) {
      throw new KeyTrouble(
          "chains are tied by the key of the index in this house: haki keys rotate chains, first");
    }
  }

  /// Writes with the new key from now on. Throws [KeyTrouble] when there is none, or when it is not
  /// [#KNOWN] to all yet.
  public KeyHistory promote(String name, Instant now) {
    return changed(
        name,
        all -> {
          KeysetHandle keyset = keyset(all, name);
          KeyHistory.OfKey next =
              history(all, name, keyset)
                  .announced()
                  .orElseThrow(() -> new KeyTrouble("keyset '" + name + "' has no new key"));
          Instant known = next.made().map(made -> made.plus(KNOWN)).orElse(now);
          if (now.isBefore(known)) {
            throw new KeyTrouble("not every gateway may know the new key yet: wait until " + known);
          }
          KeysetHandle.Builder other = KeysetHandle.newBuilder(keyset);
          for (int i = 0; i < other.size(); i++) {
            if (keyset.getAt(i).getId() == (int) next.id()) {
              other.getAt(i).makePrimary();
            }
          }
          KeysetForm.put(all, name, build(other));
          note(all, name, next.id(), "writes", now);
        });
  }

  /// Takes away all keys that are only read. What they sealed opens nowhere any more.
  public KeyHistory retire(String name) {
    if (name.equals(KeyFile.CHAINS)) {
      throw new KeyTrouble(
          "keyset '" + name + "': a chain is never written anew, so that its keys stay to be read");
    }
    return changed(
        name,
        all -> {
          KeysetHandle keyset = keyset(all, name);
          List<Integer> former =
              history(all, name, keyset).former().stream().map(key -> (int) key.id()).toList();
          if (former.isEmpty()) {
            throw new KeyTrouble("keyset '" + name + "' has no old key");
          }
          if (name.equals(KeyFile.INDEX)) {
            keepToVerify(all, keyset, former);
          }
          KeysetHandle.Builder less = KeysetHandle.newBuilder(keyset);
          for (int i = less.size() - 1; i >= 0; i--) {
            if (former.contains(keyset.getAt(i).getId())) {
              less.deleteAt(i);
            }
          }
          KeysetForm.put(all, name, build(less));
        });
  }

  /// What a key of the index has made in chains stays as it is, and is to be known.
  private void keepToVerify(ObjectNode all, KeysetHandle keyset, List<Integer> ids)
      throws GeneralSecurityException, IOException {
    boolean first = !all.hasNonNull(KeyFile.FORMER_INDEX);
    KeysetHandle.Builder kept =
        first
            ? KeysetHandle.newBuilder()
            : KeysetHandle.newBuilder(keyset(all, KeyFile.FORMER_INDEX));
    for (int i = 0; i < keyset.size(); i++) {
      KeysetHandle.Entry entry = keyset.getAt(i);
      if (ids.contains(entry.getId())) {
        var more = KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId());
        kept.addEntry(first ? more.makePrimary() : more);
        first = false;
      }
    }
    KeysetForm.put(all, KeyFile.FORMER_INDEX, build(kept));
  }

  /// A change of the file's content.
  private interface Change {
    void of(ObjectNode all) throws GeneralSecurityException, IOException;
  }

  private KeyHistory changed(String name, Change change) {
    refuseOther(name);
    replaced(file, change);
    return history(name);
  }

  private static void refuseOther(String name) {
    if (!ROTATED.contains(name)) {
      throw new KeyTrouble(
          "keyset '"
              + name
              + "' cannot be rotated; these can: "
              + ROTATED.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  /// Seals every keyset with a token's key, in place of this file.
  public void wrap(TokenKey token) {
    replaced(
        file,
        all -> {
          if (KeysetForm.wrapped(all)) {
            throw new KeyTrouble("the key file " + file + " is opened by a token already");
          }
          Map<String, KeysetHandle> keysets = keysets(all);
          token.put(all);
          putAll(all, keysets);
        });
  }

  /// Writes the same keys in clear to another file, for the day on which the token is lost.
  public void unwrap(Path to) {
    if (Files.exists(to)) {
      throw new KeyTrouble(to + " is there already; keys are never overwritten");
    }
    replaced(
        to,
        all -> {
          Map<String, KeysetHandle> keysets = keysets(all);
          all.remove(TokenKey.ENTRY);
          putAll(all, keysets);
        });
  }

  private Map<String, KeysetHandle> keysets(ObjectNode all) {
    var keysets = new HashMap<String, KeysetHandle>();
    Stream.concat(ROTATED.stream(), Stream.of(KeyFile.FORMER_INDEX))
        .filter(all::hasNonNull)
        .forEach(name -> keysets.put(name, keyset(all, name)));
    return keysets;
  }

  private static void putAll(ObjectNode all, Map<String, KeysetHandle> keysets)
      throws GeneralSecurityException, IOException {
    for (var keyset : keysets.entrySet()) {
      KeysetForm.put(all, keyset.getKey(), keyset.getValue());
    }
  }

  private void replaced(Path to, Change change) {
    Path next = to.resolveSibling(to.getFileName() + ".new");
    try {
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException e) {
      throw new KeyTrouble(next + " is there: somebody else changes the keys, or died of it", e);
    } catch (IOException e) {
      throw new KeyTrouble("the key file " + file + " cannot be changed", e);
    }
    try {
      Keys.registerAlgorithms();
      ObjectNode all = read();
      change.of(all);
      written(next, all.toString());
      Files.move(next, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | GeneralSecurityException e) {
      throw new KeyTrouble("the key file " + file + " cannot be changed", e);
    } finally {
      deleted(next);
    }
  }

  private static void written(Path next, String content) throws IOException {
    try (var out = FileChannel.open(next, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  private static void deleted(Path next) {
    try {
      Files.deleteIfExists(next);
    } catch (IOException e) {
      throw new KeyTrouble(next + " cannot be deleted, and holds keys", e);
    }
  }

  private ObjectNode read() {
    var _ = new KeyFile(file).load();
    try {
      return (ObjectNode) JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new KeyTrouble("the key file " + file + " cannot be read");
    }
  }

  private KeysetHandle keyset(ObjectNode all, String name) {
    if (!all.hasNonNull(name)) {
      throw new KeyTrouble("the key file " + file + " has no keyset '" + name + "'");
    }
    try {
      return KeysetForm.read(all, name);
    } catch (GeneralSecurityException e) {
      throw new KeyTrouble("the key file " + file + " cannot be used", e);
    }
  }

  private static KeysetHandle build(KeysetHandle.Builder builder) throws GeneralSecurityException {
    return builder.build();
  }

  private static void note(ObjectNode all, String name, long id, String what, Instant now) {
    all.withObject("/" + HISTORY)
        .withObject("/" + name)
        .withObject("/" + id)
        .put(what, now.toString());
  }

  /// Whether a primary key is written with: the first of a keyset that was made later is only read
  /// until it is promoted.
  static boolean written(JsonNode all, String name, int id) {
    JsonNode noted = all.path(HISTORY).path(name).path(Long.toString(Integer.toUnsignedLong(id)));
    return !noted.hasNonNull("made") || noted.hasNonNull("writes");
  }

  private static KeyHistory history(ObjectNode all, String name, KeysetHandle keyset) {
    var keys = new ArrayList<KeyHistory.OfKey>();
    for (int i = 0; i < keyset.size(); i++) {
      KeysetHandle.Entry entry = keyset.getAt(i);
      if (entry.getStatus() == KeyStatus.ENABLED) {
        long id = Integer.toUnsignedLong(entry.getId());
        JsonNode noted = all.path(HISTORY).path(name).path(Long.toString(id));
        keys.add(
            new KeyHistory.OfKey(
                id,
                instant(noted, "made"),
                instant(noted, "writes"),
                entry.isPrimary() && written(all, name, entry.getId())));
      }
    }
    return new KeyHistory(name, List.copyOf(keys));
  }

  private static Optional<Instant> instant(JsonNode noted, String what) {
    return noted.hasNonNull(what)
        ? Optional.of(Instant.parse(noted.get(what).asText()))
        : Optional.empty();
  }
}
