package org.hakimtoto.lab.acceptance.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSizing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Jedis;

/// What a call takes in Redis, by Redis' own account and with the count of the caller's presses:
/// how much memory it needs is reckoned from it.
@ExtendWith(WithRealStores.class)
class SessionSizeAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";

  private RealStores stores;
  private RunningGateway house;
  private Jedis jedis;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(stores);
    jedis = stores.jedis();
  }

  @AfterEach
  void close() {
    jedis.close();
    house.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sw", "en"})
  void a_call_takes_no_more_than_is_reckoned(String language) {
    stores.change("update officer set language = '" + language + "'");
    Phone chief = house.phone(CHIEF).dials();
    long dialled = bytes();
    long most = dialled;
    for (String key : Reports.boyInACell(15)) {
      chief.presses(key);
      most = Math.max(most, bytes());
    }
    chief.presses(PIN);
    long saved = bytes();
    chief.presses(Reports.NO_NUMBER);
    long ended = bytes();

    System.out.printf(
        "bytes of a call, %s: dialled %d, at most %d, saved %d, ended %d%n",
        language, dialled, most, saved, ended);
    assertThat(Math.max(most, saved)).isLessThanOrEqualTo(RedisSizing.SESSION_BYTES);
    assertThat(ended).isLessThan(dialled);
    assertThat(jedis.ttl(session())).isBetween(1L, 60L);
  }

  /// A place that no search finds, told twice, and all else changed at the last screen: nobody
  /// presses more in the 180 s that a carrier gives.
  @ParameterizedTest
  @ValueSource(strings = {"sw", "en"})
  void the_longest_report_takes_no_more_than_is_told(String language) {
    stores.change("update officer set language = '" + language + "'");
    Phone chief = house.phone(CHIEF).dials().presses("1", "4", "5");
    nowhere(chief, language, "Kiandutu B").presses("1", "207");
    chief.presses("1", "1", "2", "2", "2").presses("1", "2", "115");
    nowhere(chief.presses("1", "3"), language, "Kwa Maina, karibu");
    chief.presses(PIN);

    System.out.printf("bytes of the longest report, %s: %d%n", language, bytes());
    assertThat(bytes()).isLessThanOrEqualTo(RedisSizing.LONGEST_BYTES);
  }

  private static Phone nowhere(Phone phone, String language, String name) {
    String inNoList = language.equals("sw") ? "Haipo hapa" : "Not in this list";
    return phone
        .presses("3", "KIBE")
        .chooses(inNoList)
        .presses("Kiambu", "1", "Thika", "1")
        .chooses(inNoList)
        .presses(name);
  }

  private long bytes() {
    return jedis.memoryUsage(session()) + jedis.memoryUsage(only("haki:c:*"));
  }

  private byte[] session() {
    return only("haki:s:*");
  }

  private byte[] only(String pattern) {
    return jedis.keys(pattern.getBytes(UTF_8)).stream().findFirst().orElseThrow();
  }
}
