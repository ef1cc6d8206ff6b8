package org.hakimtoto.store.retention;

import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;

/// One whole run of the rules.
public final class Purged {
  private Purged() {}

  /// How many rows went.
  public static long rows(RealStores stores) {
    return all(stores).total();
  }

  static Purge.Counts all(RealStores stores) {
    return new Purge(stores.database(), stores.sealing()).all(Samples.FRIDAY_NIGHT);
  }
}
