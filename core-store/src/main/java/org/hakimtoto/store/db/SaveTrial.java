package org.hakimtoto.store.db;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.vertx.pgclient.PgException;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.tls.TlsFault;

/// Whether a report could be saved now, found out by saving: one row that is written again, and is
/// on disk when this returns. A server may answer every question and save nothing. Who calls is
/// asked by a way of its own, which may be closed for a moment more after the other is open.
public final class SaveTrial {
  /// It saved.
  public static final String UP = "up";

  /// Somebody holds what it needs; that passes.
  public static final String BUSY = "busy";

  /// It saves again, and callers are not let to it yet.
  private static final String RECOVERING = "recovering";

  private static final String SAVE =
      """
      insert into save_trial (one, tried_at) values (true, now())
      on conflict (one) do update set tried_at = excluded.tried_at
      """;

  private static final String QUESTION = "select from save_trial";

  private SaveTrial() {}

  /// `up`, or in a word of ours why not.
  public static String of(Database database) {
    try {
      var _ = database.alone(tx -> tx.change(SAVE));
      var _ = database.reading(tx -> tx.one(QUESTION));
      return UP;
    } catch (StoreFault.Busy busy) {
      return BUSY;
    } catch (StoreFault away) {
      return away.getCause() instanceof CallNotPermittedException
          ? pastTheCircuit(database)
          : word(away);
    } catch (PgException refused) {
      return word(refused);
    }
  }

  /// Callers are turned away for a moment more, whatever the server does now: it is asked why.
  private static String pastTheCircuit(Database database) {
    try {
      var _ = database.trying(tx -> tx.change(SAVE));
      return RECOVERING;
    } catch (StoreFault away) {
      return word(away);
    } catch (PgException refused) {
      return word(refused);
    }
  }

  private static String word(StoreFault away) {
    return away.getCause() instanceof PgException refused
        ? word(refused)
        : TlsFault.of(away).map(TlsFault::word).orElse("down");
  }

  private static String word(PgException refused) {
    return refused.getSqlState() == null ? "down" : word(refused.getSqlState());
  }

  private static String word(String state) {
    return switch (state) {
      case "25006" -> "read-only";
      case "53100" -> "disk-full";
      case "28P01", "28000", "42501" -> "login-refused";
      case "42P01" -> "not-migrated";
      default -> "down";
    };
  }
}
