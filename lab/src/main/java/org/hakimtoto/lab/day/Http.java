package org.hakimtoto.lab.day;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/// What is asked over HTTP beside the carrier's callbacks: the API, the carrier's ledger and mood.
final class Http {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /// @param status 0: no answer
  record Answer(int status, String body) {
    boolean well() {
      return status >= 200 && status < 300;
    }

    JsonObject json() {
      try {
        return new JsonObject(body);
      } catch (DecodeException e) {
        return new JsonObject();
      }
    }
  }

  Answer get(String url, Map<String, String> headers) {
    return sent(request(url, headers).GET());
  }

  Answer post(String url, Map<String, String> headers, JsonObject body) {
    return sent(
        request(url, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.encode())));
  }

  void post(String url, JsonObject body) {
    expect(url, post(url, Map.of(), body));
  }

  void put(String url, JsonObject body) {
    expect(
        url,
        sent(
            request(url, Map.of())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode()))));
  }

  private static void expect(String url, Answer answer) {
    if (!answer.well()) {
      throw new IllegalStateException(url + " answered " + answer.status());
    }
  }

  private static HttpRequest.Builder request(String url, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
    headers.forEach(request::header);
    return request;
  }

  private Answer sent(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException away) {
      return new Answer(0, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, "");
    }
  }
}
