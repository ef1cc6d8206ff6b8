package org.hakimtoto.lab.acceptance.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One request of each operation of the contract, with nothing wrong about it but that it is of
/// nothing that is there.
final class FittingRequests {
  private static final String ID = "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b";

  private final JsonObject contract;

  FittingRequests(RunningGateway house) {
    String yaml = house.operations("/v1/openapi.yaml").body();
    var load = new Load(LoadSettings.builder().build());
    this.contract =
        load.loadFromString(yaml) instanceof Map<?, ?> map
            ? new JsonObject(io.vertx.core.json.Json.encode(map))
            : new JsonObject();
  }

  /// @param type of the body; empty: it has none
  record One(String operation, String method, String path, String type, String body) {
    HttpResponse<String> sent(ApiUser user) {
      var request = user.request(path);
      if (method.equals("get")) {
        return RunningGateway.send(request.GET());
      }
      request.header("Idempotency-Key", UUID.randomUUID().toString());
      if (!type.isEmpty()) {
        request.header("Content-Type", type);
      }
      return RunningGateway.send(request.POST(BodyPublishers.ofString(body)));
    }
  }

  List<One> all() {
    var all = new ArrayList<One>();
    JsonObject paths = contract.getJsonObject("paths");
    for (String path : paths.fieldNames()) {
      for (String method : List.of("get", "post")) {
        JsonObject item = paths.getJsonObject(path);
        JsonObject operation = item.getJsonObject(method);
        // a path with a server of its own is not at this port
        if (operation != null && !item.containsKey("servers")) {
          all.add(one(path, method, item, operation));
        }
      }
    }
    return all;
  }

  private One one(String path, String method, JsonObject item, JsonObject operation) {
    JsonObject content =
        operation
            .getJsonObject("requestBody", new JsonObject())
            .getJsonObject("content", new JsonObject());
    String type = content.isEmpty() ? "" : content.fieldNames().iterator().next();
    String body =
        switch (type) {
          case "" -> "";
          case "application/json" ->
              ((JsonObject) fitting(content.getJsonObject(type).getJsonObject("schema"))).encode();
          default -> "reference\n482-137-559\n";
        };
    String target =
        path.replaceAll("\\{(reference|other)}", "482-137-559")
            .replace("{date}", "2026-11-30")
            .replace("{figure}", "beds")
            .replaceAll("\\{.*?}", ID);
    return new One(
        operation.getString("operationId"), method, target + query(item, operation), type, body);
  }

  private String query(JsonObject item, JsonObject operation) {
    var parts = new ArrayList<String>();
    var parameters = new JsonArray();
    parameters.addAll(item.getJsonArray("parameters", new JsonArray()));
    parameters.addAll(operation.getJsonArray("parameters", new JsonArray()));
    for (Object each : parameters) {
      JsonObject parameter = resolved((JsonObject) each);
      if (parameter.getString("in").equals("query") && parameter.getBoolean("required", false)) {
        parts.add(parameter.getString("name") + "=" + fitting(parameter.getJsonObject("schema")));
      }
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private Object fitting(JsonObject of) {
    JsonObject schema = resolved(of);
    if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").getValue(0);
    }
    return switch (schema.getString("type")) {
      case "object" -> {
        var object = new JsonObject();
        schema
            .getJsonObject("properties")
            .forEach(p ->
                object.put(
                    p.getKey(),
                    p.getKey().equals("phone")
                        ? "+254711998877"
                        : fitting((JsonObject) p.getValue())));
        yield object;
      }
      case "integer" -> schema.getInteger("minimum", 1);
      case "boolean" -> true;
      case "array" -> new JsonArray();
      default -> text(schema);
    };
  }

  private static String text(JsonObject schema) {
    String pattern = schema.getString("pattern", "");
    return switch (schema.getString("format", "")) {
      case "uuid" -> ID;
      case "date-time" -> "2026-11-30T09:00:00+03:00";
      case "date" -> "2012-02-29";
      default -> {
        if (pattern.startsWith("^[0-9]{3}")) {
          yield "482-137-559";
        }
        if (pattern.startsWith("^[A-Z][0-9]")) {
          yield "K7-14";
        }
        if (pattern.startsWith("^[0-9a-f]{64}")) {
          yield "0f".repeat(32);
        }
        if (pattern.startsWith("^([01]")) {
          yield "09:00";
        }
        yield pattern.startsWith("^\\+") ? "+254711998877" : "court-kibra";
      }
    };
  }

  private JsonObject resolved(JsonObject schema) {
    String ref = schema.getString("$ref");
    if (ref == null) {
      return schema;
    }
    JsonObject at = contract;
    for (String part : ref.substring(2).split("/", -1)) {
      at = at.getJsonObject(part);
    }
    return resolved(at);
  }
}
