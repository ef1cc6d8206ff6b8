package org.hakimtoto.gateway.cli.smoke;

import static org.hakimtoto.gateway.cli.smoke.SmokeHttp.body;
import static org.hakimtoto.gateway.cli.smoke.SmokeHttp.right;
import static org.hakimtoto.gateway.cli.smoke.SmokeHttp.screen;
import static org.hakimtoto.gateway.cli.smoke.SmokeHttp.status;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import java.util.List;
import java.util.function.Supplier;

/// What is tried, each by itself. Nobody is texted and no case begins: a call is dialled and hung
/// up, and what is told of a text is of one that nobody sent.
final class SmokeChecks {
  /// A network that is none: the carrier's own simulator.
  static final String NETWORK = "99999";

  private final SmokeHttp http;
  private final SmokeTarget target;
  private final String id;

  /// @param id of the call, and of the text that nobody sent
  SmokeChecks(SmokeHttp http, SmokeTarget target, String id) {
    this.http = http;
    this.target = target;
    this.id = id;
  }

  /// @param run fails with a sentence that holds no secret
  record Check(String name, Supplier<Future<?>> run) {}

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
    return http.get(target.operations() + "/health/ready")
        .map(answer ->
            right(
                answer.statusCode() == 200 && body(answer).contains("\"status\":\"ready\""),
                "status " + answer.statusCode() + ": " + body(answer)));
  }

  private Future<?> metrics() {
    return http.get(target.operations() + "/metrics")
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
    return http.post(target.carrier() + "/ussd/events", form).map(answer -> status(answer, 200));
  }

  private Future<?> stranger() {
    String other = target.carrier().replaceFirst("[^/]+$", "another-token-of-nobody-at-all-000");
    return http.post(other + "/ussd", call("")).map(answer -> status(answer, 404));
  }

  private Future<?> delivery() {
    var form =
        MultiMap.caseInsensitiveMultiMap()
            .add("id", id)
            .add("status", "Success")
            .add("phoneNumber", target.phone())
            .add("networkCode", NETWORK);
    return http.post(target.carrier() + "/delivery", form).map(answer -> status(answer, 200));
  }

  private Future<?> contract() {
    return http.get(target.operations() + "/v1/openapi.yaml")
        .map(answer ->
            right(
                answer.statusCode() == 200 && body(answer).contains("openapi: 3"),
                "status " + answer.statusCode() + ", or no contract"));
  }

  private Future<?> closed() {
    return http.get(target.operations() + "/v1/cases").map(answer -> status(answer, 401));
  }

  private Future<?> desk() {
    return target
        .desk()
        .<Future<?>>map(desk ->
            http.get(desk + "/console/desk")
                .map(answer ->
                    right(
                        answer.statusCode() == 200 && body(answer).contains("<html"),
                        "status " + answer.statusCode() + ", or no page")))
        .orElseGet(() -> Future.succeededFuture());
  }

  private Future<HttpResponse<Buffer>> dialled(String text) {
    return http.post(target.carrier() + "/ussd", call(text));
  }

  private MultiMap call(String text) {
    return MultiMap.caseInsensitiveMultiMap()
        .add("sessionId", id)
        .add("phoneNumber", target.phone())
        .add("networkCode", NETWORK)
        .add("serviceCode", target.serviceCode())
        .add("text", text);
  }
}
