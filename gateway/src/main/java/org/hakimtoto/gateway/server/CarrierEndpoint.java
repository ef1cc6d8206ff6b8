package org.hakimtoto.gateway.server;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hakimtoto.gateway.config.Config.AtCallbacks;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Paths;
import org.hakimtoto.gateway.http.Tokens;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.sms.DeliveryEndpoint;
import org.hakimtoto.gateway.sms.OptOutEndpoint;
import org.hakimtoto.gateway.sms.SmsEndpoint;
import org.hakimtoto.gateway.ussd.UssdEndpoint;

/// The carrier's callbacks: secret path, method, type and size are checked here, before anything is
/// looked at. Whatever does not fit gets the same 404.
public final class CarrierEndpoint {
  /// A whole transcript of a long session, percent-encoded, is below 4 KB.
  public static final int MAX_BODY = 8 * 1024;

  private static final String PATH = "/at/(?<token>[^/]{1,128})/(?<room>[a-z/-]{1,32})";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Tokens tokens;
  private final Metrics metrics;
  private final Map<String, Consumer<RoutingContext>> rooms;

  public CarrierEndpoint(
      AtCallbacks callbacks,
      Metrics metrics,
      UssdEndpoint ussd,
      SmsEndpoint sms,
      DeliveryEndpoint delivery,
      OptOutEndpoint optOut) {
    this.tokens = new Tokens(callbacks.token(), callbacks.oldToken());
    this.metrics = metrics;
    this.rooms =
        Map.of(
            "ussd", ussd::answer,
            "ussd/events", ussd::noteEnd,
            "sms", sms::receive,
            "delivery", delivery::receive,
            "opt-out", optOut::receive,
            "subscription", optOut::subscription);
  }

  public void mount(Router router) {
    // the address is checked before a byte of the body is read
    router.routeWithRegex(PATH).handler(this::checkAddress);
    router
        .routeWithRegex(PATH)
        .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY))
        .handler(this::enter)
        .failureHandler(this::refuse);
  }

  /// Whatever no door is made for.
  public static void unknown(RoutingContext context) {
    Answers.notFound(context);
  }

  private void checkAddress(RoutingContext context) {
    boolean known = rooms.containsKey(Paths.param(context, "room"));
    boolean opens = tokens.opens(Paths.param(context, "token"));
    if (!known || !opens || !context.request().method().equals(HttpMethod.POST)) {
      metrics.count("haki_door_refused", "address");
      Answers.notFound(context);
      return;
    }
    String type = context.request().getHeader("Content-Type");
    if (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith(FORM)) {
      metrics.count("haki_door_refused", "type");
      Answers.malformed(context);
      return;
    }
    context.next();
  }

  private void enter(RoutingContext context) {
    var room = rooms.get(Paths.param(context, "room"));
    if (room == null) {
      Answers.notFound(context);
    } else {
      room.accept(context);
    }
  }

  private void refuse(RoutingContext context) {
    metrics.count("haki_door_refused", "malformed");
    Answers.malformed(context);
  }
}
