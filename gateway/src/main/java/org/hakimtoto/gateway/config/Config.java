package org.hakimtoto.gateway.config;

import java.nio.file.Path;
import org.hakimtoto.store.postgres.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSettings;

/// The whole configuration, checked. Read it with [ConfigReader].
///
/// @param postgres as the gateway reaches the database
/// @param owner as migrations reach it
public record Config(
    Http http,
    Http operations,
    AtCallbacks callbacks,
    String carrier,
    DatabaseSettings postgres,
    DatabaseSettings owner,
    RedisSettings redis,
    Path keyFile,
    Limits limits,
    Log log,
    boolean demo) {

  /// An address and a port to listen on.
  public record Http(String host, int port) {}

  /// What the carrier calls us with.
  ///
  /// @param oldToken empty, or the token that is being rotated out
  public record AtCallbacks(Secret token, Secret oldToken, String serviceCode, String shortCode) {}

  public record Limits(int maxInFlight, int pressesPerMinute) {}

  public record Log(String format, String level) {}
}
