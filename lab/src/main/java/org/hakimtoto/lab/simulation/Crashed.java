package org.hakimtoto.lab.simulation;

/// The end of a process, at the call it was in: an error that nobody catches, as when it is killed.
final class Crashed extends Error {
  private static final long serialVersionUID = 1L;

  Crashed() {
    super("killed", null, false, false);
  }
}
