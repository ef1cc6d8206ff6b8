package org.hakimtoto.lab.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.lab.demo.DemoRoster;

/// What a first visitor does with a demo, done by itself: Java notes what is loaded for it, and
/// later starts find it in a cache. See `./haki`.
final class Rehearsal {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Gateway gateway;

  Rehearsal(Gateway gateway) {
    this.gateway = gateway;
  }

  void play() throws IOException, InterruptedException {
    get(gateway.port(), "/phones");
    for (String page : List.of("/health/ready", "/metrics")) {
      get(gateway.operationsPort(), page);
    }
    get(gateway.deskPort(), "/console/desk");
    report(DemoRoster.shipped().getFirst());
  }

  /// A boy of fifteen in a cell of the caller's own area.
  private void report(DemoRoster.Phone chief) throws IOException, InterruptedException {
    String text = "";
    for (String key : List.of("", "1", "1", "1", "1", "1", "215", chief.pin(), "1")) {
      text = text.isEmpty() ? key : text + "*" + key;
      String form =
          "sessionId=rehearsal&networkCode=63902&serviceCode=%s&phoneNumber=%s&text=%s"
              .formatted(encoded("*384*115#"), encoded(chief.msisdn()), encoded(text));
      send(
          request(gateway.port(), "/at/demo/ussd")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
  }

  private void get(int port, String path) throws IOException, InterruptedException {
    send(request(port, path).GET());
  }

  private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var _ = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
