package org.hakimtoto.gateway.ussd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import redis.clients.jedis.Jedis;

/// Sessions as they stand in a real Redis, sealed.
@ExtendWith(WithRealStores.class)
class SessionsIT {
  private static final String CALLER = "0123456789abcdef0123456789abcdef";
  private static final String SESSION = "a".repeat(64);
  private static final SessionState STATE =
      new SessionState(
          CALLER,
          "*384*115#",
          List.of(
              new Answered(0, "00112233445566ff", "CON Haki Mtoto"),
              new Answered(1, "ffeeddccbbaa9988", "CON Mtoto huyu:")),
          "2:p28:12345678");

  private final Metrics metrics = new Metrics();
  private Jedis jedis;
  private Sealing sealing;
  private RedisSessions redis;
  private Sessions sessions;

  @BeforeEach
  void open(RealStores stores) {
    jedis = stores.jedis();
    sealing = stores.sealing();
    redis = new RedisSessions(stores.redisSettings());
    sessions = new Sessions(redis, sealing, InstantSource.system(), 100, metrics);
  }

  @AfterEach
  void close() {
    redis.close();
    jedis.close();
    metrics.close();
  }

  @Test
  void a_session_of_the_release_before_goes_on() {
    writeAsBefore(SESSION);

    var opened = sessions.open(SESSION, CALLER);
    assertThat(opened.state()).contains(STATE);
    assertThat(opened.version()).isEqualTo(7);
    assertThat(opened.mayBeForgotten()).as("this Redis is young").isTrue();

    assertThat(sessions.save(SESSION, 7, STATE, Optional.empty())).isTrue();
    assertThat(jedis.type("haki:s:" + SESSION)).isEqualTo("string");
    assertThat(sessions.open(SESSION, CALLER).state()).contains(STATE);
    assertThat(sessions.open(SESSION, CALLER).version()).isEqualTo(8);
  }

  /// What somebody with Redis in hand may do: each is a session that was lost, and no fault.
  @Test
  void what_was_sealed_for_another_session_opens_nowhere() {
    writeAsBefore(SESSION);
    jedis.copy("haki:s:" + SESSION, "haki:s:before", false);
    sessions.save("b", 0, STATE, Optional.empty());
    jedis.copy("haki:s:b", "haki:s:now", false);
    jedis.set("haki:s:cut", "3:");
    jedis.set("haki:s:garbled", "3:garbled");

    for (String session : List.of("before", "now", "cut", "garbled")) {
      var opened = sessions.open(session, CALLER);
      assertThat(opened.state()).as(session).isEmpty();
      assertThat(opened.mayBeForgotten()).isTrue();
    }
    assertThat(metrics.text()).contains("haki_sessions_total{kind=\"unreadable\"} 4.0");
  }

  @Test
  void nothing_that_was_said_stands_there_in_clear() {
    sessions.save(SESSION, 0, STATE, Optional.empty());

    String value = new String(jedis.get(("haki:s:" + SESSION).getBytes(UTF_8)), UTF_8);
    assertThat(value).startsWith("1:").doesNotContain("Haki", "Mtoto", "384", CALLER);
  }

  @Test
  void a_call_that_the_carrier_ended_goes_early() {
    sessions.save(SESSION, 0, STATE, Optional.empty());
    assertThat(jedis.ttl("haki:s:" + SESSION)).isBetween(61L, 300L);

    sessions.over(SESSION);

    assertThat(sessions.open(SESSION, CALLER).state()).as("a press was on its way").isPresent();
    assertThat(jedis.ttl("haki:s:" + SESSION)).isBetween(1L, 60L);
  }

  /// Head and answers apart, as JSON, with longer hashes.
  private void writeAsBefore(String session) {
    byte[] key = ("haki:s:" + session).getBytes(UTF_8);
    jedis.rpush(
        key,
        "7".getBytes(UTF_8),
        sealed(
            session,
            "{\"caller\":\"%s\",\"serviceCode\":\"*384*115#\",\"place\":\"2:p28:12345678\"}"
                .formatted(CALLER.repeat(2))));
    for (Answered answer : STATE.answered()) {
      jedis.rpush(
          key,
          sealed(
              session,
              "{\"length\":%d,\"hash\":\"%s01234567\",\"answer\":\"%s\"}"
                  .formatted(answer.length(), answer.hash(), answer.answer())));
    }
  }

  private byte[] sealed(String session, String json) {
    return sealing.session(session, json.getBytes(UTF_8));
  }
}
