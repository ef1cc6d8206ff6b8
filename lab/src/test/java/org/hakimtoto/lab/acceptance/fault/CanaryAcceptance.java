package org.hakimtoto.lab.acceptance.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/// A name, numbers, PINs and a reference that exist nowhere else go through everything, errors
/// included; afterwards they are looked for wherever something could have kept them in clear.
@ExtendWith(WithRealStores.class)
class CanaryAcceptance {
  private static final String NAME = "Zuhurakanari";
  private static final String GUARDIAN = "0733918264";
  private static final String STRANGER = "+254722846193";
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";
  private static final String WRONG_PIN = "907351";

  @Test
  void nothing_personal_is_said_measured_or_kept_in_clear(RealStores stores, @TempDir Path folder) {
    try (var gateway = ChildGateway.start(stores, folder)) {
      var chief = phone(CHIEF, gateway);
      String reference = everything(stores, gateway, chief);
      List<String> secrets = secrets(reference);
      String said = gateway.said();
      String measured = RunningGateway.get(gateway.operationsPort(), "/metrics").body();
      String sessions = redis(stores);

      // the search finds what is there: log lines, a metric, a session key, a planted value
      assertThat(said).contains("ussd press").contains("serving:");
      assertThat(measured).contains("haki_ussd_answer_seconds");
      assertThat(sessions).contains("haki:s:");
      try (var jedis = stores.jedis()) {
        jedis.hset("planted".getBytes(UTF_8), "field".getBytes(UTF_8), NAME.getBytes(UTF_8));
      }
      assertThat(redis(stores)).contains(NAME);

      stores.change("create table planted as select '1*1*" + PIN + "' as keys");
      assertThat(stores.databaseHolds(PIN)).isTrue();
      stores.change("drop table planted");

      assertThat(secrets)
          .allSatisfy(secret -> {
            assertThat(List.of(said, measured, sessions))
                .as(secret)
                .noneMatch(RealStores.holding(secret));
            assertThat(stores.databaseHolds(secret))
                .as(secret)
                .isEqualTo(secret.equals(plain(reference)));
          });
    }
  }

  /// A report with a name and a guardian, wrong PINs, a status, strangers, noise, and the same
  /// while a server is away. Returns the reference.
  private static String everything(RealStores stores, ChildGateway gateway, Phone chief) {
    chief.dials().presses(Reports.boyInACell(15));
    chief.presses(WRONG_PIN, WRONG_PIN + "1", PIN);
    String reference = chief.reference();
    chief.presses(GUARDIAN).repeats();
    chief.names(PIN, NAME).repeats();
    chief.texts("STATUS " + reference + " " + NAME);
    chief.texts("STATUS " + plain(reference));
    phone(STRANGER, gateway).texts("STATUS " + reference + " " + NAME);
    phone(STRANGER, gateway).dials().presses("1", NAME, "1");
    chief.stolenBy(STRANGER);
    noise(gateway, reference);
    chief.dials().presses("1", "1", "1", "1", "1", "215");
    stores.postgres().killHard();
    try {
      chief.presses(PIN);
      phone(STRANGER, gateway).texts(NAME + " " + reference);
    } finally {
      stores.postgres().restart();
    }
    org.awaitility.Awaitility.await()
        .until(() ->
            RunningGateway.get(gateway.operationsPort(), "/health/ready").statusCode() == 200);
    return reference;
  }

  private static void noise(ChildGateway gateway, String reference) {
    String at = "/at/" + ChildGateway.TOKEN;
    String form = RunningGateway.form("sessionId", NAME, "phoneNumber", NAME, "text", reference);
    RunningGateway.post(gateway.port(), at + "/ussd", form);
    RunningGateway.post(
        gateway.port(), at + "/sms", RunningGateway.form("id", NAME, "from", NAME, "text", NAME));
    RunningGateway.post(
        gateway.port(),
        at + "/delivery",
        RunningGateway.form("id", "x", "status", "Success", "phoneNumber", STRANGER));
    RunningGateway.post(gateway.port(), "/at/" + NAME + "/ussd", form);
    RunningGateway.get(gateway.port(), "/" + NAME + "/" + reference);
    RunningGateway.get(gateway.operationsPort(), "/" + NAME);
  }

  private static List<String> secrets(String reference) {
    return Stream.concat(
            Stream.of(NAME, NAME.toUpperCase(java.util.Locale.ROOT), PIN, WRONG_PIN, reference),
            Stream.of(
                plain(reference),
                GUARDIAN.substring(1),
                STRANGER.substring(4),
                CHIEF.substring(4),
                ChildGateway.TOKEN))
        .toList();
  }

  private static String plain(String reference) {
    return reference.replace("-", "").replaceFirst("^0+", "");
  }

  private static Phone phone(String msisdn, ChildGateway gateway) {
    return new Phone(msisdn, List.of(gateway.port()), ChildGateway.TOKEN);
  }

  /// Every key and value in Redis, byte by byte.
  private static String redis(RealStores stores) {
    var all = new StringBuilder();
    try (var jedis = stores.jedis()) {
      for (byte[] key : jedis.keys("*".getBytes(UTF_8))) {
        all.append(new String(key, ISO_8859_1)).append('\n');
        values(jedis, key).forEach(value -> all.append(new String(value, ISO_8859_1)).append('\n'));
      }
    }
    return all.toString();
  }

  /// None: its life ended since it was listed.
  private static Collection<byte[]> values(Jedis jedis, byte[] key) {
    return switch (jedis.type(key)) {
      case "hash" -> jedis.hvals(key);
      case "list" -> jedis.lrange(key, 0, -1);
      default -> Stream.ofNullable(jedis.get(key)).toList();
    };
  }
}
