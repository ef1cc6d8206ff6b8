package org.hakimtoto.gateway.http;

/// What goes back to whoever asked.
///
/// @param status an HTTP status
/// @param type a content type
public record Reply(int status, String type, String body) {
  /// To everything that is not for the asker.
  public static final Reply NOT_FOUND = text(404, "Not found");

  public static Reply text(int status, String body) {
    return new Reply(status, "text/plain; charset=utf-8", body);
  }

  public static Reply json(int status, Object body) {
    return new Reply(status, "application/json", Json.text(body));
  }
}
