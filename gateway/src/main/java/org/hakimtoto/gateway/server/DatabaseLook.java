package org.hakimtoto.gateway.server;

import io.vertx.pgclient.PgException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.gateway.operations.KeysLook;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.HousePurpose;
import org.hakimtoto.store.erase.ErasureFile;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.tls.TlsFault;

/// What a look at PostgreSQL found, before anybody is let to it.
sealed interface DatabaseLook {
  /// It may be served from.
  record Ours() implements DatabaseLook {}

  /// It answers, and may not be served from until somebody mends it.
  record NotOurs(List<String> faults) implements DatabaseLook {
    public NotOurs {
      faults = List.copyOf(faults);
    }
  }

  /// It does not answer.
  ///
  /// @param why names the kind of failure, never a value
  record Away(String why) implements DatabaseLook {}

  /// What a gateway has, and its database must fit.
  ///
  /// @param machine the machine's clock
  /// @param erasures the list of erasures, where one is kept
  /// @param purpose what it is to be for
  record Own(InstantSource machine, Sealing keys, Optional<Path> erasures, HousePurpose purpose) {}

  static DatabaseLook at(Database database, Own own) {
    try {
      List<String> faults = new ArrayList<>(Gateway.databaseFaults(database, own.machine()));
      if (faults.isEmpty()) {
        faults.addAll(KeysLook.faults(database, own.keys()));
      }
      if (faults.isEmpty()) {
        faults.addAll(ErasuresLook.at(database, own.erasures().map(ErasureFile::new)).faults());
      }
      if (faults.isEmpty()) {
        faults.addAll(PurposeLook.claimed(database, own.purpose()));
      }
      return faults.isEmpty() ? new Ours() : new NotOurs(faults);
    } catch (StoreFault fault) {
      String why = String.valueOf(fault.getMessage());
      return answered(fault) ? new NotOurs(List.of(why)) : new Away(why);
    } catch (PgException refused) {
      return new NotOurs(List.of("PostgreSQL: error " + refused.getSqlState()));
    }
  }

  /// Whether it is there and was told the wrong thing: waiting mends that never. A login or a
  /// database that it does not know, tables that are missing, a seal that does not fit.
  private static boolean answered(StoreFault fault) {
    return TlsFault.of(fault).isPresent()
        || (fault.getCause() instanceof PgException refused
            && refused.getSqlState() != null
            && Stream.of("28", "3D", "42").anyMatch(refused.getSqlState()::startsWith));
  }
}
