package org.hakimtoto.gateway.desk;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hakimtoto.gateway.api.endpoint.Admission.Shown;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.redis.Rate;

/// Signing in, signing out, and the sessions of the one who asks. Nothing is answered sooner than
/// [#LEAST]: how long an answer took tells no stranger whether a number is known.
public final class DeskEndpoint {
  static final int MAX_BODY = 1024;

  /// Longer than any look at a number and a code takes on a busy machine.
  static final Duration LEAST = Duration.ofMillis(300);

  /// Attempts to sign in, of all people together: a flood is turned away here.
  public static final Rate.Allowance ATTEMPTS = new Rate.Allowance(20, Duration.ofSeconds(1), 40);

  /// The longest text that is looked at.
  private static final int MAX_TEXT = 64;

  private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F-]{36}");
  private static final String DOOR = "desk";
  private static final Problem REFUSED =
      Problem.of(401, "sign-in-refused", "The number or the code is not right", "");

  private final OffLoop offLoop;
  private final Metrics metrics;
  private final SignIn signIn;
  private final DeskAdmission admission;
  private final Supplier<Set<String>> origins;
  private final Rate attempts;
  private final DeskPosts posts;

  /// @param origins under which the desk's pages stand
  /// @param attempts how often anybody may try to sign in
  public DeskEndpoint(
      OffLoop offLoop,
      Metrics metrics,
      SignIn signIn,
      DeskAdmission admission,
      Supplier<Set<String>> origins,
      Rate attempts) {
    this.offLoop = offLoop;
    this.metrics = metrics;
    this.signIn = signIn;
    this.admission = admission;
    this.origins = origins;
    this.attempts = attempts;
    this.posts = new DeskPosts(origins, metrics, MAX_BODY);
  }

  public void mount(Router router) {
    posts.mount(router, "/session", context -> tries(context, this::byCode));
    posts.mount(router, "/session/text", this::text);
    posts.mount(router, "/session/text/code", context -> tries(context, this::textedCode));
    posts.mount(router, "/session/text/pin", context -> tries(context, this::textedPin));
    router.route(HttpMethod.GET, "/session").handler(this::me);
    router.route(HttpMethod.GET, "/sessions").handler(context -> present(context, this::list));
    posts.mount(router, "/session/proof", context -> present(context, this::prove));
    posts.mount(router, "/session/proof/text", context -> present(context, this::proofText));
    posts.mount(router, "/session/proof/pin", context -> present(context, this::proofPin));
    posts.mount(router, "/session/language", context -> present(context, this::speak));
    posts.mount(router, "/session/end", context -> present(context, this::end));
    posts.mount(router, "/sessions/end", context -> present(context, this::endOthers));
  }

  private interface Try {
    Outcome of(JsonObject body, Computer computer);
  }

  private void tries(RoutingContext context, Try work) {
    JsonObject body = DeskPosts.body(context);
    Computer computer = DeskPosts.computer(context);
    long began = System.nanoTime();
    run(
        context,
        () ->
            attempts.take(Duration.ZERO)
                ? work.of(body, computer)
                : Outcome.of(Problem.AT_ONCE.reply()),
        began);
  }

  private Outcome byCode(JsonObject body, Computer computer) {
    return Outcome.opened(signIn.byCode(text(body, "number"), text(body, "code"), computer));
  }

  private Outcome textedCode(JsonObject body, Computer computer) {
    return signIn.textedCode(text(body, "attempt"), text(body, "code"))
        ? Outcome.of(ApiReply.ok(new Done(true)))
        : Outcome.of(REFUSED.reply());
  }

  private Outcome textedPin(JsonObject body, Computer computer) {
    return Outcome.opened(signIn.byText(text(body, "attempt"), text(body, "pin"), computer));
  }

  private record Attempt(String attempt) {
    @Override
    public String toString() {
      return "Attempt[***]";
    }
  }

  /// Answered before anything is looked at.
  private void text(RoutingContext context) {
    String number = text(DeskPosts.body(context), "number");
    String attempt = signIn.attempt();
    DeskPosts.send(context, ApiReply.ok(new Attempt(attempt)));
    offLoop.run(
        DOOR,
        () -> attempts.take(Duration.ZERO) && signIn.text(number, attempt),
        sent -> metrics.count("haki_desk_texts", sent ? "sent" : "none"),
        _ -> metrics.count("haki_desk_texts", "failed"));
  }

  /// @param token of the session that begins; empty: none does
  private record Outcome(ApiReply reply, Optional<String> token) {
    static Outcome of(ApiReply reply) {
      return new Outcome(reply, Optional.empty());
    }

    static Outcome opened(Optional<String> token) {
      ApiReply reply = token.isPresent() ? ApiReply.ok(new Done(true)) : REFUSED.reply();
      return new Outcome(reply, token);
    }

    @Override
    public String toString() {
      return "Outcome[" + reply.status() + "]";
    }
  }

  private record Done(boolean done) {}

  private void run(RoutingContext context, Supplier<Outcome> work, long began) {
    offLoop.run(
        DOOR,
        work,
        outcome -> later(context, began, () -> answer(context, outcome)),
        _ -> later(context, began, () -> refuse(context, Problem.NOT_NOW)));
  }

  private static void later(RoutingContext context, long began, Runnable answer) {
    long left = LEAST.toMillis() - (System.nanoTime() - began) / 1_000_000;
    if (left <= 0) {
      answer.run();
    } else {
      context.vertx().setTimer(left, _ -> answer.run());
    }
  }

  private void answer(RoutingContext context, Outcome outcome) {
    metrics.count("haki_desk_sign_ins", outcome.token().isPresent() ? "done" : "refused");
    outcome.token().ifPresent(token -> DeskPosts.opens(context, token));
    DeskPosts.send(context, outcome.reply());
  }

  private void me(RoutingContext context) {
    DeskHead head = DeskHead.of(context.request());
    Optional<String> token = head.fromDesk(origins.get()) ? head.token() : Optional.empty();
    if (head.foreign() || token.isEmpty()) {
      refuse(context, head.foreign() ? Problem.AS_ONESELF : Problem.SIGN_IN);
      return;
    }
    offLoop(
        context,
        () ->
            signIn
                .me(token.get(), !head.live())
                .map(me -> ApiReply.ok(me))
                .orElseGet(Problem.SIGN_IN::reply));
  }

  private ApiReply list(Present present, JsonObject body) {
    return signIn.list(present).map(all -> ApiReply.ok(all)).orElseGet(Problem.NOT_FOUND::reply);
  }

  private ApiReply prove(Present present, JsonObject body) {
    return signIn.prove(present, text(body, "code"))
        ? ApiReply.ok(new Done(true))
        : REFUSED.reply();
  }

  /// A code by SMS; `/session/text/code` takes it, as it does before there is a session.
  private ApiReply proofText(Present present, JsonObject body) {
    String attempt = signIn.attempt();
    boolean sent = attempts.take(Duration.ZERO) && signIn.text(present, attempt);
    metrics.count("haki_desk_texts", sent ? "sent" : "none");
    return ApiReply.ok(new Attempt(attempt));
  }

  private ApiReply proofPin(Present present, JsonObject body) {
    return signIn.proveByText(present, text(body, "attempt"), text(body, "pin"))
        ? ApiReply.ok(new Done(true))
        : REFUSED.reply();
  }

  private ApiReply speak(Present present, JsonObject body) {
    return signIn.speak(present, text(body, "language"))
        ? ApiReply.ok(new Done(true))
        : Problem.NOT_FOUND.reply();
  }

  private ApiReply end(Present present, JsonObject body) {
    return ApiReply.ok(new Done(signIn.end(present, present.session().id())));
  }

  /// One of theirs, or all.
  private ApiReply endOthers(Present present, JsonObject body) {
    String session = text(body, "session");
    if (session.isEmpty()) {
      return ApiReply.ok(new Done(signIn.endAll(present)));
    }
    boolean ended =
        UUID_TEXT.matcher(session).matches() && signIn.end(present, UUID.fromString(session));
    return ended ? ApiReply.ok(new Done(true)) : Problem.NOT_FOUND.reply();
  }

  private interface Work {
    ApiReply of(Present present, JsonObject body);
  }

  /// For whom the session that this page was made for is live.
  private void present(RoutingContext context, Work work) {
    JsonObject body = DeskPosts.body(context);
    switch (admission.shown(DeskHead.of(context.request()))) {
      case Shown.Refused(Problem why) -> refuse(context, why);
      case Shown.Secret secret ->
          offLoop(
              context,
              () ->
                  admission
                      .present(secret)
                      .map(present -> work.of(present, body))
                      .orElseGet(Problem.SIGN_IN::reply));
    }
  }

  private void offLoop(RoutingContext context, Supplier<ApiReply> work) {
    offLoop.run(
        DOOR, work, reply -> DeskPosts.send(context, reply), _ -> refuse(context, Problem.NOT_NOW));
  }

  private static String text(JsonObject body, String name) {
    return body.getValue(name) instanceof String text && text.length() <= MAX_TEXT ? text : "";
  }

  private void refuse(RoutingContext context, Problem problem) {
    posts.refuse(context, problem);
  }
}
