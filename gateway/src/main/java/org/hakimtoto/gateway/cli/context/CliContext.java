package org.hakimtoto.gateway.cli.context;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.config.Key;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What a command opens of the house: as configured, or as a test says.
public record CliContext(Supplier<DatabaseSettings> settings, Supplier<Path> keyFile) {
  /// @param spec the command's, once it is known
  public static CliContext configured(Supplier<CommandSpec> spec) {
    return new CliContext(() -> config(spec.get()).postgres(), () -> config(spec.get()).keyFile());
  }

  /// The same, as those reach the database who migrate.
  public static CliContext ofOwner(Supplier<CommandSpec> spec) {
    return new CliContext(() -> config(spec.get()).owner(), () -> config(spec.get()).keyFile());
  }

  /// The configuration that a command works with: of the file that was named, else of the
  /// environment.
  public static Config config(CommandSpec command) {
    return ConfigReader.readForCommand(CommandEnvironment.of(command));
  }

  /// The configuration as `serve` would take it; a demo's is known by its carrier and taken as it
  /// is.
  public static Config checked(CommandSpec command) {
    var environment = CommandEnvironment.of(command);
    return Config.SmsCarrier.DEMO.equals(environment.get(Key.CARRIER.variable()))
        ? ConfigReader.readForCommand(environment)
        : ConfigReader.read(environment);
  }

  /// The house's keys.
  public Sealing sealing() {
    return new Sealing(new KeyFile(keyFile.get()).load());
  }

  /// Opens the database for one piece of work.
  public <T> T with(Function<Database, T> work) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings.get())) {
      return work.apply(database);
    } finally {
      var _ = vertx.close();
    }
  }

  /// What knows its tables.
  public static Stores stores(Database database, Sealing sealing) {
    return new Stores(database, sealing, Ids.random()::id);
  }

  /// The officer or administrator of that number.
  ///
  /// @param option that named it, for the person who typed it
  public static Officer officer(CommandLine command, Stores stores, String option, String number) {
    return PhoneNumber.parse(number)
        .flatMap(phone ->
            stores
                .database()
                .reading(tx ->
                    stores
                        .officers()
                        .byPhone(tx, phone)
                        .or(() -> stores.officers().administrators().byPhone(tx, phone))))
        .orElseThrow(() ->
            new ParameterException(command, option + ": nobody on the roster has that number"));
  }
}
