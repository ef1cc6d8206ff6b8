package org.hakimtoto.store.fault;

/// What a store could not do, for a reason that is not the caller's. Whoever asks a store catches
/// the whole family and switches over it where its members are to be told apart: outside the store
/// nobody catches one alone, for the one that was not thought of is the one that comes.
///
/// The message names the store and the kind of failure, never a value.
public abstract sealed class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StoreFault(String message, Throwable cause) {
    super(message, cause);
  }

  private StoreFault(String message) {
    super(message);
  }

  /// The store did not answer, or cannot serve, and nothing was changed: the work may be tried
  /// again, later.
  public static final class Unavailable extends StoreFault {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
      super(message, cause);
    }

    public Unavailable(String message) {
      super(message);
    }
  }

  /// The store is well, but somebody else held what this work needs for longer than it may wait, or
  /// the two stood in each other's way. Nothing was changed: it may be tried again at once, and
  /// whoever does many things goes on with the others.
  public static final class Busy extends StoreFault {
    private static final long serialVersionUID = 1L;

    public Busy(String message, Throwable cause) {
      super(message, cause);
    }

    public Busy(String message) {
      super(message);
    }
  }

  /// The answer to a COMMIT did not arrive: the change may be on disk or not. The caller looks its
  /// idempotency key up; it never tries again blindly and never tells a person either way.
  public static final class CommitUnknown extends StoreFault {
    private static final long serialVersionUID = 1L;

    public CommitUnknown(Throwable cause) {
      super("the answer to COMMIT did not arrive", cause);
    }
  }
}
