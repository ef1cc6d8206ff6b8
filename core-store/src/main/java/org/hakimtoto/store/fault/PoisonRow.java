package org.hakimtoto.store.fault;

import java.util.UUID;

/// One row cannot be worked on, whatever is tried: it does not open, or what follows from it fails.
/// Whoever works through a queue puts it aside, so that it does not stop those behind it.
public final class PoisonRow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID id;

  public PoisonRow(UUID id, RuntimeException cause) {
    super("a row that cannot be worked on", cause);
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  /// Runs the work on a row; a failure that is not the store's own is the row's.
  public static void guard(UUID id, Runnable work) {
    try {
      work.run();
    } catch (StoreFault | PoisonRow e) {
      throw e;
    } catch (RuntimeException e) {
      throw new PoisonRow(id, e);
    }
  }
}
