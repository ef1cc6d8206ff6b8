package org.hakimtoto.store.db;

import io.vertx.pgclient.PgException;
import org.hakimtoto.store.fault.SqlState;
import org.hakimtoto.store.fault.StoreFault;

/// What an error of the server is told as.
final class ServerErrors {
  private ServerErrors() {}

  static RuntimeException told(PgException e) {
    return switch (SqlState.meaning(state(e))) {
      case UNAVAILABLE -> new StoreFault.Unavailable("PostgreSQL: " + reason(state(e)), e);
      case BUSY -> new StoreFault.Busy("PostgreSQL: error " + state(e), e);
      case UNKNOWN -> new StoreFault.CommitUnknown(e);
      case OURS -> e;
    };
  }

  static String state(PgException e) {
    return e.getSqlState() == null ? "" : e.getSqlState();
  }

  private static String reason(String state) {
    return switch (state) {
      case "25006" -> "is read-only";
      case "28P01", "28000" -> "refuses the login";
      case "3D000" -> "has no such database";
      case "42P01" -> "is not migrated (haki migrate)";
      default -> "error " + state;
    };
  }
}
