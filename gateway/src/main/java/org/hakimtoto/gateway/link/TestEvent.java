package org.hakimtoto.gateway.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/// An event by which a receiver shows that it takes events: of no case, and with nothing in it.
///
/// @param json as it is sent
public record TestEvent(String id, String json) {
  public static final String TYPE = "ke.haki-mtoto.test.v1";

  public static TestEvent of(UUID id, Instant now) {
    var event =
        new JsonObject()
            .put("specversion", "1.0")
            .put("id", id.toString())
            .put("source", "/haki-mtoto")
            .put("type", TYPE)
            .put("time", now.toString())
            .put("datacontenttype", "application/json")
            .put("data", new JsonObject());
    return new TestEvent(id.toString(), event.encode());
  }

  public byte[] body() {
    return json.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return "TestEvent[" + id + "]";
  }
}
