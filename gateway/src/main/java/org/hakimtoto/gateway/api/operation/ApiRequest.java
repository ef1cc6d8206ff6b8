package org.hakimtoto.gateway.api.operation;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.clients.ApiClient;

/// One request that fits the contract.
///
/// @param operation its id in the contract
/// @param session by which a person asks; empty: a program does
/// @param request method, address and body in one text, to tell requests apart
/// @param officer whom the client names, as sent; empty: nobody
/// @param text the body that is no JSON; empty: none
public record ApiRequest(
    String operation,
    ApiClient client,
    Optional<UUID> session,
    Optional<String> officer,
    Optional<String> key,
    Optional<String> ifMatch,
    Map<String, String> path,
    Map<String, String> query,
    JsonObject body,
    String text,
    String request) {
  static final int DEFAULT_LIMIT = 50;

  public ApiRequest {
    path = Map.copyOf(path);
    query = Map.copyOf(query);
  }

  /// By what it is asked for, as the audit has it.
  public Origin origin() {
    return session.map(Origin::session).orElseGet(() -> Origin.token(client.id()));
  }

  /// The case the address names. A wrong check digit is an unknown case.
  public CaseReference reference() {
    return reference(path.getOrDefault("reference", ""));
  }

  public static CaseReference reference(String text) {
    return CaseReference.parse(text).orElseThrow(Problem.NO_SUCH_CASE::trouble);
  }

  public UUID id(String parameter) {
    return UUID.fromString(path.getOrDefault(parameter, ""));
  }

  /// The version the change is meant for; `"v12"` is 12.
  public OptionalInt expectedVersion() {
    return ifMatch
        .map(etag -> OptionalInt.of(Integer.parseInt(etag.substring(2, etag.length() - 1))))
        .orElse(OptionalInt.empty());
  }

  public int limit() {
    return number("limit").orElse(DEFAULT_LIMIT);
  }

  public OptionalInt number(String parameter) {
    String text = query.get(parameter);
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  public Optional<String> asked(String parameter) {
    return Optional.ofNullable(query.get(parameter));
  }

  @Override
  public String toString() {
    return "Call[" + operation + "]";
  }
}
