package org.hakimtoto.store.clients;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;

/// A program that may call the API. Its token is not here: only its hash is kept.
///
/// @param officer whom it always acts as; empty: nobody, or whom each request names ([ApiScope]
///   `act-as`)
/// @param actsFor the units whose officers it may act as, where each request names one; empty: it
///   acts as nobody so
/// @param perMinute how many requests it may make within a minute
public record ApiClient(
    UUID id,
    String name,
    Set<ApiScope> scopes,
    Optional<UUID> officer,
    Set<UUID> actsFor,
    int perMinute,
    Optional<Instant> expires) {
  public static final int MAX_NAME = 60;

  public ApiClient {
    scopes = Set.copyOf(scopes);
    actsFor = Set.copyOf(actsFor);
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException("a client's name has 1 to " + MAX_NAME + " characters");
    }
  }

  /// One that names nobody with a request.
  public ApiClient(
      UUID id,
      String name,
      Set<ApiScope> scopes,
      Optional<UUID> officer,
      int perMinute,
      Optional<Instant> expires) {
    this(id, name, scopes, officer, Set.of(), perMinute, expires);
  }

  /// Whether it may act as an officer whom a request names.
  public boolean mayActAs(Officer named) {
    return may(ApiScope.ACT_AS) && actsFor.contains(named.unit().id());
  }

  public boolean may(ApiScope scope) {
    return scopes.contains(scope);
  }
}
