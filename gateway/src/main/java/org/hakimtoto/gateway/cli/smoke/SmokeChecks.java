package org.hakimtoto.gateway.cli.smoke;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// What is tried, each by itself. Nobody is texted and no case begins: a call is dialled and hung
/// up, and what is told of a text is of one that nobody sent.
final class SmokeChecks {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// A network that is none: the carrier's own simulator.
  private static final String NETWORK = "99999";

  private final WebClient client;
  private final SmokeTarget target;
  private final String id;

  /// @param id of the call, and of the text that nobody sent
  SmokeChecks(WebClient client, SmokeTarget target, String id) {
    this.client = client;
    this.target = target;
    this.id = id;
  }

  /// @param run fails with a sentence that holds no secret
  record Check(String name, Supplier<Future<?>> run) {}

  /// Something was not as it must be.
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String what) {
      super(what, null, false, false);
    }
  }

  List<Check> all() {
    return List.of(
        new Check("readiness", this::ready),
        new Check("metrics", this::metrics),
        new Check("USSD: the first screen", this::firstScreen),
        new Check("USSD: a repeated callback gets the same screen", this::repeated),
        new Check("USSD: a key that is none leads on", this::nonsense),
        new Check("USSD: hung up", this::hungUp),
        new Check("callbacks: another token is a stranger", this::stranger),
        new Check("SMS: a delivery report is taken", this::delivery),
        new Check("API: the contract", this::contract),
        new Check("API: nobody without a token", this::closed),
        new Check("desk: the page", this::desk));
  }

  private Future<?> ready() {
    return get(target.operations() + "/health/ready")
        .map(answer ->
            right(
                answer.statusCode() == 200 && body(answer).contains("\"status\":\"ready\""),
                "status " + answer.statusCode() + ": " + body(answer)));
  }

  private Future<?> metrics() {
    return get(target.operations() + "/metrics")
        .map(answer ->
            right(
                body(answer).lines().anyMatch(line -> line.matches("haki_ready 1(\\.0)?")),
                "haki_ready is not 1"));
  }

  private Future<?> firstScreen() {
    return dialled("").map(answer -> screen(answer, "CON "));
  }

  private Future<?> repeated() {
    return dialled("")
        .compose(first ->
            dialled("")
                .map(again ->
                    right(
                        !body(first).isEmpty() && body(first).equals(body(again)),
                        "the second answer is another one")));
  }

  private Future<?> nonsense() {
    return dialled("77").map(answer -> screen(answer, "CON "));
  }

  private Future<?> hungUp() {
    var form = call("77").add("status", "Success").add("input", "77");
    return post(target.carrier() + "/ussd/events", form).map(answer -> status(answer, 200));
  }

  private Future<?> stranger() {
    String other = target.carrier().replaceFirst("[^/]+$", "another-token-of-nobody-at-all-000");
    return post(other + "/ussd", call("")).map(answer -> status(answer, 404));
  }

  private Future<?> delivery() {
    var form =
        MultiMap.caseInsensitiveMultiMap()
            .add("id", id)
            .add("status", "Success")
            .add("phoneNumber", target.phone())
            .add("networkCode", NETWORK);
    return post(target.carrier() + "/delivery", form).map(answer -> status(answer, 200));
  }

  private Future<?> contract() {
    return get(target.operations() + "/v1/openapi.yaml")
        .map(answer ->
            right(
                answer.statusCode() == 200 && body(answer).contains("openapi: 3"),
                "status " + answer.statusCode() + ", or no contract"));
  }

  private Future<?> closed() {
    return get(target.operations() + "/v1/cases").map(answer -> status(answer, 401));
  }

  private Future<?> desk() {
    return target
        .desk()
        .<Future<?>>map(desk ->
            get(desk + "/console/desk")
                .map(answer ->
                    right(
                        answer.statusCode() == 200 && body(answer).contains("<html"),
                        "status " + answer.statusCode() + ", or no page")))
        .orElseGet(() -> Future.succeededFuture());
  }

  private Future<HttpResponse<Buffer>> dialled(String text) {
    return post(target.carrier() + "/ussd", call(text));
  }

  private MultiMap call(String text) {
    return MultiMap.caseInsensitiveMultiMap()
        .add("sessionId", id)
        .add("phoneNumber", target.phone())
        .add("networkCode", NETWORK)
        .add("serviceCode", target.serviceCode())
        .add("text", text);
  }

  private Future<HttpResponse<Buffer>> get(String url) {
    return told(patient(client.getAbs(url)).send());
  }

  private Future<HttpResponse<Buffer>> post(String url, MultiMap form) {
    return told(patient(client.postAbs(url)).sendForm(form));
  }

  private static HttpRequest<Buffer> patient(HttpRequest<Buffer> request) {
    return request.timeout(PATIENCE.toMillis());
  }

  /// The network's own words may hold the address.
  private static Future<HttpResponse<Buffer>> told(Future<HttpResponse<Buffer>> answer) {
    return answer.recover(trouble ->
        Future.failedFuture(new Wrong("no answer: " + trouble.getClass().getSimpleName())));
  }

  private static boolean screen(HttpResponse<Buffer> answer, String begins) {
    return right(
        answer.statusCode() == 200 && body(answer).startsWith(begins),
        "status " + answer.statusCode() + " and no screen to answer");
  }

  private static boolean status(HttpResponse<Buffer> answer, int wanted) {
    return right(
        answer.statusCode() == wanted, "status " + answer.statusCode() + " and not " + wanted);
  }

  private static boolean right(boolean is, String otherwise) {
    if (!is) {
      throw new Wrong(otherwise);
    }
    return true;
  }

  private static String body(HttpResponse<Buffer> answer) {
    return Objects.requireNonNullElse(answer.bodyAsString(), "");
  }
}
