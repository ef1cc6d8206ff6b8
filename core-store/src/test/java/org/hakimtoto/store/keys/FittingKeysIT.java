package org.hakimtoto.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithRealStores.class)
class FittingKeysIT {
  @Test
  void a_database_is_known_by_the_keys_it_was_sealed_with(RealStores stores, @TempDir Path home) {
    var others = new Sealing(new KeyFile(home.resolve("keys.json")).createdIfMissing().load());

    assertThat(fit(stores, stores.sealing())).isTrue();
    assertThat(fit(stores, others)).isFalse();
  }

  @Test
  void one_altered_row_keeps_nobody_out(RealStores stores) {
    stores.change(
        "update officer set phone = '\\x00' where id = (select id from officer order by id limit"
            + " 1)");

    assertThat(fit(stores, stores.sealing())).isTrue();
  }

  @Test
  void a_number_that_is_found_by_anothers_hash_does_not_fit(RealStores stores) {
    stores.change("update officer set phone_index = sha256(phone_index)");

    assertThat(fit(stores, stores.sealing())).isFalse();
  }

  private static boolean fit(RealStores stores, Sealing keys) {
    return stores.database().reading(tx -> FittingKeys.are(tx, keys));
  }
}
