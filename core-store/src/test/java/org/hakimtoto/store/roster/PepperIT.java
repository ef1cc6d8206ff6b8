package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.UUID;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.crypto.QuickPins;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.keys.Retirement;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithRealStores.class)
class PepperIT {
  private static final String CHIEF = "+254700000001";
  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

  @TempDir private Path home = Path.of("");

  @Test
  void a_pin_is_hashed_with_the_new_pepper_when_it_is_typed_and_stays_the_same_pin(
      RealStores stores) throws Exception {
    UUID officer = stores.officer(CHIEF).id();
    Path file = home.resolve("keys.json");
    Files.copy(stores.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    var ring = new KeyRing(file);
    ring.announce("pins", NOW);
    long pepper = ring.promote("pins", NOW.plus(KeyRing.KNOWN)).primary().id();
    Keys keys = new KeyFile(file).load();
    var pins = new Pins(stores.database(), QuickPins.hasher(keys));
    long older = older(stores, pepper);
    long generation = generation(stores, officer);

    assertThat(pins.check(press(keys, 1), officer, "111111")).isEqualTo(new Pins.Verdict.Wrong(4));
    assertThat(older(stores, pepper)).isEqualTo(older);
    assertThat(pins.check(press(keys, 2), officer, "482915")).isEqualTo(new Pins.Verdict.Right());

    assertThat(older(stores, pepper)).isEqualTo(older - 1);
    assertThat(generation(stores, officer)).as("what it allowed stays").isEqualTo(generation);
    ring.retire("pins");
    Keys last = new KeyFile(file).load();
    assertThat(
            new Pins(stores.database(), QuickPins.hasher(last))
                .check(press(last, 3), officer, "482915"))
        .isEqualTo(new Pins.Verdict.Right());
  }

  private static long older(RealStores stores, long pepper) {
    return stores.database().reading(tx -> Retirement.olderPins(tx, pepper));
  }

  private static long generation(RealStores stores, UUID officer) {
    return stores.database().reading(tx -> Pins.generation(tx, officer));
  }

  private static PressKey press(Keys keys, int n) {
    return new Sealing(keys).pressKey("s", new PhoneNumber(CHIEF), "1*" + n);
  }
}
