package org.hakimtoto.gateway.api;

import io.vertx.core.json.JsonObject;
import org.hakimtoto.store.clients.StoredReply;

/// What goes back to a client.
///
/// @param etag empty: none
record ApiReply(int status, String type, String etag, String body) {
  static final String JSON = "application/json";

  static ApiReply ok(JsonObject body) {
    return new ApiReply(200, JSON, "", body.encode());
  }

  static ApiReply created(JsonObject body) {
    return new ApiReply(201, JSON, "", body.encode());
  }

  /// It will be looked at; what comes of it is not told here.
  static ApiReply taken(JsonObject body) {
    return new ApiReply(202, JSON, "", body.encode());
  }

  static ApiReply ofVersion(int version, JsonObject body) {
    return new ApiReply(200, JSON, "\"v" + version + "\"", body.encode());
  }

  static ApiReply of(StoredReply stored) {
    return new ApiReply(stored.status(), stored.contentType(), stored.etag(), stored.body());
  }

  StoredReply stored() {
    return new StoredReply(status, type, etag, body);
  }

  @Override
  public String toString() {
    return "ApiReply[" + status + "]";
  }
}
