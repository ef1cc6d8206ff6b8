package org.hakimtoto.gateway.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hakimtoto.gateway.config.Config.AtCallbacks;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Form;
import org.hakimtoto.gateway.http.Paths;
import org.hakimtoto.gateway.http.Tokens;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.sms.DeliveryEndpoint;
import org.hakimtoto.gateway.sms.OptOutEndpoint;
import org.hakimtoto.gateway.sms.SimSwapEndpoint;
import org.hakimtoto.gateway.sms.SmsEndpoint;
import org.hakimtoto.gateway.ussd.UssdEndpoint;
import org.jspecify.annotations.Nullable;

/// The carrier's callbacks: secret path, method, type and size are checked here, before anything is
/// looked at. Whatever does not fit gets the same 404.
public final class CarrierEndpoint {
  /// A whole transcript of a long session, percent-encoded, is below 4 KB.
  public static final int MAX_BODY = 8 * 1024;

  /// Of the length of a body that is not too long.
  private static final int MAX_DIGITS = 4;

  private static final String PATH = "/at/(?<token>[^/]{1,128})/(?<room>[a-z/-]{1,32})";
  private static final String BEFORE_TOKEN = "/at/";
  private static final String USSD = "ussd";
  private static final String SIM_SWAP = "sim-swap";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  private final Tokens tokens;
  private final Metrics metrics;
  private final UssdEndpoint ussd;
  private final Map<String, Consumer<RoutingContext>> rooms;

  public CarrierEndpoint(
      AtCallbacks callbacks,
      Metrics metrics,
      UssdEndpoint ussd,
      SmsEndpoint sms,
      DeliveryEndpoint delivery,
      OptOutEndpoint optOut,
      SimSwapEndpoint simSwap) {
    this.tokens = new Tokens(callbacks.token(), callbacks.oldToken());
    this.metrics = metrics;
    this.ussd = ussd;
    this.rooms =
        Map.of(
            USSD,
            context ->
                ussd.answer(context.response(), new Form(context.request().formAttributes())),
            "ussd/events",
            ussd::noteEnd,
            "sms",
            sms::receive,
            "delivery",
            delivery::receive,
            "opt-out",
            optOut::receive,
            "subscription",
            optOut::subscription,
            SIM_SWAP,
            simSwap::receive);
  }

  /// Takes a key press, which nearly all requests are, past the routes, which cost more than a
  /// press. What is none, or is one that anything is unusual with, the routes judge.
  Door.Requests before(Router router) {
    return request -> {
      if (!isPress(request)) {
        router.handle(request);
        return;
      }
      request.exceptionHandler(_ -> refuse(request.response()));
      request.bodyHandler(body -> pressed(request.response(), body.toString(UTF_8)));
    };
  }

  private boolean isPress(HttpServerRequest request) {
    String target = request.uri();
    int end = target.length() - USSD.length() - 1;
    return end > BEFORE_TOKEN.length()
        && target.startsWith(BEFORE_TOKEN)
        && target.startsWith("/" + USSD, end)
        && request.method().equals(HttpMethod.POST)
        && isOf(FORM, request)
        && isShort(request.getHeader(HttpHeaders.CONTENT_LENGTH))
        && request.getHeader(HttpHeaders.EXPECT) == null
        && tokens.opens(target.substring(BEFORE_TOKEN.length(), end));
  }

  /// Whether it is said beforehand how long the body is, and it may be so long.
  private static boolean isShort(@Nullable String length) {
    return length != null
        && !length.isEmpty()
        && length.length() <= MAX_DIGITS
        && length.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        && Integer.parseInt(length) <= MAX_BODY;
  }

  private void pressed(HttpServerResponse phone, String body) {
    try {
      Form.posted(body).ifPresentOrElse(form -> ussd.answer(phone, form), () -> refuse(phone));
    } catch (RuntimeException e) {
      refuse(phone);
    }
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
    String type = Paths.param(context, "room").equals(SIM_SWAP) ? JSON : FORM;
    if (!isOf(type, context.request())) {
      metrics.count("haki_door_refused", "type");
      Answers.malformed(context);
      return;
    }
    context.next();
  }

  private static boolean isOf(String wanted, HttpServerRequest request) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(wanted);
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
    refuse(context.response());
  }

  private void refuse(HttpServerResponse response) {
    metrics.count("haki_door_refused", "malformed");
    Answers.malformed(response);
  }
}
