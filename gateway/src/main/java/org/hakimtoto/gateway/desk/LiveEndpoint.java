package org.hakimtoto.gateway.desk;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.hakimtoto.gateway.api.endpoint.Admission.Shown;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;

/// `GET /v1/events`: tells a page of the desk that something changed, for as long as its officer is
/// signed in. That a line is open is no use of the session.
public final class LiveEndpoint {
  static final String PATH = "/v1/events";

  private static final String DOOR = "live";
  private static final Problem NO_ROOM =
      Problem.of(503, "no-line", "No line is free", "look each minute instead");

  private final OffLoop offLoop;
  private final Metrics metrics;
  private final DeskAdmission admission;
  private final LiveLines lines;

  public LiveEndpoint(OffLoop offLoop, Metrics metrics, DeskAdmission admission, LiveLines lines) {
    this.offLoop = offLoop;
    this.metrics = metrics;
    this.admission = admission;
    this.lines = lines;
  }

  public void mount(Router router) {
    router.route(HttpMethod.GET, PATH).handler(this::open);
  }

  private void open(RoutingContext context) {
    switch (admission.shown(DeskHead.of(context.request()))) {
      case Shown.Refused(Problem why) -> refuse(context, why);
      case Shown.Secret(String value, boolean _) -> {
        var noUse = new Shown.Secret(value, false);
        offLoop.run(
            DOOR,
            () -> admission.present(noUse),
            (Consumer<Optional<Present>>)
                present ->
                    present.ifPresentOrElse(
                        now -> open(context, now), () -> refuse(context, Problem.SIGN_IN)),
            _ -> refuse(context, Problem.NOT_NOW));
      }
    }
  }

  private void open(RoutingContext context, Present present) {
    if (present.administrator()) {
      refuse(context, Problem.NOT_FOR_ADMINISTRATORS);
      return;
    }
    if (!lines.hasRoom()) {
      context.response().putHeader("Retry-After", "60");
      refuse(context, NO_ROOM);
      return;
    }
    var line = new LiveLine(present, context.request());
    context.response().closeHandler(_ -> lines.forget(line));
    context.response().exceptionHandler(_ -> lines.forget(line));
    lines.keep(
        line, LiveText.position(Optional.ofNullable(context.request().getHeader("Last-Event-ID"))));
  }

  private void refuse(RoutingContext context, Problem problem) {
    metrics.count("haki_desk_refused", problem.kind());
    DeskPosts.send(context, problem.reply());
  }
}
