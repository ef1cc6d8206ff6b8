package org.hakimtoto.gateway.door;

/// What goes back to whoever asked.
///
/// @param status an HTTP status
/// @param type a content type
record Reply(int status, String type, String body) {
  static Reply text(int status, String body) {
    return new Reply(status, "text/plain; charset=utf-8", body);
  }

  static Reply json(int status, String body) {
    return new Reply(status, "application/json", body);
  }
}
