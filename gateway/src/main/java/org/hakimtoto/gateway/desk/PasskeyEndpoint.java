package org.hakimtoto.gateway.desk;

import io.vertx.core.Handler;
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
import org.hakimtoto.core.signin.PasskeyPolicy.Refusal;
import org.hakimtoto.gateway.api.endpoint.Admission.Shown;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;
import org.hakimtoto.gateway.desk.PasskeySignIn.Adding;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.redis.Rate;

/// Signing in and proving by passkey, and the passkeys of the one who asks. What is asked for and
/// what answers it are two requests: between them somebody finds the passkey and touches it.
public final class PasskeyEndpoint {
  /// Far more than an authenticator says that does not tell who made it.
  static final int MAX_BODY = 8_192;

  private static final String DOOR = "passkey";
  private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F-]{36}");

  private static final Problem REFUSED =
      Problem.of(401, "sign-in-refused", "The passkey is not good here", "");
  private static final Problem NOT_GOOD =
      Problem.of(422, "passkey-refused", "The passkey was not made here and now", "");
  private static final Problem NO_PLACE =
      Problem.of(
          409,
          "passkey-no-place",
          "A passkey needs a desk whose address has a name",
          "open the desk by its name");
  private static final Problem NEW_NUMBER =
      Problem.of(
          409,
          "passkey-new-number",
          "The phone number is new",
          "a day after it was changed a passkey can be added");
  private static final Problem TOO_MANY =
      Problem.of(409, "passkey-too-many", "There are enough passkeys", "remove one first");

  private final OffLoop offLoop;
  private final Metrics metrics;
  private final PasskeySignIn signIn;
  private final DeskAdmission admission;
  private final Rate attempts;
  private final DeskPosts posts;

  /// @param origins under which the desk's pages stand
  /// @param attempts how often anybody may try to sign in
  public PasskeyEndpoint(
      OffLoop offLoop,
      Metrics metrics,
      PasskeySignIn signIn,
      DeskAdmission admission,
      Supplier<Set<String>> origins,
      Rate attempts) {
    this.offLoop = offLoop;
    this.metrics = metrics;
    this.signIn = signIn;
    this.admission = admission;
    this.attempts = attempts;
    this.posts = new DeskPosts(origins, metrics, MAX_BODY);
  }

  public void mount(Router router) {
    posts.mount(router, "/session/passkey", this::ask);
    posts.mount(router, "/session/passkey/answer", this::enter);
    posts.mount(router, "/session/passkey/proof", present(this::askForProof));
    posts.mount(router, "/session/passkey/proof/answer", present(this::prove));
    router.route(HttpMethod.GET, "/passkeys").handler(present(this::list));
    posts.mount(router, "/passkeys", present(this::offer));
    posts.mount(router, "/passkeys/answer", present(this::add));
    posts.mount(router, "/passkeys/end", present(this::end));
  }

  private record Done(boolean done) {}

  private static final ApiReply DONE = ApiReply.ok(new Done(true));

  private void ask(RoutingContext context) {
    Optional<PasskeyPlace> place = place(context);
    run(
        context,
        () ->
            attempts.take(Duration.ZERO)
                ? place
                    .map(at -> ApiReply.ok(signIn.ask(at, Optional.empty())))
                    .orElseGet(NO_PLACE::reply)
                : Problem.AT_ONCE.reply());
  }

  private void enter(RoutingContext context) {
    Optional<PasskeyPlace> place = place(context);
    var shown = PasskeyCeremony.shown(DeskPosts.body(context));
    Computer computer = DeskPosts.computer(context);
    if (place.isEmpty() || shown.isEmpty()) {
      posts.refuse(context, REFUSED);
      return;
    }
    offLoop.run(
        DOOR,
        () ->
            attempts.take(Duration.ZERO)
                ? signIn.enter(shown.get(), place.get(), computer)
                : Optional.<String>empty(),
        token -> entered(context, token),
        _ -> posts.refuse(context, Problem.NOT_NOW));
  }

  private void entered(RoutingContext context, Optional<String> token) {
    metrics.count("haki_desk_sign_ins", token.isPresent() ? "done" : "refused");
    token.ifPresent(of -> DeskPosts.opens(context, of));
    DeskPosts.send(context, token.isPresent() ? DONE : REFUSED.reply());
  }

  /// What is asked in a session.
  ///
  /// @param place where the page stands; empty: where no passkey is good
  private record Request(
      Present present, Optional<PasskeyPlace> place, JsonObject body, String device) {}

  private interface Work {
    ApiReply of(Request request);
  }

  /// For whom the session that this page was made for is live.
  private Handler<RoutingContext> present(Work work) {
    return context -> {
      Optional<PasskeyPlace> place = place(context);
      JsonObject body = DeskPosts.body(context);
      String device = DeskPosts.computer(context).name();
      switch (admission.shown(DeskHead.of(context.request()))) {
        case Shown.Refused(Problem why) -> posts.refuse(context, why);
        case Shown.Secret secret ->
            run(
                context,
                () ->
                    admission
                        .present(secret)
                        .map(here -> work.of(new Request(here, place, body, device)))
                        .orElseGet(Problem.SIGN_IN::reply));
      }
    };
  }

  private ApiReply askForProof(Request request) {
    return request
        .place()
        .map(at -> ApiReply.ok(signIn.ask(at, Optional.of(request.present()))))
        .orElseGet(NO_PLACE::reply);
  }

  private ApiReply prove(Request request) {
    boolean proved =
        request
            .place()
            .flatMap(at ->
                PasskeyCeremony.shown(request.body())
                    .filter(shown -> signIn.prove(request.present(), shown, at)))
            .isPresent();
    return proved ? DONE : NOT_GOOD.reply();
  }

  private ApiReply list(Request request) {
    return ApiReply.ok(signIn.list(request.present()));
  }

  private ApiReply offer(Request request) {
    return request
        .place()
        .map(at -> reply(signIn.offer(request.present(), at)))
        .orElseGet(NO_PLACE::reply);
  }

  private ApiReply add(Request request) {
    var made = PasskeyCeremony.made(request.body());
    return request
        .place()
        .flatMap(
            at -> made.map(of -> reply(signIn.add(request.present(), of, at, request.device()))))
        .orElseGet(NOT_GOOD::reply);
  }

  private static ApiReply reply(Adding adding) {
    return switch (adding) {
      case Adding.Offer(PasskeySignIn.Offered offered) -> ApiReply.ok(offered);
      case Adding.Added _ -> DONE;
      case Adding.NotGood _ -> NOT_GOOD.reply();
      case Adding.Against(Refusal why) -> against(why).reply();
    };
  }

  private static Problem against(Refusal why) {
    return switch (why) {
      case NOT_PROVED -> Problem.PROVE_AGAIN;
      case NEW_NUMBER -> NEW_NUMBER;
      case TOO_MANY -> TOO_MANY;
    };
  }

  private ApiReply end(Request request) {
    boolean ended =
        request.body().getValue("passkey") instanceof String text
            && UUID_TEXT.matcher(text).matches()
            && signIn.end(request.present(), UUID.fromString(text));
    return ended ? DONE : Problem.NOT_FOUND.reply();
  }

  /// Its origin was looked at before.
  private static Optional<PasskeyPlace> place(RoutingContext context) {
    return Optional.ofNullable(context.request().getHeader("Origin")).flatMap(PasskeyPlace::of);
  }

  private void run(RoutingContext context, Supplier<ApiReply> work) {
    offLoop.run(
        DOOR,
        work,
        reply -> DeskPosts.send(context, reply),
        _ -> posts.refuse(context, Problem.NOT_NOW));
  }
}
