package org.hakimtoto.lab.acceptance.desk;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;

/// What speaks to the desk's port: a browser, or whoever plays one.
///
/// @param cookie as the browser sends it; empty: none
/// @param session that its page was made for
public record DeskUser(RunningGateway house, String cookie, String session) {
  private static final Pattern SETTINGS = Pattern.compile("(\\d) (Language, PIN|Lugha, PIN)");
  private static final Pattern DESK_CODE =
      Pattern.compile("(\\d) (Code for the desk|Msimbo wa dawati)");

  public static DeskUser nobody(RunningGateway house) {
    return new DeskUser(house, "", "");
  }

  /// Dials for a code behind the PIN and signs in with it.
  public static DeskUser signedIn(RunningGateway house, String number, String pin) {
    HttpResponse<String> answer = nobody(house).signsIn(number, code(house, number, pin));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("signing in was answered with " + answer.statusCode());
    }
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    var asking = new DeskUser(house, cookie, "");
    return new DeskUser(house, cookie, ApiUser.json(asking.get("/session")).getString("session"));
  }

  /// What the officer's phone shows.
  public static String code(RunningGateway house, String number, String pin) {
    return asks(house, number, pin).replaceAll("\\D*(\\d{6}).*", "$1");
  }

  /// The screen on which a code stands, or why none does.
  public static String asks(RunningGateway house, String number, String pin) {
    Phone phone = house.phone(number).dials();
    chooses(phone, SETTINGS);
    chooses(phone, DESK_CODE);
    return phone.presses(pin).screen();
  }

  /// The code that was texted.
  public static String texted(RunningGateway house, String number) {
    Pattern code = Pattern.compile("(?:desk code|dawati) (\\d{6})");
    return Awaitility.await()
        .until(
            () ->
                code.matcher(
                    RunningGateway.get(
                            house.port(), "/phones/" + number.replace("+", "%2B") + "/messages")
                        .body()),
            Matcher::find)
        .group(1);
  }

  private static void chooses(Phone phone, Pattern option) {
    var found = option.matcher(phone.screen());
    if (!found.find() && phone.screen().contains("9 More")) {
      found = option.matcher(phone.presses("9").screen());
    }
    if (!found.find(0)) {
      throw new IllegalStateException("no such option: " + phone.screen());
    }
    phone.presses(found.group(1));
  }

  public HttpResponse<String> signsIn(String number, String code) {
    return post("/session", new JsonObject().put("number", number).put("code", code));
  }

  public HttpResponse<String> get(String path) {
    return RunningGateway.send(request(path).GET());
  }

  public HttpResponse<String> post(String path, JsonObject body) {
    return RunningGateway.send(posting(path, body, origin()));
  }

  public HttpRequest.Builder posting(String path, JsonObject body, String origin) {
    return request(path)
        .header("Origin", origin)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(BodyPublishers.ofString(body.encode()));
  }

  public String origin() {
    return "http://127.0.0.1:" + house.deskPort();
  }

  public HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(RunningGateway.uri(house.deskPort(), path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (!session.isEmpty()) {
      request.header("Haki-Desk", session);
    }
    return request;
  }

  @Override
  public String toString() {
    return "DeskUser[***]";
  }
}
