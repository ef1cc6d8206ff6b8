package org.hakimtoto.store.db;

/// A standby that has what was saved before anybody is told that it is saved. Without one a
/// reference that was shown is lost with the primary's disk.
public final class SynchronousStandby {
  private SynchronousStandby() {}

  /// Whether the server waits for one.
  public static boolean isWaitedFor(Tx tx) {
    return tx.one("select current_setting('synchronous_standby_names') <> '' as waits")
        .map(row -> row.getBoolean("waits"))
        .orElse(false);
  }
}
