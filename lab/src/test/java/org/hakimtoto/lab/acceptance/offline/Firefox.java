package org.hakimtoto.lab.acceptance.offline;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/// Debian's Firefox ESR with one page in it, spoken to by WebDriver BiDi: no driver stands between.
final class Firefox implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final WebSocket socket;
  private final String page;

  /// @param profile a folder of its own
  Firefox(Path profile) {
    int port = freePort();
    process = started(profile, port);
    socket = connected(port);
    tell("session.new", new JsonObject().put("capabilities", new JsonObject()));
    page =
        tell("browsingContext.getTree", new JsonObject())
            .getJsonArray("contexts")
            .getJsonObject(0)
            .getString("context");
  }

  /// Where it lies on this machine, if it does.
  static Optional<Path> installed() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, "firefox-esr"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static int freePort() {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process started(Path profile, int port) {
    try {
      Files.writeString(
          profile.resolve("user.js"),
          """
          user_pref("datareporting.policy.dataSubmissionEnabled", false);
          user_pref("app.update.enabled", false);
          user_pref("browser.shell.checkDefaultBrowser", false);
          user_pref("browser.startup.homepage_override.mstone", "ignore");
          user_pref("network.captive-portal-service.enabled", false);
          user_pref("network.connectivity-service.enabled", false);
          user_pref("services.settings.server", "data:,");
          user_pref("intl.accept_languages", "en");
          """);
      return new ProcessBuilder(
              installed().orElseThrow().toString(),
              "--headless",
              "--no-remote",
              "--remote-debugging-port",
              Integer.toString(port),
              "--profile",
              profile.toString())
          .redirectErrorStream(true)
          .redirectOutput(profile.resolve("firefox.log").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WebSocket connected(int port) {
    URI at = URI.create("ws://127.0.0.1:" + port + "/session");
    return Awaitility.await()
        .ignoreExceptions()
        .until(() -> client.newWebSocketBuilder().buildAsync(at, new Answers()).join(), _ -> true);
  }

  private final class Answers implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        var said = new JsonObject(text.toString());
        text.setLength(0);
        Optional.ofNullable(said.getInteger("id"))
            .map(asked::remove)
            .ifPresent(waiting -> waiting.complete(said));
      }
      from.request(1);
      return CompletableFuture.completedFuture(true);
    }
  }

  private JsonObject tell(String method, JsonObject parameters) {
    int id = ids.incrementAndGet();
    var answer = new CompletableFuture<JsonObject>();
    asked.put(id, answer);
    var _ =
        socket.sendText(
            new JsonObject().put("id", id).put("method", method).put("params", parameters).encode(),
            true);
    try {
      JsonObject said = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (!"success".equals(said.getString("type"))) {
        throw new IllegalStateException(method + ": " + said.getString("message"));
      }
      return said.getJsonObject("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
      throw new IllegalStateException(method, e);
    }
  }

  void goes(String address) {
    tell(
        "browsingContext.navigate",
        new JsonObject().put("context", page).put("url", address).put("wait", "complete"));
  }

  /// What an expression of the page comes to, as text.
  String tells(String expression) {
    JsonObject result =
        tell(
            "script.evaluate",
            new JsonObject()
                .put("expression", "Promise.resolve(" + expression + ").then(String)")
                .put("target", new JsonObject().put("context", page))
                .put("awaitPromise", true));
    if (!"success".equals(result.getString("type"))) {
      throw new IllegalStateException(
          expression + ": " + result.getJsonObject("exceptionDetails").getString("text"));
    }
    return result.getJsonObject("result").getString("value", "");
  }

  /// Waits until an expression is true.
  void sees(String expression) {
    Awaitility.await(expression).ignoreExceptions().until(() -> tells(expression).equals("true"));
  }

  /// Types into what has the focus, as a keyboard does.
  void types(String text) {
    var keys = new JsonArray();
    text.chars()
        .mapToObj(Character::toString)
        .flatMap(key ->
            List.of(
                new JsonObject().put("type", "keyDown").put("value", key),
                new JsonObject().put("type", "keyUp").put("value", key))
                .stream())
        .forEach(keys::add);
    tell(
        "input.performActions",
        new JsonObject()
            .put("context", page)
            .put(
                "actions",
                new JsonArray()
                    .add(new JsonObject().put("type", "key").put("id", "k").put("actions", keys))));
  }

  /// Fills a field by its role.
  void fills(String role, String text) {
    sees(at(role) + ".focus() === undefined && document.activeElement === " + at(role));
    types(text);
  }

  void presses(String role, String button) {
    sees(at(role) + ".querySelector('" + button + "') !== null");
    tells(at(role) + ".querySelector('" + button + "').click()");
  }

  private static String at(String role) {
    return "document.querySelector(\"[data-role='" + role + "']\")";
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
