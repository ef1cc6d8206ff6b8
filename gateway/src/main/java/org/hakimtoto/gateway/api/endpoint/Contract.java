package org.hakimtoto.gateway.api.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.store.clients.ApiScope;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The contract, `api/openapi.yaml`: the text that is served, and what is checked against it.
final class Contract {
  static final String BASE = "/v1";
  static final String CSV = "text/csv";
  static final String HTML = "text/html";
  static final String EVENT_STREAM = "text/event-stream";

  private static final String RESOURCE = "api/openapi.yaml";
  private static final String SCOPE = "x-scope";
  private static final long LOAD_SECONDS = 30;

  /// The checker knows fewer media types than the contract uses; it is shown ones it treats alike.
  private static final Map<String, String> STAND_INS =
      Map.of(
          CSV, "text/plain", HTML, "text/plain", Problem.TYPE, "application/vnd.haki.problem+json");

  private final String text;
  private final OpenAPIContract checked;

  private Contract(String text, OpenAPIContract checked) {
    this.text = text;
    this.checked = checked;
  }

  /// The contract of this build. To check it as a whole takes longer than most of a start: one
  /// program does it once, however many doors it opens.
  static Contract ofThisBuild() {
    return Checked.CONTRACT;
  }

  private static final class Checked {
    static final Contract CONTRACT = load();
  }

  /// What was loaded knows nothing of the Vert.x it was loaded by.
  private static Contract load() {
    Vertx vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setPreferNativeTransport(false));
    try {
      return load(vertx);
    } finally {
      var _ = vertx.close();
    }
  }

  private static Contract load(Vertx vertx) {
    String text = shipped();
    try {
      var checked =
          OpenAPIContract.from(vertx, answeredHere(shown(text)))
              .toCompletionStage()
              .toCompletableFuture()
              .get(LOAD_SECONDS, TimeUnit.SECONDS);
      return new Contract(text, checked);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the contract of the API does not load", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// As it is served.
  String text() {
    return text;
  }

  OpenAPIContract checked() {
    return checked;
  }

  /// The media type as the checker knows it.
  static String standIn(String type) {
    return STAND_INS.getOrDefault(type, type);
  }

  /// The scope that opens an operation. It stands beside `security` and not in it, where tools know
  /// scopes of OAuth alone.
  static Optional<ApiScope> scope(Operation operation) {
    return Optional.ofNullable(operation.getOpenAPIModel().getString(SCOPE))
        .map(scope -> ApiScope.of(scope).orElseThrow());
  }

  static boolean takes(Operation operation, Location in, String name) {
    return operation.getParameters().stream()
        .anyMatch(parameter -> parameter.getIn() == in && parameter.getName().equals(name));
  }

  static List<String> queryNames(Operation operation) {
    return operation.getParameters().stream()
        .filter(parameter -> parameter.getIn() == Location.QUERY)
        .map(Parameter::getName)
        .toList();
  }

  static boolean takesCsv(Operation operation) {
    return operation.getRequestBody() != null
        && operation.getRequestBody().getContent().containsKey(standIn(CSV));
  }

  static String shipped() {
    try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not in this build");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As the checker reads it, with its references. A table or a page it takes for JSON, where the
  /// contract says that it is a text: it is shown none of that.
  static JsonObject shown(String yaml) {
    var load = new Load(LoadSettings.builder().build());
    return load.loadFromString(yaml) instanceof Map<?, ?> map ? object(map) : new JsonObject();
  }

  /// Without what another door answers: lines that are kept open.
  private static JsonObject answeredHere(JsonObject all) {
    JsonObject paths = all.getJsonObject("paths");
    List.copyOf(paths.fieldNames()).stream()
        .filter(path -> paths.getJsonObject(path).encode().contains(EVENT_STREAM))
        .forEach(paths::remove);
    return all;
  }

  private static JsonObject object(Map<?, ?> map) {
    var object = new JsonObject();
    map.forEach((key, value) -> {
      String name = String.valueOf(key);
      object.put(
          standIn(name), name.equals(CSV) || name.equals(HTML) ? new JsonObject() : value(value));
    });
    return object;
  }

  private static Object value(Object value) {
    return switch (value) {
      case Map<?, ?> map -> object(map);
      case List<?> list -> {
        var values = new ArrayList<Object>();
        list.forEach(item -> values.add(value(item)));
        yield new JsonArray(values);
      }
      default -> value;
    };
  }
}
