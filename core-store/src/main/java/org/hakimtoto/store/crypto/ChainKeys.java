package org.hakimtoto.store.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What ties the rows of a chain, and signs the ends of the audit's: the oldest key is that of the
/// indexes, the first there was, of a house that had no keyset for it. One writes; all of them are
/// read, since a chain is never written anew. Whoever reads one sees to it that no older key comes
/// after a newer one.
public final class ChainKeys {
  /// A keyset of its own.
  ///
  /// @param ids of its keys, the oldest first
  /// @param writes whether it is written with by now
  record Own(KeyedHash keys, List<Integer> ids, boolean writes) {
    static Own of(KeysetHandle keyset, boolean writes) throws GeneralSecurityException {
      return new Own(
          new KeyedHash(keyset),
          IntStream.range(0, keyset.size()).mapToObj(i -> keyset.getAt(i).getId()).toList(),
          writes);
    }
  }

  private final KeyedHash index;
  private volatile Optional<Own> own;

  ChainKeys(KeyedHash index, Optional<Own> own) {
    this.index = index;
    this.own = own;
  }

  void renew(ChainKeys newer) {
    own = newer.own;
  }

  /// Whether `newer` has all of these keys.
  boolean isKnownTo(ChainKeys newer) {
    return own.isEmpty()
        || newer.own.filter(theirs -> theirs.ids().containsAll(own.get().ids())).isPresent();
  }

  /// The link of the audit chain after `before`.
  public byte[] auditMac(byte[] before, String canonical) {
    return of("audit", linked(before, canonical));
  }

  /// Which key tied a row of the audit, by its age; empty: none of ours.
  public OptionalInt auditMaker(byte[] before, String canonical, byte[] mac) {
    return maker("audit", linked(before, canonical), mac);
  }

  /// The link of a hearing's chain of notices after `before`.
  public byte[] noticeMac(byte[] before, String canonical) {
    return of("notice", linked(before, canonical));
  }

  /// Which key tied a record of a hearing, by its age; empty: none of ours.
  public OptionalInt noticeMaker(byte[] before, String canonical, byte[] mac) {
    return maker("notice", linked(before, canonical), mac);
  }

  /// By the key that is written with now.
  byte[] of(String purpose, String value) {
    return own.filter(Own::writes)
        .map(keys -> keys.keys().of(purpose, value))
        .orElseGet(() -> index.byOldest(purpose, value));
  }

  /// Which key made it, by its age: 0 is the oldest. Empty: none of these.
  OptionalInt maker(String purpose, String value, byte[] made) {
    List<byte[]> all = all(purpose, value);
    return IntStream.range(0, all.size()).filter(n -> Arrays.equals(all.get(n), made)).findFirst();
  }

  /// By each of its keys, the one that is written with first.
  List<byte[]> byEach(String purpose, String value) {
    var all = new ArrayList<byte[]>();
    all.add(of(purpose, value));
    all(purpose, value).stream()
        .filter(one -> !Arrays.equals(one, all.getFirst()))
        .forEach(all::add);
    return all;
  }

  private List<byte[]> all(String purpose, String value) {
    var all = new ArrayList<byte[]>();
    all.add(index.byOldest(purpose, value));
    own.ifPresent(keys ->
        keys.ids().stream()
            .flatMap(id -> keys.keys().hexBy(id, purpose, value).stream())
            .map(HexFormat.of()::parseHex)
            .forEach(all::add));
    return all;
  }

  /// Signs the ends of the audit's chains; whoever has [#headsKeys] and nothing else can see that
  /// it was this house.
  public byte[] signHeads(String text) {
    return HeadsSigner.of(headsSeeds().getFirst()).sign(text);
  }

  public boolean signedHeads(String text, byte[] signature) {
    return headsSeeds().stream().anyMatch(seed -> HeadsSigner.of(seed).signed(text, signature));
  }

  /// The public keys, 32 bytes of Ed25519 each; the first is that of what is signed now.
  public List<byte[]> headsKeys() {
    return headsSeeds().stream().map(seed -> HeadsSigner.of(seed).publicKey()).toList();
  }

  /// The private keys are drawn from the keys of the chains: there is no other to keep.
  private List<byte[]> headsSeeds() {
    return byEach("audit-heads", "ed25519 seed");
  }

  private static String linked(byte[] before, String canonical) {
    return HexFormat.of().formatHex(before) + "\u001e" + canonical;
  }
}
