package org.hakimtoto.gateway.link;

import io.vertx.core.buffer.Buffer;

/// What became of an event on its way out, before anybody is called.
sealed interface Outgoing {
  record Bytes(Buffer body) implements Outgoing {
    @Override
    public String toString() {
      return "Bytes[***]";
    }
  }

  /// Its receiver does not want it.
  record Unwanted() implements Outgoing {}

  record Unreadable() implements Outgoing {}
}
