package org.hakimtoto.gateway.api.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.ext.web.openapi.router.OpenAPIRoute;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Path;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatableRequest;
import io.vertx.openapi.validation.ValidatedRequest;
import io.vertx.openapi.validation.ValidatorException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.gateway.api.endpoint.Admission.Caller;
import org.hakimtoto.gateway.api.endpoint.Admission.Entry;
import org.hakimtoto.gateway.api.endpoint.Admission.Shown;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.Problem.Trouble;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.clients.ApiScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The API's door: token, rate, size, contract, in this order; then the work, off the event loop;
/// then the answer, checked against the contract as well. Every error is a problem.
public final class ApiEndpoint {
  /// A body of JSON; the longest the contract allows has some 300 bytes.
  static final int MAX_BODY = 64 * 1024;

  /// A CSV file.
  static final int MAX_UPLOAD = 2 * 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(ApiEndpoint.class);
  private static final String UNDER = Contract.BASE + "/*";
  private static final String CALLER = "haki.caller";
  private static final String OPERATION = "haki.operation";
  private static final String DOOR = "api";

  private final Vertx vertx;
  private final OffLoop offLoop;
  private final Metrics metrics;
  private final Admission programs;
  private final OperationDispatcher counter;
  private final Turns turns;
  private final Contract contract;
  private final Replies replies;

  public ApiEndpoint(
      Vertx vertx,
      OffLoop offLoop,
      Metrics metrics,
      Admission programs,
      OperationDispatcher counter,
      Turns turns) {
    this.vertx = vertx;
    this.offLoop = offLoop;
    this.metrics = metrics;
    this.programs = programs;
    this.counter = counter;
    this.turns = turns;
    this.contract = Contract.ofThisBuild();
    this.replies = new Replies(vertx, contract, metrics);
  }

  /// For programs.
  public void mount(Router router) {
    mount(router, programs);
  }

  /// For whom another door lets in.
  public void mount(Router router, Admission admission) {
    router
        .route(HttpMethod.GET, Contract.BASE + "/openapi.yaml")
        .handler(context -> Replies.yaml(context, contract.text()));
    router
        .route(HttpMethod.GET, "/docs")
        .handler(context ->
            vertx
                .executeBlocking(ApiPage::ofThisBuild)
                .onSuccess(page -> Replies.page(context, page))
                .onFailure(context::fail));
    router.route(UNDER).handler(context -> enter(context, admission)).failureHandler(this::failed);
    contract.checked().operations().stream()
        .filter(Contract::takesCsv)
        .map(upload -> Contract.BASE + upload.getOpenAPIPath())
        .forEach(path -> router.route(path).handler(body(MAX_UPLOAD)).failureHandler(this::failed));
    router.route(UNDER).handler(body(MAX_BODY)).failureHandler(this::failed);
    router.route(UNDER).subRouter(operations());
    router.route(UNDER).handler(this::unknown).failureHandler(this::failed);
  }

  private static BodyHandler body(int most) {
    return BodyHandler.create(false).setBodyLimit(most);
  }

  private Router operations() {
    RouterBuilder builder = RouterBuilder.create(vertx, contract.checked(), this::extract);
    for (OpenAPIRoute route : builder.getRoutes()) {
      Operation operation = route.getOperation();
      if (counter.works().containsKey(operation.getOperationId())) {
        // the token was looked at before a byte of the body was read
        route
            .setDoSecurity(false)
            .addHandler(context -> work(context, operation))
            .addFailureHandler(this::failed);
      } else {
        throw new IllegalStateException("nobody does " + operation.getOperationId());
      }
    }
    return builder.createRouter();
  }

  private void enter(RoutingContext context, Admission admission) {
    switch (admission.shown(context.request())) {
      case Shown.Refused(Problem why) -> refuse(context, why);
      case Shown.Secret secret -> {
        context.request().pause();
        offLoop(
            context,
            () -> admission.enter(secret),
            entry -> {
              switch (entry) {
                case Entry.Admitted(Caller caller, Quota quota) -> {
                  quota.headers().forEach(context.response()::putHeader);
                  admit(context, caller);
                }
                case Entry.Refused(Problem why, Optional<Quota> quota) -> {
                  quota.ifPresent(left -> left.headers().forEach(context.response()::putHeader));
                  refuse(context, why);
                }
              }
            });
      }
    }
  }

  private void admit(RoutingContext context, Caller caller) {
    // a form would be taken apart before anybody could say that none is wanted
    String type = header(context, "Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (type.contains("multipart/") || type.contains("urlencoded")) {
      refuse(context, Problem.of(415, "media-type", "Forms are not taken", ""));
      return;
    }
    context.put(CALLER, caller);
    context.next();
  }

  private Future<ValidatableRequest> extract(RoutingContext context, Operation operation) {
    context.put(OPERATION, operation);
    Caller caller = caller(context);
    Optional<ApiScope> scope = Contract.scope(operation);
    if (scope.filter(caller.client()::may).isPresent()) {
      return Requests.extract(context, operation);
    }
    boolean provable = scope.filter(caller.afterProof()::contains).isPresent();
    return Future.failedFuture((provable ? Problem.PROVE_AGAIN : Problem.scope(scope)).trouble());
  }

  private static Caller caller(RoutingContext context) {
    return Objects.requireNonNull(context.get(CALLER));
  }

  private void work(RoutingContext context, Operation operation) {
    ApiRequest call = call(context, operation);
    offLoop(
        context,
        () -> turns.take(call.client().id(), counter.counts(call), () -> counter.answer(call)),
        reply -> {
          ApiReply answer = reply.orElseGet(Problem.AT_ONCE::reply);
          metrics.count("haki_api_answers", call.operation() + " " + answer.status());
          replies.send(context, operation, answer);
        });
  }

  private static ApiRequest call(RoutingContext context, Operation operation) {
    ValidatedRequest request =
        Objects.requireNonNull(context.get(RouterBuilder.KEY_META_DATA_VALIDATED_REQUEST));
    var officer = header(context, "Haki-Officer").map(String::strip);
    var ifMatch = header(context, "If-Match").map(String::strip);
    String sent = text(context, operation);
    String asked =
        String.join(
            "\u0000",
            context.request().method().name(),
            context.request().uri(),
            officer.orElse(""),
            ifMatch.orElse(""),
            sent);
    boolean json = operation.getRequestBody() != null && !Contract.takesCsv(operation);
    return new ApiRequest(
        operation.getOperationId(),
        caller(context).client(),
        caller(context).session(),
        officer,
        header(context, "Idempotency-Key"),
        ifMatch,
        texts(request.getPathParameters()),
        texts(request.getQuery()),
        json ? Objects.requireNonNull(request.getBody().getJsonObject()) : new JsonObject(),
        json ? "" : sent,
        asked);
  }

  /// Throws [Trouble] for bytes that are no UTF-8.
  private static String text(RoutingContext context, Operation operation) {
    Buffer body = context.body().buffer();
    if (body == null || operation.getRequestBody() == null) {
      return "";
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes())).toString();
    } catch (CharacterCodingException e) {
      throw Problem.invalid("body", "", "not UTF-8").trouble();
    }
  }

  private static Map<String, String> texts(Map<String, RequestParameter> parameters) {
    return parameters.entrySet().stream()
        .filter(entry -> !entry.getValue().isNull())
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue().get())));
  }

  /// Whatever the contract does not have.
  private void unknown(RoutingContext context) {
    Path path = contract.checked().findPath(context.normalizedPath());
    if (path == null) {
      refuse(context, Problem.NOT_FOUND);
      return;
    }
    String methods =
        path.getOperations().stream()
            .map(operation -> operation.getHttpMethod().name())
            .sorted()
            .collect(Collectors.joining(", "));
    context.response().putHeader("Allow", methods);
    refuse(context, Problem.of(405, "method", "Not with this method", ""));
  }

  private void failed(RoutingContext context) {
    Throwable cause = causeOf(context);
    Operation operation = context.get(OPERATION);
    if (cause instanceof Trouble trouble) {
      counted(operation, trouble.problem());
      refuse(context, trouble.problem());
      return;
    }
    if (cause instanceof ValidatorException fault && operation != null) {
      Problem problem = Faults.problem(fault, operation);
      counted(operation, problem);
      refuse(context, problem);
      return;
    }
    switch (context.statusCode()) {
      case 413 -> refuse(context, Problem.TOO_LONG);
      case 404 -> refuse(context, Problem.NOT_FOUND);
      case 500 -> {
        LOG.error("the API failed: {}", cause.getClass().getName());
        metrics.count("haki_door_failed", DOOR);
        refuse(context, Problem.OURS);
      }
      default -> refuse(context, Problem.of(400, "malformed", "Not a request of HTTP", ""));
    }
  }

  private void counted(@Nullable Operation operation, Problem problem) {
    if (operation != null && Faults.unknownField(problem)) {
      metrics.count("haki_api_unknown_fields", operation.getOperationId());
    }
  }

  private static Throwable causeOf(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof HttpException http && http.getCause() != null) {
      return http.getCause();
    }
    return failure == null ? new IllegalStateException("no cause") : failure;
  }

  private void refuse(RoutingContext context, Problem problem) {
    metrics.count("haki_api_refused", problem.kind());
    Replies.write(context, problem.reply());
    // what is still on its way is read and thrown away
    context.request().resume();
  }

  /// Blocking work on a thread that may wait, and what follows from it on the event loop.
  private <T> void offLoop(RoutingContext context, Supplier<T> work, Consumer<T> then) {
    offLoop.run(
        DOOR,
        work,
        then,
        missed ->
            refuse(
                context,
                switch (missed) {
                  case BUSY, STORE, LATE -> Problem.NOT_NOW;
                  case FAILED -> Problem.OURS;
                }));
  }

  private static Optional<String> header(RoutingContext context, String name) {
    return Optional.ofNullable(context.request().getHeader(name));
  }
}
