package org.hakimtoto.lab.acceptance;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.store.clients.ApiClient;
import org.hakimtoto.store.clients.ApiClients;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;

/// A program that calls the API through the real port.
public record ApiUser(int port, UUID client, String token, Map<String, String> headers) {
  public static final String CHILDRENS_OFFICER = "+254700000002";
  public static final String REGISTRY = "+254700000005";
  static final Duration UPLOAD_PATIENCE = Duration.ofSeconds(60);
  public static final int PER_MINUTE = 100_000;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /// One with all scopes.
  public static ApiUser of(RunningGateway house, RealStores stores) {
    return with(house, stores, PER_MINUTE, EnumSet.allOf(ApiScope.class));
  }

  /// One with all scopes, of a gateway in a process of its own.
  public static ApiUser of(ChildGateway gateway, RealStores stores) {
    return with(gateway.operationsPort(), stores, PER_MINUTE, EnumSet.allOf(ApiScope.class));
  }

  public static ApiUser with(
      RunningGateway house, RealStores stores, int perMinute, Set<ApiScope> scopes) {
    return with(house.operationsPort(), stores, perMinute, scopes);
  }

  private static ApiUser with(
      int operationsPort, RealStores stores, int perMinute, Set<ApiScope> scopes) {
    String token = newToken();
    var client =
        new ApiClient(
            UUID.randomUUID(),
            "test-" + UUID.randomUUID(),
            scopes,
            Optional.empty(),
            perMinute,
            Optional.empty());
    boolean added =
        stores
            .database()
            .inTransaction(tx -> {
              boolean done = ApiClients.add(tx, client, token);
              ApiClients.actForAllUnits(tx, client.name());
              return done;
            });
    if (!added) {
      throw new IllegalStateException("no client");
    }
    return new ApiUser(operationsPort, client.id(), token, Map.of());
  }

  public static String newToken() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public ApiUser as(String officer) {
    return with("Haki-Officer", officer);
  }

  public ApiUser with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new ApiUser(port, client, token, more);
  }

  public HttpResponse<String> get(String path) {
    return RunningGateway.send(request(path).GET());
  }

  /// With a key of its own.
  public HttpResponse<String> post(String path, JsonObject body) {
    return post(path, UUID.randomUUID().toString(), body);
  }

  public HttpResponse<String> post(String path) {
    return RunningGateway.send(
        request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.noBody()));
  }

  public HttpResponse<String> post(String path, String key, JsonObject body) {
    return RunningGateway.send(
        request(path)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.encode())));
  }

  public HttpResponse<String> upload(String path, String key, String csv) {
    var request =
        request(path)
            .header("Idempotency-Key", key)
            .header("Content-Type", "text/csv; charset=utf-8")
            .POST(BodyPublishers.ofString(csv))
            .timeout(UPLOAD_PATIENCE)
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(RunningGateway.uri(port, "/v1" + path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    return request;
  }

  public static JsonObject json(HttpResponse<String> answer) {
    return new JsonObject(answer.body());
  }

  /// `name, value, ...` as an object.
  public static JsonObject body(Object... pairs) {
    var body = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      body.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return body;
  }

  @Override
  public String toString() {
    return "ApiUser" + Arrays.asList(headers.keySet().toArray());
  }
}
