package org.hakimtoto.store.clients;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A program that may call the API. Its token is not here: only its hash is kept.
///
/// @param officer whom it always acts as; empty: nobody, or whom each request names ([ApiScope]
///   `act-as`)
/// @param perMinute how many requests it may make within a minute
public record ApiClient(
    UUID id,
    String name,
    Set<ApiScope> scopes,
    Optional<UUID> officer,
    int perMinute,
    Optional<Instant> expires) {
  public static final int MAX_NAME = 60;

  public ApiClient {
    scopes = Set.copyOf(scopes);
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException("a client's name has 1 to " + MAX_NAME + " characters");
    }
  }

  public boolean may(ApiScope scope) {
    return scopes.contains(scope);
  }
}
