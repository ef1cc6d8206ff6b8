package org.hakimtoto.gateway.api.endpoint;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.util.Map;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.operations.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers on the wire, always with the same headers. An answer of an operation is checked against
/// the contract first: one that does not fit is a fault of ours and does not go out.
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

  private final ResponseValidator validator;
  private final Metrics metrics;

  Replies(Vertx vertx, Contract contract, Metrics metrics) {
    this.validator = ResponseValidator.create(vertx, contract.checked());
    this.metrics = metrics;
  }

  void send(RoutingContext context, Operation operation, ApiReply reply) {
    var response =
        ValidatableResponse.create(
            reply.status(),
            reply.etag().isEmpty() ? Map.of() : Map.of("ETag", reply.etag()),
            Buffer.buffer(reply.body()),
            Contract.standIn(reply.type().split(";", 2)[0]));
    var _ =
        validator
            .validate(response, operation.getOperationId())
            .onSuccess(_ -> write(context, reply))
            .onFailure(unfit -> {
              LOG.error(
                  "an answer {} of {} does not fit the contract: {}",
                  reply.status(),
                  operation.getOperationId(),
                  unfit.getClass().getName());
              metrics.count("haki_api_unfit_answers", operation.getOperationId());
              write(context, Problem.OURS.reply());
            });
  }

  static void yaml(RoutingContext context, String contract) {
    write(context, new ApiReply(200, "application/yaml; charset=utf-8", "", contract));
  }

  /// A page without scripts, of which a browser loads nothing else.
  static void page(RoutingContext context, String page) {
    context.response().putHeader("Content-Security-Policy", ApiPage.POLICY);
    write(context, new ApiReply(200, "text/html; charset=utf-8", "", page));
  }

  static void write(RoutingContext context, ApiReply reply) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response
        .setStatusCode(reply.status())
        .putHeader("Content-Type", reply.type())
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Content-Type-Options", "nosniff");
    if (!reply.etag().isEmpty()) {
      response.putHeader("ETag", reply.etag());
    }
    switch (reply.status()) {
      case 401 -> response.putHeader("WWW-Authenticate", "Bearer");
      case 409, 503 -> response.putHeader("Retry-After", "1");
      case 429 -> {
        // who asks too often is told already; who asks too much at once may ask again soon
        if (!response.headers().contains("Retry-After")) {
          response.putHeader("Retry-After", "1");
        }
      }
      default -> {}
    }
    var _ = response.end(reply.body());
  }
}
