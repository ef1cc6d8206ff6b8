package org.hakimtoto.lab.demo;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Paths;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.http.StaticFiles;

/// The phones page and its helpers. Only a demo mounts it.
public final class PhonesEndpoint {
  static final int MAX_BODY = 4 * 1024;

  private static final String RESOURCES = "phones/";
  private static final List<String> FILES =
      List.of("index.html", "phones.css", "phones.js", "network.js", "icon.svg");

  private final OffLoop offLoop;
  private final DemoPhones phones;
  private final Map<String, Page> pages;

  private record Page(String type, String body) {}

  public PhonesEndpoint(OffLoop offLoop, DemoPhones phones) {
    this.offLoop = offLoop;
    this.phones = phones;
    this.pages = StaticFiles.load(RESOURCES, FILES, Page::new);
  }

  public void mount(Router router) {
    router.route(HttpMethod.GET, "/phones").handler(context -> page(context, "index.html"));
    router
        .route(HttpMethod.GET, "/phones/setup")
        .handler(context -> offLoop(context, () -> Reply.json(200, phones.setup())));
    router
        .route(HttpMethod.POST, "/phones/clock")
        .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY))
        .handler(this::clock);
    router
        .route(HttpMethod.GET, "/phones/:msisdn/messages")
        .handler(context ->
            withPhone(
                context, phone -> offLoop(context, () -> Reply.json(200, phones.inbox(phone)))));
    router
        .route(HttpMethod.POST, "/phones/:msisdn/sms")
        .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY))
        .handler(this::text);
    router
        .route(HttpMethod.GET, "/phones/:file")
        .handler(context -> page(context, Paths.param(context, "file")));
  }

  private void page(RoutingContext context, String file) {
    Page page = pages.get(file);
    if (page == null) {
      Answers.notFound(context);
      return;
    }
    var _ =
        context
            .response()
            .putHeader("Content-Type", page.type())
            .putHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
            .putHeader("X-Content-Type-Options", "nosniff")
            .putHeader("Referrer-Policy", "no-referrer")
            .putHeader("Cache-Control", "no-cache")
            .end(page.body());
  }

  /// @param lived with all that falls due on the way, or at one stroke
  private record Forward(Duration by, boolean lived) {
    boolean isOneStep() {
      return !by.isNegative() && by.compareTo(DemoClock.MAX_STEP) <= 0;
    }
  }

  private static Forward forward(JsonObject json) {
    boolean lived = json.containsKey("pass");
    Optional<String> by = Optional.ofNullable(json.getString(lived ? "pass" : "advance"));
    return new Forward(Duration.parse(by.orElse("")), lived);
  }

  private void clock(RoutingContext context) {
    Optional<Forward> forward = body(context, PhonesEndpoint::forward).filter(Forward::isOneStep);
    if (forward.isEmpty()) {
      Answers.text(
          context,
          400,
          "send {\"pass\":\"P1D\"} to live through it, or {\"advance\":\"P1D\"} to jump: an ISO"
              + " 8601 duration of at most "
              + DemoClock.MAX_STEP.toDays()
              + " days\n");
      return;
    }
    Forward asked = forward.get();
    offLoop(
        context,
        () ->
            Reply.json(200, asked.lived() ? phones.pass(asked.by()) : phones.advance(asked.by())));
  }

  private void text(RoutingContext context) {
    Optional<DemoPhones.Outgoing> sms =
        body(
            context,
            json -> new DemoPhones.Outgoing(json.getString("to", ""), json.getString("text", "")));
    if (sms.isEmpty() || sms.get().to().isBlank()) {
      Answers.text(context, 400, "send {\"to\":\"22115\",\"text\":\"...\"}\n");
      return;
    }
    withPhone(
        context,
        phone ->
            offLoop(
                context,
                () -> {
                  phones.send(phone, sms.get());
                  return Reply.json(202, Map.of());
                }));
  }

  private void withPhone(RoutingContext context, Consumer<PhoneNumber> then) {
    PhoneNumber.parse(Paths.param(context, "msisdn"))
        .ifPresentOrElse(then, () -> Answers.notFound(context));
  }

  private void offLoop(RoutingContext context, Supplier<Reply> work) {
    offLoop.run("phones", context, work);
  }

  private static <T> Optional<T> body(RoutingContext context, Function<JsonObject, T> read) {
    try {
      JsonObject json = context.body().asJsonObject();
      return json == null ? Optional.empty() : Optional.of(read.apply(json));
    } catch (DecodeException | DateTimeParseException | ClassCastException e) {
      return Optional.empty();
    }
  }
}
