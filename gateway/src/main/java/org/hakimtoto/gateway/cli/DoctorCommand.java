package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.gateway.server.ConfiguredCarriers;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierProvider;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeySource;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.RedisSessions;
import org.hakimtoto.store.roster.OpenWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Looks whether everything a gateway needs is there.
@Command(name = "doctor", description = "Check configuration, keys, PostgreSQL, Redis and carrier.")
public final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Config config = CliContext.checked(spec);
    var faults = new ArrayList<String>();
    say("configuration", List.of());
    faults.addAll(say("keys", keys(config)));
    List<String> postgres = say("PostgreSQL", postgres(config));
    faults.addAll(postgres);
    if (postgres.isEmpty()) {
      warn(waiting(config));
    }
    faults.addAll(say("Redis", redis(config)));
    faults.addAll(say("carrier", carrier(config.sms().first())));
    config
        .sms()
        .second()
        .ifPresent(second -> faults.addAll(say("second carrier", carrier(second))));
    return faults.isEmpty() ? 0 : 1;
  }

  private static List<String> keys(Config config) {
    try {
      var _ = new KeyFile(config.keyFile()).load();
      return List.of();
    } catch (KeySource.KeyTrouble e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> postgres(Config config) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, config.postgres())) {
      return Gateway.databaseFaults(database);
    } catch (StoreFault e) {
      return List.of(String.valueOf(e.getMessage()));
    } finally {
      var _ = vertx.close();
    }
  }

  /// What must be mended on the roster, and keeps no gateway from serving.
  private static List<OpenWork.Waiting> waiting(Config config) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, config.postgres())) {
      return database.reading(OpenWork::withoutOfficers);
    } finally {
      var _ = vertx.close();
    }
  }

  private void warn(List<OpenWork.Waiting> waiting) {
    var out = spec.commandLine().getOut();
    waiting.forEach(one ->
        out.println(
            "WARN   "
                + one.unit().code()
                + " has no officer on duty, and open cases: "
                + one.cases()));
    out.flush();
  }

  private static List<String> redis(Config config) {
    try (var redis = new RedisSessions(config.redis())) {
      return redis.reachable() ? List.of() : List.of("Redis does not answer");
    }
  }

  /// Asks for the balance: nothing is sent. The SDK is only looked for; the demo's carrier needs
  /// nothing.
  private static List<String> carrier(Config.SmsCarrier carrier) {
    if (carrier.name().equals(Config.SmsCarrier.AFRICAS_TALKING_SDK)) {
      return CarrierProvider.named(carrier.name()).isPresent()
          ? List.of()
          : List.of(ConfiguredCarriers.missing(carrier.name()));
    }
    return carrier.account().flatMap(DoctorCommand::fault).map(List::of).orElse(List.of());
  }

  private static Optional<String> fault(CarrierAccount account) {
    var vertx = Vertx.vertx();
    try (var client =
        new AfricasTalkingClient(
            account, VertxHttpCaller.keepingLines(vertx, 1, AfricasTalkingClient.TOTAL))) {
      return client.fault();
    } finally {
      var _ = vertx.close();
    }
  }

  private List<String> say(String part, List<String> faults) {
    var out = spec.commandLine().getOut();
    out.println((faults.isEmpty() ? "well   " : "FAULT  ") + part);
    faults.forEach(fault -> out.println("         " + fault));
    out.flush();
    return faults;
  }
}
