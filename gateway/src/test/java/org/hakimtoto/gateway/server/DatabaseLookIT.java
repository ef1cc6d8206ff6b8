package org.hakimtoto.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithRealStores.class)
class DatabaseLookIT {
  /// After a restore with a key file that was made anew nobody who dials would be known, and what
  /// is saved would belong to neither house.
  @Test
  void nobody_is_served_with_keys_of_another_house(RealStores stores, @TempDir Path home) {
    var others = new Sealing(new KeyFile(home.resolve("keys.json")).createdIfMissing().load());

    assertThat(look(stores, stores.sealing())).isEqualTo(new DatabaseLook.Ours());
    assertThat(look(stores, others))
        .isEqualTo(
            new DatabaseLook.NotOurs(
                List.of(
                    "what this database has sealed does not open with the keys in HAKI_KEY_FILE:"
                        + " take the file that belongs to it, and never new keys")));
  }

  private static DatabaseLook look(RealStores stores, Sealing keys) {
    var own =
        new DatabaseLook.Own(InstantSource.system(), keys, Optional.empty(), HousePurpose.LIVE);
    return DatabaseLook.at(stores.database(), own);
  }
}
