package org.hakimtoto.gateway.desk;

import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.registry.TokenSecret;

/// What the desk's pages post about sessions: where it comes from is looked at before a byte of its
/// body is read, and the body is bounded.
///
/// @param origins under which the desk's pages stand
/// @param most bytes of a body
record DeskPosts(Supplier<Set<String>> origins, Metrics metrics, int most) {
  /// How long a browser keeps its mark; each time somebody signs in it begins anew.
  static final Duration KNOWN = Duration.ofDays(90);

  private static final String TYPE = "application/json";
  private static final Problem MALFORMED = Problem.of(400, "malformed", "Malformed", "");

  void mount(Router router, String path, Handler<RoutingContext> work) {
    router.route(HttpMethod.POST, path).handler(this::checkOrigin);
    router
        .route(HttpMethod.POST, path)
        .handler(BodyHandler.create(false).setBodyLimit(most))
        .handler(work)
        .failureHandler(context -> refuse(context, MALFORMED));
  }

  private void checkOrigin(RoutingContext context) {
    DeskHead head = DeskHead.of(context.request());
    String type = Optional.ofNullable(context.request().getHeader("Content-Type")).orElse(TYPE);
    if (head.foreign()) {
      refuse(context, Problem.AS_ONESELF);
    } else if (!head.fromDesk(origins.get()) || !type.startsWith(TYPE)) {
      refuse(context, Problem.ELSEWHERE);
    } else {
      context.next();
    }
  }

  void refuse(RoutingContext context, Problem problem) {
    metrics.count("haki_desk_refused", problem.kind());
    send(context, problem.reply());
    context.request().resume();
  }

  static void send(RoutingContext context, ApiReply reply) {
    Answers.send(context, new Reply(reply.status(), reply.type(), reply.body()));
  }

  /// Empty where it is none.
  static JsonObject body(RoutingContext context) {
    String sent = context.body() == null ? null : context.body().asString();
    if (sent == null || sent.isEmpty()) {
      return new JsonObject();
    }
    try {
      return new JsonObject(sent);
    } catch (DecodeException e) {
      return new JsonObject();
    }
  }

  /// The computer that asks; one without a mark gets a new one, which it keeps if it is let in.
  static Computer computer(RoutingContext context) {
    String agent = Optional.ofNullable(context.request().getHeader("User-Agent")).orElse("");
    String mark =
        Optional.<String>ofNullable(context.get(Computer.COOKIE))
            .or(() -> DeskHead.of(context.request()).secret(Computer.COOKIE))
            .orElseGet(TokenSecret::fresh);
    context.put(Computer.COOKIE, mark);
    return new Computer(DeviceName.of(agent), mark);
  }

  /// Whoever signed in has a session from here on, at a computer that is known the next time.
  static void opens(RoutingContext context, String token) {
    context.response().addCookie(cookie(DeskHead.COOKIE, token));
    context
        .response()
        .addCookie(cookie(Computer.COOKIE, computer(context).mark()).setMaxAge(KNOWN.toSeconds()));
  }

  private static Cookie cookie(String name, String value) {
    return Cookie.cookie(name, value)
        .setPath("/")
        .setSecure(true)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT);
  }
}
