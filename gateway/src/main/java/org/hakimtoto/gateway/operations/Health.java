package org.hakimtoto.gateway.operations;

import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.redis.RedisSessions;

/// Whether this gateway should be sent callers. Without PostgreSQL it cannot save a report; without
/// Redis it goes on, a little slower.
public final class Health {
  private final Database database;
  private final RedisSessions sessions;

  public Health(Database database, RedisSessions sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  /// @param postgres and `redis` are `up` or `down`
  public record Now(boolean ready, String postgres, String redis) {}

  public Now now() {
    boolean postgres = database.reachable();
    boolean redis = sessions.reachable();
    return new Now(postgres, postgres ? "up" : "down", redis ? "up" : "down");
  }
}
