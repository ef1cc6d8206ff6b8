package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.Officer;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.store.Sealing;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.postgres.Database;
import org.hakimtoto.store.postgres.DatabaseSettings;
import org.hakimtoto.store.postgres.Officers;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What a command opens of the house: as configured, or as a test says.
record HouseOfCli(Supplier<DatabaseSettings> settings, Supplier<Path> keyFile) {
  static HouseOfCli configured() {
    return new HouseOfCli(
        () -> ConfigReader.read(System.getenv()).postgres(),
        () -> ConfigReader.read(System.getenv()).keyFile());
  }

  Sealing sealing() {
    return new Sealing(new KeyFile(keyFile.get()).load());
  }

  <T> T with(Function<Database, T> work) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings.get())) {
      return work.apply(database);
    } finally {
      var _ = vertx.close();
    }
  }

  /// The officer of that number.
  ///
  /// @param option that named it, for the person who typed it
  static Officer officer(
      CommandLine command, Database database, Sealing sealing, String option, String number) {
    var officers = new Officers(sealing);
    return PhoneNumber.parse(number)
        .flatMap(phone -> database.reading(tx -> officers.byPhone(tx, phone)))
        .orElseThrow(() ->
            new ParameterException(command, option + ": nobody on the roster has that number"));
  }
}
