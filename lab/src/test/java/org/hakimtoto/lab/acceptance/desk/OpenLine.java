package org.hakimtoto.lab.acceptance.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A line to the desk that is kept open, and all that came over it.
final class OpenLine implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpResponse<InputStream> answer;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  /// @param lastEventId empty: from now on
  OpenLine(DeskUser user, String lastEventId) {
    var request = user.request("/v1/events").GET();
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    answer = client.sendAsync(request.build(), BodyHandlers.ofInputStream()).join();
    reader = Thread.ofVirtual().start(this::read);
  }

  private void read() {
    try (var body =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      body.lines().forEach(lines::add);
    } catch (IOException | java.io.UncheckedIOException _) {
      // closed from either side
    }
  }

  HttpResponse<InputStream> answer() {
    return answer;
  }

  /// What was told, of one name.
  List<String> told(String event) {
    return lines.stream()
        .filter(line -> line.startsWith("data: "))
        .filter(line -> lines.get(lines.indexOf(line) - 1).equals("event: " + event))
        .map(line -> line.substring("data: ".length()))
        .toList();
  }

  String lastEventId() {
    return lines.stream().filter(line -> line.startsWith("id: ")).toList().getLast().substring(4);
  }

  boolean isOpen() {
    return reader.isAlive();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
