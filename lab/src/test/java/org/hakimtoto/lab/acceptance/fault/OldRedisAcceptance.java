package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// F14: Redis comes back with what its disk had a moment before its power went. Phones are further
/// than the sessions it knows.
@ExtendWith(WithRealStores.class)
class OldRedisAcceptance {
  /// What it writes; everything is in it.
  private static final String LOG = "appendonly.aof";

  private static final List<String> KEYS = StreetCall.STRANGER;

  @Test
  void a_call_goes_on_wherever_redis_has_stood_still(RealStores stores, @TempDir Path folder) {
    Path home = folder.resolve("redis");
    try (var redis = EmbeddedRedis.start(home, Path.of("target", "real-servers", "bin"), 0);
        var house = RunningGateway.open(stores, redis.login(RedisSettings::new))) {
      for (int kept = 0; kept < KEYS.size() - 1; kept++) {
        Phone phone = house.phone("+25472700" + (1_000 + kept)).dials();
        phone.presses(KEYS.subList(0, kept).toArray(String[]::new));
        Path copy = folder.resolve("copy-" + kept);
        copied(home.resolve(LOG), copy);
        phone.presses(KEYS.subList(kept, KEYS.size() - 1).toArray(String[]::new));
        String asked = phone.screen();
        redis.killHard();
        copied(copy, home.resolve(LOG));
        redis.restart();

        assertThat(phone.repeats().screen()).as("after %d keys", kept).isEqualTo(asked);
        String reference = phone.presses(KEYS.getLast()).reference();
        assertThat(phone.repeats().reference()).isEqualTo(reference);
        assertThat(stores.count("select count(*) from case_file")).isEqualTo(kept + 1);
      }
    }
  }

  private static void copied(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
