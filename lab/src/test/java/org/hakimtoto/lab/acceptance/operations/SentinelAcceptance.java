package org.hakimtoto.lab.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.servers.WatchedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSentinels;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Redis is watched by Sentinels, and its master dies while calls stand at every screen.
@ExtendWith(WithRealStores.class)
class SentinelAcceptance {
  /// A stranger's report in English, with a text allowed.
  private static final List<String> KEYS = List.of("2", "2", "2", "Thika", "1", "2", "109", "2");

  @Test
  void every_call_ends_in_one_reference_while_another_master_is_chosen(
      RealStores stores, @TempDir Path home) {
    try (var redis = WatchedRedis.start(home, Path.of("target", "real-servers", "bin"));
        var house = RunningGateway.open(stores, settings(redis))) {
      says(house, "degraded", "no-sentinel");
      redis.watch();
      says(house, "ready", "up");
      var before = calls(house, 1_000);

      redis.first().killHard();

      // first those that go on without a Redis, then those that meet another one
      var references = new HashSet<String>();
      for (int keys = 0; keys < KEYS.size(); keys += 2) {
        references.add(ended(before.get(keys), keys));
      }
      says(house, "ready", "up");
      for (int keys = 1; keys < KEYS.size(); keys += 2) {
        references.add(ended(before.get(keys), keys));
      }
      var after = calls(house, 2_000);
      for (int keys = 0; keys < KEYS.size(); keys++) {
        references.add(ended(after.get(keys), keys));
      }

      assertThat(references).hasSize(2 * KEYS.size());
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(2 * KEYS.size());
    }
  }

  /// One behind each number of keys.
  private static List<Phone> calls(RunningGateway house, int from) {
    var calls = new ArrayList<Phone>();
    for (int keys = 0; keys < KEYS.size(); keys++) {
      Phone phone = house.phone("+25472700" + (from + keys)).dials();
      calls.add(phone.presses(KEYS.subList(0, keys).toArray(String[]::new)));
    }
    return calls;
  }

  private static String ended(Phone phone, int keys) {
    phone.presses(KEYS.subList(keys, KEYS.size()).toArray(String[]::new));
    String reference = phone.reference();
    assertThat(phone.repeats().reference()).isEqualTo(reference);
    return reference;
  }

  private static void says(RunningGateway house, String status, String redis) {
    await()
        .untilAsserted(() ->
            assertThat(house.operations("/health/ready").body())
                .contains("\"status\":\"" + status + "\"", "\"redis\":\"" + redis + "\""));
  }

  private static RedisSettings settings(WatchedRedis redis) {
    return redis
        .first()
        .login(RedisSettings::new)
        .by(
            new RedisSentinels(
                WatchedRedis.MASTER,
                redis.ports().stream()
                    .map(port -> new RedisSentinels.Host("127.0.0.1", port))
                    .toList(),
                redis.password()));
  }
}
