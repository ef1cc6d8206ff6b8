package org.hakimtoto.store.fault;

/// A store did not answer, and nothing was changed: the work may be tried again. The message names
/// the store and the kind of failure, never a value.
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreUnavailable(String message) {
    super(message);
  }
}
