package org.hakimtoto.lab.servers;

/// A server of the demo did not start; the message is one line a person can act on.
public final class EmbeddedTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EmbeddedTrouble(String message) {
    super(message);
  }

  public EmbeddedTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}
