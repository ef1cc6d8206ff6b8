package org.hakimtoto.store.redis;

import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class RedisSessionsContractIT extends SessionStoreContract {
  private RedisSessions sessions;

  @BeforeEach
  void setUp(RealStores real) {
    sessions = new RedisSessions(real.redisSettings());
  }

  @AfterEach
  void close() {
    sessions.close();
  }

  @Override
  protected SessionStore sessions() {
    return sessions;
  }
}
