package org.hakimtoto.gateway.desk;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.signin.MinistryPolicy;
import org.hakimtoto.gateway.api.endpoint.Admission.Shown;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;
import org.hakimtoto.gateway.desk.MinistrySignIn.Begun;
import org.hakimtoto.gateway.desk.MinistrySignIn.Outcome;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.redis.Rate;

/// Sends browsers to a ministry's sign-in and takes them back. Who comes back comes from another
/// site, so that its cookie is sent with a look from there as well; it opens nothing by itself.
public final class MinistryEndpoint {
  /// Where browsers come back to. The ministry has it written down, with the origin of the desk.
  static final String BACK = "/session/ministry/back";

  private static final String BEGIN = "/session/ministry";
  private static final String PROVE = "/session/ministry/proof";
  private static final String DOOR = "ministry";
  private static final int MAX_TEXT = 2048;

  private static final Problem AWAY =
      Problem.of(
          503,
          "ministry-away",
          "The ministry's sign-in does not answer",
          "sign in with a code from your phone");

  private final OffLoop offLoop;
  private final Metrics metrics;
  private final MinistrySignIn signIn;
  private final DeskAdmission admission;
  private final Rate attempts;
  private final DeskPosts posts;

  /// @param origins under which the desk's pages stand
  /// @param attempts how often anybody may try to sign in
  public MinistryEndpoint(
      OffLoop offLoop,
      Metrics metrics,
      MinistrySignIn signIn,
      DeskAdmission admission,
      Supplier<Set<String>> origins,
      Rate attempts) {
    this.offLoop = offLoop;
    this.metrics = metrics;
    this.signIn = signIn;
    this.admission = admission;
    this.attempts = attempts;
    this.posts = new DeskPosts(origins, metrics, DeskEndpoint.MAX_BODY);
  }

  public void mount(Router router) {
    posts.mount(
        router, BEGIN, context -> begin(context, () -> Optional.of(new For(Optional.empty()))));
    posts.mount(router, PROVE, this::proves);
    router.route(HttpMethod.GET, BACK).handler(this::back);
  }

  /// For the session that the page was made for.
  private void proves(RoutingContext context) {
    switch (admission.shown(DeskHead.of(context.request()))) {
      case Shown.Refused(Problem why) -> posts.refuse(context, why);
      case Shown.Secret secret ->
          begin(context, () -> admission.present(secret).map(here -> new For(Optional.of(here))));
    }
  }

  private record Address(String address) {
    @Override
    public String toString() {
      return "Address[***]";
    }
  }

  /// @param proves the session that is to be proved; empty: one is to begin
  private record For(Optional<Present> proves) {}

  /// @param why empty: the session it was for is over
  private void begin(RoutingContext context, Supplier<Optional<For>> why) {
    offLoop.<Function<RoutingContext, ApiReply>>run(
        DOOR,
        () -> attempts.take(Duration.ZERO) ? begun(why.get()) : _ -> Problem.AT_ONCE.reply(),
        answer -> DeskPosts.send(context, answer.apply(context)),
        _ -> posts.refuse(context, Problem.NOT_NOW));
  }

  private Function<RoutingContext, ApiReply> begun(Optional<For> why) {
    if (why.isEmpty()) {
      return _ -> Problem.SIGN_IN.reply();
    }
    try {
      Begun begun = signIn.begin(why.get().proves());
      return context -> {
        context
            .response()
            .addCookie(cookie(begun.attempt().secret(), MinistryPolicy.ATTEMPT.toSeconds()));
        return ApiReply.ok(new Address(begun.address()));
      };
    } catch (MinistryAway away) {
      metrics.count("haki_desk_refused", AWAY.kind());
      return _ -> AWAY.reply();
    }
  }

  private static Cookie cookie(String value, long seconds) {
    return Cookie.cookie(MinistryAttempt.COOKIE, value)
        .setPath("/")
        .setSecure(true)
        .setHttpOnly(true)
        .setMaxAge(seconds)
        .setSameSite(CookieSameSite.LAX);
  }

  private void back(RoutingContext context) {
    String code = only(context, "code");
    String state = only(context, "state");
    Optional<MinistryAttempt> attempt =
        DeskHead.of(context.request())
            .secret(MinistryAttempt.COOKIE)
            .map(MinistryAttempt::new)
            .filter(known -> known.cameBackWith(state));
    context.response().addCookie(cookie("", 0));
    if (attempt.isEmpty()) {
      came(context, new Outcome.Refused());
      return;
    }
    Computer computer = DeskPosts.computer(context);
    offLoop.run(
        DOOR,
        () ->
            attempts.take(Duration.ZERO)
                ? signIn.finish(attempt.get(), code, computer)
                : new Outcome.Away(),
        outcome -> came(context, outcome),
        _ -> came(context, new Outcome.Away()));
  }

  /// Never twice the same parameter.
  private static String only(RoutingContext context, String name) {
    List<String> all = context.queryParam(name);
    return all.size() == 1 && all.getFirst().length() <= MAX_TEXT ? all.getFirst() : "";
  }

  private void came(RoutingContext context, Outcome outcome) {
    String to =
        switch (outcome) {
          case Outcome.Opened(String token) -> {
            DeskPosts.opens(context, token);
            yield "/console/desk";
          }
          case Outcome.Proved _ -> "/console/desk";
          case Outcome.Refused _ -> "/console/signin#ministry-refused";
          case Outcome.Away _ -> "/console/signin#ministry-away";
        };
    boolean done = outcome instanceof Outcome.Opened || outcome instanceof Outcome.Proved;
    metrics.count("haki_desk_sign_ins", done ? "done" : "refused");
    context
        .response()
        .putHeader("Location", to)
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cache-Control", "no-store");
    Answers.text(context, 303, "");
  }
}
