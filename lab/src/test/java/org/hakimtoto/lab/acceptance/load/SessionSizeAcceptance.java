package org.hakimtoto.lab.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import redis.clients.jedis.Jedis;

/// What a session takes in Redis, by Redis' own account: how much memory it needs is reckoned from
/// it (deploy/redis.conf).
@ExtendWith(WithRealStores.class)
class SessionSizeAcceptance {
  /// The figure in deploy/redis.conf, of a session with a whole report in it.
  private static final long RECKONED = 5 * 1024;

  @Test
  void a_session_takes_no_more_than_is_reckoned(RealStores stores) {
    try (var house = RunningGateway.open(stores);
        var jedis = stores.jedis()) {
      var chief = house.phone("+254700000001").dials();
      System.out.println("presses 0: " + size(jedis));
      String[] report = Reports.boyInACell(15);
      for (int press = 0; press < report.length; press++) {
        chief.presses(report[press]);
        System.out.println("presses " + (press + 1) + ": " + size(jedis));
      }
      assertThat(size(jedis).bytes()).isLessThan(RECKONED);
    }
  }

  /// @param entries their lengths: version, head, answers
  private record Size(long bytes, List<Integer> entries) {}

  private static Size size(Jedis jedis) {
    byte[] key =
        jedis.keys("haki:s:*".getBytes(java.nio.charset.StandardCharsets.UTF_8)).stream()
            .findFirst()
            .orElseThrow();
    return new Size(
        jedis.memoryUsage(key),
        jedis.lrange(key, 0, -1).stream().map(entry -> entry.length).toList());
  }
}
