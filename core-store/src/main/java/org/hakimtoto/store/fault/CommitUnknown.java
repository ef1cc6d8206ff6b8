package org.hakimtoto.store.fault;

/// The answer to a COMMIT did not arrive: the change may be on disk or not. The caller looks its
/// idempotency key up; it never tries again blindly and never tells a person either way.
public final class CommitUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CommitUnknown(Throwable cause) {
    super("the answer to COMMIT did not arrive", cause);
  }
}
