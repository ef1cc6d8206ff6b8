package org.hakimtoto.store.fault;

/// A store is well, but somebody else held what this work needs for longer than it may wait, or the
/// two stood in each other's way. Nothing was changed: it may be tried again, and whoever does many
/// things goes on with the others.
public final class StoreBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreBusy(String message, Throwable cause) {
    super(message, cause);
  }
}
