package org.hakimtoto.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
  private static final Instant LATER = NOW.plus(KeyRing.KNOWN);
  private static final String PLACE = "contact.phone:1";

  @TempDir private Path home = Path.of("");
  private Path file = Path.of("");
  private KeyRing ring = new KeyRing(file);

  @BeforeEach
  void setUp() {
    file = home.resolve("keys.json");
    ring = new KeyRing(file);
    new KeyFile(file).createdIfMissing();
  }

  @Test
  void a_new_key_is_read_by_all_before_one_writes_with_it() {
    Keys one = load();
    ring.announce("fields", NOW);
    Keys other = load();
    assertThat(one.fields().keyId()).as("nobody writes with it").isEqualTo(other.fields().keyId());

    one.renew(load());
    ring.promote("fields", LATER);
    other.renew(load());

    byte[] sealed = other.fields().seal(PLACE, "plain");
    assertThat(other.fields().keyId()).isNotEqualTo(one.fields().keyId());
    assertThat(one.fields().openText(PLACE, sealed)).isEqualTo("plain");
    assertThat(sealed).startsWith(other.fields().prefix());
  }

  @Test
  void what_the_old_key_sealed_opens_until_it_is_retired() {
    byte[] sealed = load().fields().seal(PLACE, "plain");
    ring.announce("fields", NOW);
    ring.promote("fields", LATER);
    assertThat(load().fields().openText(PLACE, sealed)).isEqualTo("plain");

    ring.retire("fields");
    assertThatThrownBy(() -> load().fields().open(PLACE, sealed))
        .isInstanceOf(FieldCipher.Unsealable.class);
  }

  @Test
  void a_new_key_is_not_written_with_before_all_know_it() {
    ring.announce("fields", NOW);

    assertThatThrownBy(() -> ring.promote("fields", LATER.minusSeconds(1)))
        .isInstanceOf(KeyTrouble.class)
        .hasMessageEndingWith("wait until " + LATER);
    assertThatThrownBy(() -> ring.announce("fields", LATER))
        .hasMessage("keyset 'fields' has a new key already");
  }

  @Test
  void the_history_says_which_key_is_what() {
    long first = ring.history("pins").primary().id();
    ring.announce("pins", NOW);
    assertThat(ring.history("pins").former()).isEmpty();
    assertThat(ring.history("pins").announced()).isPresent();

    KeyHistory after = ring.promote("pins", LATER);
    assertThat(after.announced()).isEmpty();
    assertThat(after.former()).singleElement().matches(key -> key.id() == first);
    assertThat(after.primary().made()).contains(NOW);
    assertThat(after.primary().writes()).contains(LATER);
  }

  @Test
  void a_key_that_is_a_year_old_and_a_rotation_that_was_left_are_told() {
    assertThat(ring.history("fields").overdue(NOW)).isEmpty();
    ring.announce("fields", NOW);
    assertThat(ring.history("fields").overdue(NOW.plus(KeyHistory.MAX_ANNOUNCED))).isEmpty();
    assertThat(ring.history("fields").overdue(NOW.plus(KeyHistory.MAX_ANNOUNCED).plusSeconds(1)))
        .hasValueSatisfying(line -> assertThat(line).contains("waits to be written with"));

    KeyHistory after = ring.promote("fields", LATER);
    assertThat(after.overdue(LATER.plus(KeyHistory.MAX_AGE))).isEmpty();
    assertThat(after.overdue(LATER.plus(KeyHistory.MAX_AGE).plusSeconds(1)))
        .hasValueSatisfying(line -> assertThat(line).endsWith("haki keys rotate fields"));
  }

  @Test
  void what_is_found_is_asked_for_by_two_keys_and_written_down_for_ever_by_one() {
    Keys before = load();
    Keys never = load();
    byte[] first = before.index().of("phone", "1");
    assertThat(before.index().sent("phone", "1")).isEqualTo(first);
    ring.announce("index", NOW);
    Keys announced = load();
    assertThat(announced.index().of("phone", "1")).isEqualTo(first);
    assertThat(announced.index().sent("phone", "1")).hasSize(64).startsWith(first);

    ring.promote("index", LATER);
    Keys promoted = load();
    byte[] second = promoted.index().of("phone", "1");
    assertThat(promoted.index().sent("phone", "1"))
        .as("whoever writes with which, both send the same")
        .isEqualTo(announced.index().sent("phone", "1"));
    assertThatThrownBy(() -> ring.announce("index", LATER))
        .as("three hashes are asked for by nobody")
        .isInstanceOf(KeyTrouble.class)
        .hasMessageContaining("has an old key");

    ring.retire("index");
    Keys after = load();
    assertThat(after.index().sent("phone", "1")).isEqualTo(second).isNotEqualTo(first);
    assertThat(after.index().byEach("phone", "1")).as("to verify chains").contains(first, second);
    before.renew(announced);
    before.renew(promoted);
    before.renew(after);
    assertThatThrownBy(() -> after.renew(never)).hasMessageContaining("another house");
  }

  @Test
  void a_house_whose_chains_are_tied_by_the_index_gives_them_keys_of_their_own_first()
      throws IOException {
    var json = new ObjectMapper();
    var old = (ObjectNode) json.readTree(file.toFile());
    old.remove("chains");
    Files.writeString(file, old.toString());

    assertThatThrownBy(() -> ring.announce("index", NOW)).hasMessageContaining("rotate chains");
    ring.announce("chains", NOW);
    assertThatThrownBy(() -> ring.announce("index", NOW)).hasMessageContaining("rotate chains");
    byte[] tied = new Sealing(load()).chains().auditMac(new byte[0], "row");
    ring.promote("chains", LATER);
    ring.announce("index", LATER);
    ring.promote("index", LATER.plus(KeyRing.KNOWN));
    ring.retire("index");

    assertThat(new Sealing(load()).chains().auditMaker(new byte[0], "row", tied)).hasValue(0);
  }

  @Test
  void keys_that_are_no_keyset_are_not_rotated_and_those_of_another_house_are_not_taken() {
    assertThatThrownBy(() -> ring.announce("other", NOW))
        .isInstanceOf(KeyTrouble.class)
        .hasMessageContaining("cannot be rotated");
    Keys keys = load();
    Keys another = new KeyFile(home.resolve("other.json")).createdIfMissing().load();
    assertThatThrownBy(() -> keys.renew(another)).hasMessageContaining("another house");
  }

  @Test
  void a_file_from_before_gets_what_wraps_keys_of_cases_and_all_know_it_before_one_writes()
      throws IOException {
    var json = new ObjectMapper();
    var old = (ObjectNode) json.readTree(file.toFile());
    old.remove("wrapping");
    Files.writeString(file, old.toString());
    UUID one = new UUID(0, 1);
    assertThat(load().cases().fresh(one)).isEmpty();
    assertThat(ring.history("wrapping").overdue(NOW))
        .hasValueSatisfying(line -> assertThat(line).contains("cases have no keys of their own"));
    Keys serving = load();

    ring.announce("wrapping", NOW);
    assertThat(load().cases().inUse()).isFalse();
    assertThat(load().cases().fresh(one)).isEmpty();
    assertThatThrownBy(() -> ring.promote("wrapping", LATER.minusSeconds(1)))
        .hasMessageEndingWith("wait until " + LATER);
    serving.renew(load());

    ring.promote("wrapping", LATER);
    Optional<byte[]> wrapped = load().cases().fresh(one);
    assertThat(wrapped).isPresent();
    byte[] sealed = load().cases().of(one, wrapped).seal(PLACE, "plain");
    assertThat(serving.cases().of(one, wrapped).openText(PLACE, sealed)).isEqualTo("plain");
    assertThatThrownBy(() -> serving.cases().of(new UUID(0, 2), wrapped))
        .isInstanceOf(FieldCipher.Unsealable.class);
    assertThat(ring.history("wrapping").overdue(LATER)).isEmpty();
  }

  @Test
  void what_wraps_keys_of_cases_is_told_of_after_a_month_and_its_old_key_days_after() {
    ring.announce("wrapping", NOW);
    KeyHistory after = ring.promote("wrapping", LATER);

    assertThat(after.overdue(LATER.plus(KeyHistory.MAX_KEPT_WRAPPING))).isEmpty();
    assertThat(after.overdue(LATER.plus(KeyHistory.MAX_KEPT_WRAPPING).plusSeconds(1)))
        .hasValueSatisfying(line -> assertThat(line).endsWith("haki keys retire wrapping"));
    KeyHistory alone = ring.retire("wrapping");
    assertThat(alone.overdue(LATER.plus(KeyHistory.MAX_AGE_WRAPPING))).isEmpty();
    assertThat(alone.overdue(LATER.plus(KeyHistory.MAX_AGE_WRAPPING).plusSeconds(1)))
        .hasValueSatisfying(line -> assertThat(line).endsWith("haki keys rotate wrapping"));
  }

  @Test
  void the_file_stays_its_owners_and_no_other_is_left() throws IOException {
    ring.announce("fields", NOW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(home.toFile().list()).containsExactly("keys.json");
  }

  @Test
  void two_changes_at_once_are_one() throws IOException {
    Files.createFile(home.resolve("keys.json.new"));

    assertThatThrownBy(() -> ring.announce("fields", NOW))
        .isInstanceOf(KeyTrouble.class)
        .hasMessageContaining("somebody else changes the keys");
    assertThat(ring.history("fields").keys()).hasSize(1);
  }

  @Test
  void a_file_that_others_may_read_is_not_rotated() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    assertThatThrownBy(() -> ring.announce("fields", NOW)).isInstanceOf(KeyTrouble.class);
    assertThat(home.toFile().list()).containsExactly("keys.json");
  }

  @Test
  void a_pin_is_known_by_either_pepper_and_told_from_one_of_the_newest() {
    PinHasher before = load().pinHasher(8);
    String old = before.hash("o", "482915");
    ring.announce("pins", NOW);
    ring.promote("pins", LATER);

    PinHasher after = load().pinHasher(8);
    String anew = after.hash("o", "482915");
    assertThat(after.matches("o", "482915", old)).isTrue();
    assertThat(after.matches("o", "482916", old)).isFalse();
    assertThat(after.current(old)).isFalse();
    assertThat(after.current(anew)).isTrue();

    ring.retire("pins");
    PinHasher last = load().pinHasher(8);
    assertThat(last.matches("o", "482915", anew)).isTrue();
    assertThat(last.matches("o", "482915", old)).isFalse();
  }

  private Keys load() {
    return new KeyFile(file).load();
  }
}
