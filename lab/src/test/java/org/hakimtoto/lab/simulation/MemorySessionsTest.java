package org.hakimtoto.lab.simulation;

import org.hakimtoto.store.redis.SessionStore;
import org.hakimtoto.store.redis.SessionStoreContract;

class MemorySessionsTest extends SessionStoreContract {
  private final MemorySessions sessions = new MemorySessions(() -> NOW);

  @Override
  protected SessionStore sessions() {
    return sessions;
  }
}
