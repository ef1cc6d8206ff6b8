package org.hakimtoto.gateway.cli.smoke;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// How a gateway is asked, and how it is said that its answer is wrong.
record SmokeHttp(WebClient client) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// Something was not as it must be. The sentence holds no secret.
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String what) {
      super(what, null, false, false);
    }
  }

  Future<HttpResponse<Buffer>> get(String url) {
    return told(patient(client.getAbs(url)).send());
  }

  Future<HttpResponse<Buffer>> post(String url, MultiMap form) {
    return told(patient(client.postAbs(url)).sendForm(form));
  }

  /// By a program that was let in.
  Future<HttpResponse<Buffer>> get(String url, String token) {
    return told(patient(client.getAbs(url)).bearerTokenAuthentication(token).send());
  }

  /// The same, of what is done once.
  Future<HttpResponse<Buffer>> post(String url, String token, Optional<JsonObject> body) {
    HttpRequest<Buffer> request =
        patient(client.postAbs(url))
            .bearerTokenAuthentication(token)
            .putHeader("Idempotency-Key", UUID.randomUUID().toString());
    return told(body.map(request::sendJsonObject).orElseGet(request::send));
  }

  private static HttpRequest<Buffer> patient(HttpRequest<Buffer> request) {
    return request.timeout(PATIENCE.toMillis());
  }

  /// The network's own words may hold the address.
  private static Future<HttpResponse<Buffer>> told(Future<HttpResponse<Buffer>> answer) {
    return answer.recover(trouble ->
        Future.failedFuture(new Wrong("no answer: " + trouble.getClass().getSimpleName())));
  }

  static boolean screen(HttpResponse<Buffer> answer, String begins) {
    return right(
        answer.statusCode() == 200 && body(answer).startsWith(begins),
        "status " + answer.statusCode() + " and no screen to answer");
  }

  static boolean status(HttpResponse<Buffer> answer, int wanted) {
    return right(
        answer.statusCode() == wanted, "status " + answer.statusCode() + " and not " + wanted);
  }

  static boolean right(boolean is, String otherwise) {
    if (!is) {
      throw new Wrong(otherwise);
    }
    return true;
  }

  static String body(HttpResponse<Buffer> answer) {
    return Objects.requireNonNullElse(answer.bodyAsString(), "");
  }
}
