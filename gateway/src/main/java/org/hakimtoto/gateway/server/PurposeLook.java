package org.hakimtoto.gateway.server;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.fault.StoreFault;

/// Whether a database is for what this gateway is for: a trial, or children. A gateway of a trial
/// would withhold the alerts of children, and one for children would text whoever stands in the
/// invented cases of a trial.
public final class PurposeLook {
  private PurposeLook() {}

  /// Says what the database is for where nobody has. Returns what keeps a gateway from serving.
  static List<String> claimed(Database database, HousePurpose purpose) {
    try {
      return faults(purpose, Optional.of(database.inTransaction(purpose::claim)));
    } catch (StoreFault savesNothing) {
      // nor does it take a case: it is said at the next start, and health says what is wrong
      return faults(database, purpose);
    }
  }

  /// The same, and says nothing to the database.
  public static List<String> faults(Database database, HousePurpose purpose) {
    return faults(purpose, database.reading(HousePurpose::of));
  }

  private static List<String> faults(HousePurpose purpose, Optional<HousePurpose> said) {
    return said.filter(other -> other != purpose).stream().map(_ -> fault(purpose)).toList();
  }

  private static String fault(HousePurpose purpose) {
    return switch (purpose) {
      case TRIAL ->
          "this database is for children, and HAKI_TRIAL_NUMBERS would withhold their alerts: take"
              + " a database of its own for the trial (haki purpose)";
      case LIVE ->
          "this database is for a trial: its cases are invented. Take another one for children, or,"
              + " while no case is in it, stop all gateways and run haki purpose live; for the"
              + " trial set HAKI_TRIAL_NUMBERS";
    };
  }
}
