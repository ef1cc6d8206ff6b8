package org.hakimtoto.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalInt;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Chains are tied by a key of their own, which is replaced while they grow.
class ChainKeysTest {
  private static final Instant NOW = Instant.parse("2026-11-29T15:00:00Z");
  private static final Instant LATER = NOW.plus(KeyRing.KNOWN);
  private static final byte[] BEGIN = {};

  @TempDir private Path home = Path.of("");
  private Path file = Path.of("");
  private KeyRing ring = new KeyRing(file);

  /// A house from before chains had a key of their own.
  @BeforeEach
  void setUp() throws IOException {
    file = home.resolve("keys.json");
    ring = new KeyRing(file);
    new KeyFile(file).createdIfMissing();
    var json = new ObjectMapper();
    var old = (ObjectNode) json.readTree(file.toFile());
    old.remove("chains");
    Files.writeString(file, old.toString());
  }

  @Test
  void a_new_key_ties_what_follows_and_every_older_one_is_read() {
    Keys gateway = load();
    byte[] first = new Sealing(gateway).chains().auditMac(BEGIN, "row");
    ring.announce("chains", NOW);
    assertThat(new Sealing(load()).chains().auditMac(BEGIN, "row"))
        .as("only read")
        .isEqualTo(first);
    gateway.renew(load());

    ring.promote("chains", LATER);
    byte[] second = new Sealing(load()).chains().auditMac(BEGIN, "row");
    assertThat(second).isNotEqualTo(first);
    assertThat(new Sealing(gateway).chains().auditMaker(BEGIN, "row", second))
        .as("known before anybody wrote with it")
        .hasValue(1);
    gateway.renew(load());
    ring.announce("chains", LATER);
    ring.promote("chains", LATER.plus(KeyRing.KNOWN));
    gateway.renew(load());

    var sealing = new Sealing(gateway);
    assertThat(sealing.chains().auditMaker(BEGIN, "row", first)).hasValue(0);
    assertThat(sealing.chains().auditMaker(BEGIN, "row", second)).hasValue(1);
    assertThat(sealing.chains().auditMaker(BEGIN, "row", sealing.chains().auditMac(BEGIN, "row")))
        .hasValue(2);
    assertThat(sealing.chains().noticeMaker(BEGIN, "row", sealing.chains().noticeMac(BEGIN, "row")))
        .hasValue(2);
    assertThat(sealing.chains().auditMaker(BEGIN, "another", second)).isEmpty();
    assertThat(sealing.chains().noticeMaker(BEGIN, "row", second)).as("of another chain").isEmpty();
  }

  @Test
  void heads_are_signed_by_the_new_key_and_those_that_went_out_are_still_ours() {
    var before = new Sealing(load());
    byte[] signature = before.chains().signHeads("heads");
    byte[] key = before.chains().headsKeys().getFirst();
    ring.announce("chains", NOW);
    ring.promote("chains", LATER);

    var after = new Sealing(load());
    assertThat(after.chains().signedHeads("heads", signature)).isTrue();
    assertThat(after.chains().signedHeads("other", signature)).isFalse();
    assertThat(after.chains().headsKeys()).hasSize(2);
    assertThat(after.chains().headsKeys().getFirst()).isNotEqualTo(key);
    assertThat(after.chains().headsKeys().getLast()).isEqualTo(key);
    assertThat(before.chains().signedHeads("heads", after.chains().signHeads("heads"))).isFalse();
  }

  @Test
  void no_key_of_a_chain_goes_and_a_file_that_lost_one_is_not_taken() throws IOException {
    String without = Files.readString(file);
    ring.announce("chains", NOW);
    ring.promote("chains", LATER);
    Keys gateway = load();
    assertThatThrownBy(() -> ring.retire("chains"))
        .isInstanceOf(KeyTrouble.class)
        .hasMessageContaining("never written anew");

    Files.writeString(file, without);
    assertThatThrownBy(() -> gateway.renew(load())).hasMessageContaining("another house");
    assertThat(ring.history("chains").overdue(NOW))
        .hasValueSatisfying(line -> assertThat(line).contains("chains have no keys of their own"));
  }

  @Test
  void an_older_key_ties_nothing_once_a_newer_one_did() {
    var walk = new ChainWalk();
    assertThat(walk.takes(OptionalInt.of(0), NOW)).isTrue();
    assertThat(walk.takes(OptionalInt.empty(), NOW)).isFalse();
    assertThat(walk.takes(OptionalInt.of(1), LATER)).isTrue();
    assertThat(walk.takes(OptionalInt.of(0), LATER.plus(KeyRing.KNOWN)))
        .as("another gateway did not know yet")
        .isTrue();
    assertThat(walk.takes(OptionalInt.of(0), LATER.plus(KeyRing.KNOWN).plusSeconds(1))).isFalse();
    assertThat(walk.takes(OptionalInt.of(1), LATER.plus(KeyRing.KNOWN).plusSeconds(1))).isTrue();
    assertThat(walk.takes(OptionalInt.of(2), LATER)).isTrue();
  }

  private Keys load() {
    return new KeyFile(file).load();
  }
}
