package org.hakimtoto.gateway.desk;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.gateway.desk.DeskAdmission.Present;

/// One line that is kept open to a page. Whoever does not read what was written is cut off: it
/// reads on from where it was when it comes back.
final class LiveLine {
  /// Bytes that may wait for the reader, beside what its machine and ours hold.
  static final int MOST_WAITING = 16 * 1024;

  private final Present present;
  private final HttpServerRequest request;
  private final HttpServerResponse response;

  LiveLine(Present present, HttpServerRequest request) {
    this.present = present;
    this.request = request;
    this.response = request.response();
  }

  Officer officer() {
    return present.officer();
  }

  UUID session() {
    return present.session().id();
  }

  void open() {
    response
        .setChunked(true)
        .setWriteQueueMaxSize(MOST_WAITING)
        .putHeader("Content-Type", "text/event-stream; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Content-Type-Options", "nosniff")
        // a proxy in front hands each piece on as it comes
        .putHeader("X-Accel-Buffering", "no");
  }

  /// False when it was cut off, now or before.
  boolean tell(String text) {
    if (response.ended() || response.closed()) {
      return false;
    }
    if (response.writeQueueFull()) {
      cut();
      return false;
    }
    var _ = response.write(text);
    return true;
  }

  /// Ends it as a line that was read to its end.
  void end() {
    if (!response.ended() && !response.closed()) {
      var _ = response.end();
    }
  }

  private void cut() {
    var _ = request.connection().close();
  }
}
