package org.hakimtoto.gateway.api.endpoint;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.contract.RequestBody;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatableRequest;
import io.vertx.openapi.validation.impl.RequestParameterImpl;
import io.vertx.openapi.validation.impl.ValidatableRequestImpl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.Problem.Trouble;

/// Takes a request apart for the checker. Beyond what the checker looks at, it refuses query
/// parameters the contract does not have or that come twice, bodies nobody asked for, and other
/// media types. The library's own way would decode values twice, which turns `+` into a blank.
final class Requests {
  private Requests() {}

  static Future<ValidatableRequest> extract(RoutingContext context, Operation operation) {
    try {
      return Future.succeededFuture(extracted(context, operation));
    } catch (Trouble e) {
      return Future.failedFuture(e);
    }
  }

  private static ValidatableRequest extracted(RoutingContext context, Operation operation) {
    HttpServerRequest request = context.request();
    checkQuery(context, operation);
    var headers = new HashMap<String, RequestParameter>();
    var path = new HashMap<String, RequestParameter>();
    var query = new HashMap<String, RequestParameter>();
    for (Parameter parameter : operation.getParameters()) {
      String name = parameter.getName();
      switch (parameter.getIn()) {
        case HEADER -> headers.put(name, value(parameter, request.headers().getAll(name)));
        case PATH -> path.put(name, value(parameter, List.of(pathParam(context, name))));
        case QUERY -> query.put(name, value(parameter, context.queryParam(name)));
        case COOKIE -> throw new IllegalStateException("the contract has no cookies");
      }
    }
    return new ValidatableRequestImpl(
        Map.of(), headers, path, query, body(context, operation), contentType(operation));
  }

  static String pathParam(RoutingContext context, String name) {
    String value = context.pathParam(name);
    return value == null ? "" : value;
  }

  private static void checkQuery(RoutingContext context, Operation operation) {
    Set<String> known = new HashSet<>(Contract.queryNames(operation));
    var seen = new HashSet<String>();
    context
        .queryParams()
        .forEach(entry -> {
          if (!known.contains(entry.getKey())) {
            throw Problem.invalid("query", "?", Faults.UNKNOWN_FIELD).trouble();
          }
          if (!seen.add(entry.getKey())) {
            throw Problem.invalid("query", entry.getKey(), "only once").trouble();
          }
        });
  }

  /// A text is handed over as JSON, so that `482137559` stays a text.
  private static RequestParameter value(Parameter parameter, List<String> values) {
    if (values.isEmpty()) {
      return new RequestParameterImpl(null);
    }
    if (values.size() > 1) {
      throw Problem.invalid(where(parameter), parameter.getName(), "only once").trouble();
    }
    String text = values.getFirst();
    // no value of the contract has one, and no store takes a NUL
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw Problem.invalid(where(parameter), parameter.getName(), "no control characters")
          .trouble();
    }
    boolean isText = "string".equals(parameter.getSchema().get("type"));
    return new RequestParameterImpl(isText ? Json.encode(text) : text);
  }

  static String where(Parameter parameter) {
    return parameter.getIn().name().toLowerCase(Locale.ROOT);
  }

  private static RequestParameter body(RoutingContext context, Operation operation) {
    Buffer sent = context.body().buffer();
    RequestBody wanted = operation.getRequestBody();
    if (wanted == null) {
      if (sent != null && sent.length() > 0) {
        throw Problem.invalid("body", "", "this operation takes no body").trouble();
      }
      return new RequestParameterImpl(null);
    }
    if (sent == null || sent.length() == 0) {
      throw Problem.invalid("body", "", "required").trouble();
    }
    checkType(context, operation);
    return new RequestParameterImpl(Contract.takesCsv(operation) ? sent : JsonBody.tidy(sent));
  }

  private static void checkType(RoutingContext context, Operation operation) {
    String wanted = Contract.takesCsv(operation) ? Contract.CSV : ApiReply.JSON;
    List<String> types = context.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
    String sent = types.size() == 1 ? types.getFirst().strip().toLowerCase(Locale.ROOT) : "";
    String rest = sent.startsWith(wanted) ? sent.substring(wanted.length()).strip() : "?";
    boolean fits = rest.isEmpty() || rest.replaceAll("[\\s\"]", "").equals(";charset=utf-8");
    if (!fits) {
      throw Problem.of(
              415, "media-type", "The body must be another media type", wanted + ", in UTF-8")
          .trouble();
    }
    if (context.request().headers().contains(HttpHeaders.CONTENT_ENCODING)) {
      throw Problem.of(
              415,
              "media-type",
              "The body must be another media type",
              "sent as it is, without a" + " Content-Encoding")
          .trouble();
    }
  }

  private static String contentType(Operation operation) {
    return Contract.takesCsv(operation) ? Contract.standIn(Contract.CSV) : ApiReply.JSON;
  }
}
