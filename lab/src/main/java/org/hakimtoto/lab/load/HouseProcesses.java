package org.hakimtoto.lab.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSettings;

/// The programs of a house that is measured, each in a process of its own: gateways as `serve`
/// starts them, with every limit on, and the carrier who takes their texts.
public final class HouseProcesses {
  /// As long as a real one must be.
  static final String TOKEN = "load-load-load-load-load-load-load";

  public static final String CARRIER_PATH = "/at/" + TOKEN + "/";

  private static final String CARRIER_KEY = "bench";

  /// More than a bench can make: an account's limit is no figure of the house.
  private static final String TEXTS_PER_SECOND = "10000";

  private HouseProcesses() {}

  /// Ports of a gateway.
  ///
  /// @param callers where the carrier's callbacks come
  /// @param operations the last to open
  public record Doors(int callers, int operations) {}

  /// What a gateway is configured with.
  public static Map<String, String> variables(
      DatabaseSettings pg, RedisSettings sessions, Doors doors, int carrierPort, Path keyFile) {
    return Map.ofEntries(
        Map.entry("HAKI_HTTP_HOST", "127.0.0.1"),
        Map.entry("HAKI_HTTP_PORT", Integer.toString(doors.callers())),
        Map.entry("HAKI_OPS_PORT", Integer.toString(doors.operations())),
        Map.entry("HAKI_DESK_PORT", "0"),
        Map.entry("HAKI_CARRIER", "africastalking"),
        Map.entry("HAKI_AT_USERNAME", "bench"),
        Map.entry("HAKI_AT_API_KEY", CARRIER_KEY),
        Map.entry("HAKI_AT_URL", "http://127.0.0.1:" + carrierPort),
        Map.entry("HAKI_SMS_PER_SECOND", TEXTS_PER_SECOND),
        Map.entry("HAKI_AT_TOKEN", TOKEN),
        Map.entry("HAKI_SERVICE_CODE", Forms.SERVICE_CODE),
        Map.entry("HAKI_SHORT_CODE", Forms.SHORT_CODE),
        Map.entry("HAKI_PG_HOST", pg.host()),
        Map.entry("HAKI_PG_PORT", Integer.toString(pg.port())),
        Map.entry("HAKI_PG_DATABASE", pg.database()),
        Map.entry("HAKI_PG_USER", pg.user()),
        Map.entry("HAKI_PG_PASSWORD", pg.password()),
        Map.entry("HAKI_REDIS_HOST", sessions.host()),
        Map.entry("HAKI_REDIS_PORT", Integer.toString(sessions.port())),
        Map.entry("HAKI_REDIS_PASSWORD", sessions.password()),
        Map.entry("HAKI_KEY_FILE", keyFile.toString()));
  }

  /// @param program whose `trial` is the gateway
  public static ForkedJvm gateway(
      Class<?> program, Map<String, String> variables, Doors doors, Path log) {
    return ForkedJvm.start(
        program, ServeOptions.ofThisHouse(), List.of("trial"), variables, doors.operations(), log);
  }

  /// Reports on each text twice.
  ///
  /// @param program whose `at-double` it is
  /// @param callersPorts of the gateways, to which delivery reports go by turns
  public static ForkedJvm carrier(
      Class<?> program, int port, List<Integer> callersPorts, Path log) {
    Stream<String> callbacks =
        callersPorts.stream()
            .flatMap(callers ->
                Stream.of("--callback", "http://127.0.0.1:" + callers + CARRIER_PATH + "delivery"));
    Stream<String> rest =
        Stream.of(
            "at-double",
            "--port",
            Integer.toString(port),
            "--key",
            CARRIER_KEY,
            "--reports",
            "twice");
    return ForkedJvm.start(program, Stream.concat(rest, callbacks).toList(), Map.of(), port, log);
  }
}
