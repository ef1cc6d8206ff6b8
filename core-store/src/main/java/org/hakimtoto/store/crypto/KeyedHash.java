package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// HMAC-SHA-256 over a value and its purpose: the same value always gives the same 32 bytes, and
/// nobody without the key can go from the bytes to the value, though there are only some 10^8
/// Kenyan numbers to try. Purposes are kept apart, so an index of one table says nothing of
/// another.
///
/// While its key is replaced there are two, of which one computes what is written; and keys that
/// were replaced may stay to know what they have made.
public final class KeyedHash {
  static final int BYTES = 32;

  private volatile Held held;

  /// @param all by their ids, the oldest first
  /// @param former that nothing is found by any more, the oldest first
  private record Held(int primary, SequencedMap<Integer, Prf> all, List<Prf> former) {
    private List<Prf> ordered() {
      return List.copyOf(all.values());
    }
  }

  KeyedHash(KeysetHandle keyset) throws GeneralSecurityException {
    this(keyset, Optional.empty());
  }

  /// @param former keys that were replaced
  KeyedHash(KeysetHandle keyset, Optional<KeysetHandle> former) throws GeneralSecurityException {
    this.held =
        new Held(
            keyset.getPrimary().getId(),
            prfs(keyset),
            former.isPresent() ? List.copyOf(prfs(former.get()).values()) : List.of());
  }

  private static SequencedMap<Integer, Prf> prfs(KeysetHandle keyset)
      throws GeneralSecurityException {
    Map<Integer, Prf> prfs =
        keyset.getPrimitive(RegistryConfiguration.get(), PrfSet.class).getPrfs();
    var ordered = new LinkedHashMap<Integer, Prf>();
    for (int i = 0; i < keyset.size(); i++) {
      int id = keyset.getAt(i).getId();
      Optional.ofNullable(prfs.get(id)).ifPresent(prf -> ordered.put(id, prf));
    }
    return ordered;
  }

  /// Computes with the keys of `newer` from now on.
  void renew(KeyedHash newer) {
    held = newer.held;
  }

  /// The id of the key that [#of] computes with.
  int primary() {
    return held.primary();
  }

  /// The ids of all its keys that something is found by, the oldest first.
  Set<Integer> ids() {
    return held.all().sequencedKeySet();
  }

  /// The same without the primary: nearly always none, and every press asks.
  List<Integer> others() {
    Held now = held;
    return now.all().size() == 1
        ? List.of()
        : now.all().keySet().stream().filter(id -> id != now.primary()).toList();
  }

  /// Whether what was made with the keys of `older` is known here.
  boolean knowsAllOf(KeyedHash older) {
    Held known = held;
    return older.held.all().entrySet().stream()
        .allMatch(key ->
            known.all().containsKey(key.getKey())
                || known.former().stream().anyMatch(one -> isSame(one, key.getValue())));
  }

  private static boolean isSame(Prf one, Prf other) {
    return Arrays.equals(computed(one, "same", ""), computed(other, "same", ""));
  }

  /// The hash by one of its keys; empty: it has no such key.
  Optional<String> hexBy(int key, String purpose, String value) {
    return Optional.ofNullable(held.all().get(key))
        .map(prf -> HexFormat.of().formatHex(computed(prf, purpose, value)));
  }

  public byte[] of(String purpose, String value) {
    Held now = held;
    return computed(Objects.requireNonNull(now.all().get(now.primary())), purpose, value);
  }

  /// As a value is sent to where rows are found by it: the hash; while there are two keys both, the
  /// older one first. Which of them lies there, PostgreSQL knows.
  public byte[] sent(String purpose, String value) {
    Held now = held;
    return now.all().size() == 1
        ? of(purpose, value)
        : joined(
            computed(now.ordered().getFirst(), purpose, value),
            computed(now.ordered().getLast(), purpose, value));
  }

  private static byte[] joined(byte[] older, byte[] newer) {
    byte[] both = Arrays.copyOf(older, 2 * BYTES);
    System.arraycopy(newer, 0, both, BYTES, BYTES);
    return both;
  }

  /// By the oldest key there ever was.
  byte[] byOldest(String purpose, String value) {
    Held now = held;
    return computed(
        now.former().isEmpty() ? now.ordered().getFirst() : now.former().getFirst(),
        purpose,
        value);
  }

  /// By each key there ever was.
  Stream<byte[]> byEach(String purpose, String value) {
    Held now = held;
    return Stream.concat(now.former().stream(), now.all().values().stream())
        .map(prf -> computed(prf, purpose, value));
  }

  /// Whether a key there ever was has made it.
  boolean made(byte[] hash, String purpose, String value) {
    return byEach(purpose, value).anyMatch(one -> Arrays.equals(one, hash));
  }

  /// Of what was sent, the hash by the key that writes.
  byte[] oneOf(byte[] sent) {
    List<byte[]> either = Sent.either(sent);
    return ids().iterator().next() == primary() ? either.getFirst() : either.getLast();
  }

  public String hex(String purpose, String value) {
    return HexFormat.of().formatHex(of(purpose, value));
  }

  private static byte[] computed(Prf prf, String purpose, String value) {
    try {
      return prf.compute((purpose + "\u0000" + value).getBytes(UTF_8), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keyed hash could not be computed", e);
    }
  }
}
