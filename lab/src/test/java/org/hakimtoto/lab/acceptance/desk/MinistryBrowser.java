package org.hakimtoto.lab.acceptance.desk;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;

/// A browser that goes from the desk to a ministry's sign-in and back.
///
/// @param cookie of the attempt, as it is sent; empty: none
/// @param address where the desk sent it
record MinistryBrowser(RunningGateway house, String cookie, URI address) {

  static MinistryBrowser begins(RunningGateway house) {
    return begins(DeskUser.nobody(house), "/session/ministry");
  }

  static MinistryBrowser begins(DeskUser user, String path) {
    HttpResponse<String> answer = user.post(path, new JsonObject());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("beginning was answered with " + answer.statusCode());
    }
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    URI address = URI.create(ApiUser.json(answer).getString("address"));
    return new MinistryBrowser(user.house(), cookie, address);
  }

  /// Types name and password there; the address it is sent back to.
  URI signsIn(JsonObject claims) {
    var form = RunningGateway.form("username", "somebody", "claims", claims.encode());
    var answer =
        RunningGateway.send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  /// Comes back to the desk, from the other site.
  HttpResponse<String> comesBack(URI to) {
    var request = HttpRequest.newBuilder(to).header("Sec-Fetch-Site", "cross-site").GET();
    return RunningGateway.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  /// The address it would be sent back to, with the code of another browser.
  String comesFrom(URI another) {
    String code = another.getRawQuery().replaceAll(".*code=([^&]*).*", "$1");
    String state = address.getRawQuery().replaceAll(".*state=([^&]*).*", "$1");
    return another.toString().replaceAll("\\?.*", "?code=" + code + "&state=" + state);
  }

  @Override
  public String toString() {
    return "MinistryBrowser[***]";
  }
}
