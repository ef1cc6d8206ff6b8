package org.hakimtoto.gateway.api.operation;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.hakimtoto.gateway.http.Json;
import org.hakimtoto.store.clients.StoredReply;

/// What goes back to a client.
///
/// @param etag empty: none
public record ApiReply(int status, String type, String etag, String body) {
  public static final String JSON = "application/json";

  public static ApiReply ok(Record body) {
    return json(200, body);
  }

  public static ApiReply ok(JsonObject body) {
    return new ApiReply(200, JSON, "", body.encode());
  }

  public static ApiReply created(Record body) {
    return json(201, body);
  }

  /// It will be looked at; what comes of it is not told here.
  public static ApiReply taken(Record body) {
    return json(202, body);
  }

  public static ApiReply ofVersion(int version, Record body) {
    return new ApiReply(200, JSON, "\"v" + version + "\"", Json.text(body));
  }

  private static ApiReply json(int status, Record body) {
    return new ApiReply(status, JSON, "", Json.text(body));
  }

  public static ApiReply of(StoredReply stored) {
    return new ApiReply(stored.status(), stored.contentType(), stored.etag(), stored.body());
  }

  /// A text of a body that is left out when there is none.
  public static Optional<String> unlessEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  public StoredReply stored() {
    return new StoredReply(status, type, etag, body);
  }

  @Override
  public String toString() {
    return "ApiReply[" + status + "]";
  }
}
