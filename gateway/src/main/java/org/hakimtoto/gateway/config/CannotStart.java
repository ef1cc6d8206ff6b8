package org.hakimtoto.gateway.config;

import java.util.List;

/// A program of ours cannot start; the message is for a person, a line for each fault.
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }

  public CannotStart(List<String> faults) {
    super(String.join("\n", faults));
  }
}
